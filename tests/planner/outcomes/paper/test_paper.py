from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest

from db.checklists import Tick
from db.journal import Operation
from db.kinds import AppointmentState, Outcome, TickState
from planner.errors import NothingToFollow
from planner.outcomes.followup import follow_list
from planner.outcomes.paper.call_list import GroupBy, call_list
from planner.outcomes.paper.handover import hand_over, handover_list
from planner.outcomes.paper.letters import letters
from planner.slips.lists.files import FileKind
from planner.slips.lists.separated import separated
from tests.make import THURSDAY, Make
from tests.planner.slips import reading

TODAY = THURSDAY + timedelta(days=14)


@pytest.fixture
def day(make):
    return make.day()


def came(make, day, name, *, hidden=False, companion=None, **outcomes):
    household = make.household(last_name=name, hidden=hidden, phone="+32470123456")
    party = make.appointment(day, dict.fromkeys(outcomes), household=household,
                             state=AppointmentState.COMPLETED,
                             companion_id=companion and companion.id)  # fmt: skip
    for visit in party.visits:
        code = next(code for code in outcomes if make.landlord(code).id == visit.landlord_id)
        visit.outcome = outcomes[code]
    make.session.add(Tick(household_id=party.household_id, requirement="FORM_SIGNED",
                          state=TickState.PROMISED, on_date=TODAY))  # fmt: skip
    make.session.flush()
    return party


def items(session):
    return follow_list(session, today=TODAY)


def listed(session, by):
    return call_list(items(session), by=by, made=TODAY, language="nl")


def test_the_list_to_call_by_is_grouped_as_somebody_wants_to_work(session, make, day):
    guide = make.companion("Toeleider Vera")
    make.session.flush()
    came(make, day, "Peeters", companion=guide, GW=Outcome.INCOMPLETE, POORT=Outcome.INCOMPLETE)
    came(make, day, "Claes", GW=Outcome.INCOMPLETE)

    assert [group.name for group in listed(session, GroupBy.COMPANION).groups] == [
        "Toeleider Vera", "Zonder begeleider",
    ]  # fmt: skip
    by_landlord = listed(session, GroupBy.LANDLORD).groups
    assert sorted(len(group.rows) for group in by_landlord) == [1, 2]
    (together,) = listed(session, GroupBy.HOUSEHOLD).groups
    assert [row[3] for row in together.rows] == ["Claes, Jan", "Peeters, Jan", "Peeters, Jan"]


def test_a_letter_tells_each_household_what_is_missing_and_by_when(session, make, day):
    came(make, day, "Peeters", GW=Outcome.INCOMPLETE)
    came(make, day, "Claes", GW=Outcome.POSTPONED)
    text = reading.text(letters(session, items=items(session), made=TODAY))

    assert "Peeters" in text
    assert "Inschrijvingsformulier" in text
    assert "31/12/2026" in text
    assert "Claes" not in text


def test_no_paper_bears_the_name_or_phone_of_a_hidden_household(session, make, day):
    came(make, day, "Geheim", hidden=True, GW=Outcome.INCOMPLETE)
    on_paper = separated(listed(session, GroupBy.HOUSEHOLD)).decode("utf-8")
    own = handover_list(session, day_id=day.id, landlord_id=make.landlord("GW").id)
    written = on_paper + separated(own).decode("utf-8")
    written += reading.text(letters(session, items=items(session), made=TODAY))

    assert "Geheim" not in written
    assert "0470" not in written


def test_a_landlord_is_given_its_own_households_and_nobody_elses(session, make, day):
    came(make, day, "Peeters", GW=Outcome.DONE, POORT=Outcome.INCOMPLETE)
    came(make, day, "Claes", POORT=Outcome.DONE)
    made = handover_list(session, day_id=day.id, landlord_id=make.landlord("GW").id)
    text = separated(made).decode("utf-8")

    assert len(made.groups[0].rows) == 1
    assert "Peeters" in text
    assert "ingeschreven" in text
    assert "Claes" not in text
    assert "onvolledig" not in text


def test_the_journal_keeps_that_a_landlord_was_given_its_list(workspace):
    with workspace._database.transaction() as session:
        make = Make(session)
        day = make.day()
        came(make, day, "Peeters", GW=Outcome.DONE)
        day_id, landlord_id = day.id, make.landlord("GW").id
    work = partial(hand_over, day_id=day_id, landlord_id=landlord_id, form=FileKind.XLSX)
    made = workspace.run(work)

    assert made.value.startswith(b"PK")
    with workspace._database.reading() as session:
        last = session.query(Operation).order_by(Operation.id.desc()).first()
        assert (last.name, last.actor) == ("hand_over", "An")
        assert last.facts == {"landlord": "GW", "date": "2026-12-17", "count": 1}


def test_nothing_is_printed_for_nobody(session, make, day):
    with pytest.raises(NothingToFollow):
        call_list([], by=GroupBy.HOUSEHOLD, made=TODAY, language="nl")
    with pytest.raises(NothingToFollow):
        letters(session, items=[], made=TODAY)
    with pytest.raises(NothingToFollow):
        handover_list(session, day_id=day.id, landlord_id=make.landlord("GW").id)
