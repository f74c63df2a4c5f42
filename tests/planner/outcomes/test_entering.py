from __future__ import annotations

from datetime import date

import pytest

from db.checklists import Tick
from db.kinds import AppointmentState, Outcome, TickState
from db.outcomes import Result
from planner.checklists.noted import Paper
from planner.errors import ChangedMeanwhile, Gone, NotComing, ReasonUnknown
from planner.outcomes.entering import (
    ResultDraft,
    close_file,
    note_proof,
    note_reminded,
    set_result,
)
from planner.outcomes.standing import standings_on
from planner.outcomes.visits import Visited
from planner.outcomes.wanted import asked_papers
from tests.make import THURSDAY


@pytest.fixture
def day(make):
    return make.day()


@pytest.fixture
def party(make, day):
    return make.appointment(day, {"GW": "09:00", "POORT": "09:30"})


def visited(make, party, code="GW", version=None):
    return Visited(party.id, make.landlord(code).id, version)


def by_code(session, make, day):
    session.flush()
    codes = {make.landlord(code).id: code for code in ("GW", "POORT")}
    return {codes[one.landlord_id]: one for one in standings_on(session, day_id=day.id)}


def test_what_the_queue_noted_is_the_result_until_somebody_enters_one(session, make, day, party):
    visits = {visit.landlord_id: visit for visit in party.visits}
    visits[make.landlord("GW").id].outcome = Outcome.DONE
    visits[make.landlord("POORT").id].outcome = Outcome.NOT_ELIGIBLE
    found = by_code(session, make, day)

    assert (found["GW"].result, found["GW"].complete_on) == (Result.REGISTERED, THURSDAY)
    assert found["POORT"].result is Result.REFUSED
    assert not found["GW"].entered

    set_result(session, visited=visited(make, party), draft=ResultDraft(Result.INCOMPLETE))
    found = by_code(session, make, day)
    assert (found["GW"].result, found["GW"].entered) == (Result.INCOMPLETE, True)
    assert found["POORT"].result is Result.REFUSED

    set_result(session, visited=visited(make, party), draft=ResultDraft(None))
    assert by_code(session, make, day)["GW"].result is Result.REGISTERED


def test_nothing_is_known_of_a_visit_that_nobody_noted(session, make, day, party):
    assert {one.result for one in by_code(session, make, day).values()} == {None}


def test_a_file_is_complete_on_the_day_itself_unless_told_otherwise(session, make, day, party):
    set_result(session, visited=visited(make, party), draft=ResultDraft(Result.REGISTERED))
    later = ResultDraft(Result.REGISTERED, on=date(2027, 1, 11))
    set_result(session, visited=visited(make, party, "POORT"), draft=later)
    found = by_code(session, make, day)

    assert found["GW"].complete_on == THURSDAY
    assert found["POORT"].complete_on == date(2027, 1, 11)


def test_an_incomplete_file_keeps_which_papers_were_missing_then(session, make, day, party):
    tick = Tick(household_id=party.household_id, requirement="FORM_SIGNED",
                state=TickState.MISSING)  # fmt: skip
    session.add(tick)
    draft = ResultDraft(Result.INCOMPLETE, due_on=date(2027, 1, 8))
    set_result(session, visited=visited(make, party), draft=draft)
    tick.state = TickState.SEEN
    found = by_code(session, make, day)["GW"]

    assert (found.papers, found.due_on) == (("FORM_SIGNED",), date(2027, 1, 8))


def test_what_a_landlord_still_wants_is_noted_for_it_and_the_rest_was_handed_in(
    session, make, day, party
):
    gw, household = make.landlord("GW").id, party.household_id
    session.add(Tick(household_id=household, requirement="FORM_SIGNED", state=TickState.MISSING))
    wanted = (Paper(household, "PROPERTY_DECL", landlord_id=gw),)
    set_result(session, visited=visited(make, party),
               draft=ResultDraft(Result.INCOMPLETE, wanted=wanted))  # fmt: skip
    asked = asked_papers(session, appointment_id=party.id, landlord_id=gw)
    other = asked_papers(session, appointment_id=party.id, landlord_id=make.landlord("POORT").id)

    assert by_code(session, make, day)["GW"].papers == ("PROPERTY_DECL",)
    assert [one.paper.code for one in asked if one.lacking] == ["PROPERTY_DECL"]
    assert "FORM_SIGNED" in {one.paper.code for one in asked if one.ready}
    assert "PROPERTY_DECL" not in {one.paper.code for one in other if one.lacking}


def test_a_refusal_has_a_reason_from_the_list(session, make, day, party):
    set_result(session, visited=visited(make, party), draft=ResultDraft(Result.REFUSED, "income"))
    assert by_code(session, make, day)["GW"].reason == "income"

    set_result(session, visited=visited(make, party), draft=ResultDraft(Result.REFUSED))
    assert by_code(session, make, day)["GW"].reason == "not_said"

    with pytest.raises(ReasonUnknown):
        set_result(session, visited=visited(make, party), draft=ResultDraft(Result.REFUSED, "x"))


def test_a_file_is_closed_only_for_a_reason_from_the_list(session, make, day, party):
    with pytest.raises(ReasonUnknown):
        close_file(session, visited=visited(make, party), reason="tired")
    close_file(session, visited=visited(make, party), reason="unreachable")
    assert by_code(session, make, day)["GW"].closed_for == "unreachable"

    close_file(session, visited=visited(make, party), reason="")
    assert by_code(session, make, day)["GW"].closed_for == ""


def test_the_proof_is_a_date_that_can_be_taken_back(session, make, day, party):
    note_proof(session, visited=visited(make, party), on=date(2027, 2, 1))
    assert by_code(session, make, day)["GW"].proof_on == date(2027, 2, 1)

    note_proof(session, visited=visited(make, party), on=None)
    assert by_code(session, make, day)["GW"].proof_on is None


def test_a_reminder_is_noted_for_all_at_once(session, make, day, party):
    both = [visited(make, party), visited(make, party, "POORT")]
    note_reminded(session, visits=both, on=date(2027, 1, 4))

    assert {one.reminded_on for one in by_code(session, make, day).values()} == {date(2027, 1, 4)}


def test_nothing_is_entered_over_what_a_colleague_entered_meanwhile(session, make, day, party):
    set_result(session, visited=visited(make, party), draft=ResultDraft(Result.CONTINUED))
    with pytest.raises(ChangedMeanwhile):
        set_result(
            session, visited=visited(make, party, version=0), draft=ResultDraft(Result.DECLINED)
        )
    assert by_code(session, make, day)["GW"].result is Result.CONTINUED


def test_only_a_visit_that_stands_has_a_result(session, make, day, party):
    with pytest.raises(Gone):
        set_result(session, visited=visited(make, party, "ZWVS"), draft=ResultDraft(None))
    party.state = AppointmentState.CANCELLED
    with pytest.raises(NotComing):
        set_result(session, visited=visited(make, party), draft=ResultDraft(None))
    assert standings_on(session, day_id=day.id) == []


def test_a_hidden_household_shows_no_name(session, make, day):
    make.appointment(day, {"GW": None}, household=make.household(hidden=True))

    assert [one.name for one in standings_on(session, day_id=day.id)] == [""]
