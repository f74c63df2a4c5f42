from __future__ import annotations

import random
from datetime import date, timedelta
from functools import partial

import pytest

from db.checklists import Tick
from db.kinds import AppointmentState, Outcome, TickState
from db.outcomes import Followed, Result
from planner.checklists.noted import Paper
from planner.checklists.ticking import promise
from planner.outcomes.entering import (
    ResultDraft,
    close_file,
    note_proof,
    note_updated,
    set_result,
)
from planner.outcomes.followed import follow
from planner.outcomes.followup import follow_list
from planner.outcomes.items import FollowKind
from planner.outcomes.reasons import Closed
from planner.outcomes.standing import standings
from planner.outcomes.visits import Visited
from tests.make import THURSDAY
from tests.year import DATES

TODAY = THURSDAY + timedelta(days=20)


@pytest.fixture
def day(make):
    return make.day()


def came(make, day, **outcomes):
    """Let a household come to some landlords, with the outcome that the queue noted."""
    party = make.appointment(
        day, dict.fromkeys(outcomes), state=AppointmentState.COMPLETED, household=make.household()
    )
    for visit in party.visits:
        code = next(code for code in outcomes if make.landlord(code).id == visit.landlord_id)
        visit.outcome = outcomes[code]
    make.session.flush()
    return party


def listed(session, today=TODAY):
    session.flush()
    return [(item.standing.landlord, item.kind) for item in follow_list(session, today=today)]


def of(make, party, code):
    return Visited(party.id, make.landlord(code).id)


def test_what_is_not_finished_is_followed_and_what_is_finished_is_not(session, make, day):
    came(make, day, GW=Outcome.DONE, POORT=Outcome.INCOMPLETE, ZWVS=Outcome.NOT_ELIGIBLE)
    came(make, day, GW=Outcome.POSTPONED, POORT=None)

    assert {kind for _, kind in listed(session)} == {
        FollowKind.MISSING, FollowKind.CONTINUED, FollowKind.UNKNOWN,
    }  # fmt: skip
    assert len(listed(session)) == 3


def test_who_did_not_come_is_not_followed(session, make, day):
    make.appointment(day, {"GW": None}, state=AppointmentState.NO_SHOW)

    assert listed(session) == []


def test_on_the_day_itself_an_outcome_may_still_come(session, make, day):
    came(make, day, GW=None)

    assert listed(session, THURSDAY) == []
    assert [kind for _, kind in listed(session, THURSDAY + timedelta(days=1))] == [
        FollowKind.UNKNOWN
    ]


def test_missing_papers_stand_with_the_date_for_which_they_were_promised(session, make, day):
    party = came(make, day, GW=Outcome.INCOMPLETE, POORT=Outcome.INCOMPLETE)
    paper = Paper(party.household_id, "FORM_SIGNED", landlord_id=make.landlord("GW").id)
    promise(session, paper=paper, on=TODAY - timedelta(days=1))
    first, second = follow_list(session, today=TODAY)

    assert [lack.code for lack in first.lacks] == ["FORM_SIGNED"]
    assert (first.due, first.late) == (TODAY - timedelta(days=1), True)
    assert (second.lacks, second.due, second.late) == ((), None, False)


def test_a_file_leaves_the_list_when_it_is_complete_or_closed_for_a_reason(session, make, day):
    one = came(make, day, GW=Outcome.INCOMPLETE)
    two = came(make, day, GW=Outcome.INCOMPLETE)
    set_result(session, visited=of(make, one, "GW"),
               draft=ResultDraft(Result.REGISTERED, on=TODAY))  # fmt: skip
    close_file(session, visited=of(make, two, "GW"), reason="housed")
    assert listed(session) == []

    close_file(session, visited=of(make, two, "GW"), reason="")
    assert [kind for _, kind in listed(session)] == [FollowKind.MISSING]


def test_a_proof_is_asked_for_six_weeks_after_registration_until_it_was_seen(session, make, day):
    party = came(make, day, GW=Outcome.DONE)
    later = THURSDAY + timedelta(weeks=6)
    assert listed(session, later - timedelta(days=1)) == []
    assert [kind for _, kind in listed(session, later)] == [FollowKind.PROOF]

    note_proof(session, visited=of(make, party, "GW"), on=later)
    assert listed(session, later) == []


@pytest.mark.parametrize(
    ("code", "due"),
    [("GW", date(2027, 1, 31)), ("POORT", date(2027, 12, 31))],
    ids=["odd years", "every year in the month of registration"],
)
def test_an_update_is_warned_of_as_the_landlord_asks_for_it(session, make, day, code, due):
    party = came(make, day, **{code: Outcome.DONE})
    note_proof(session, visited=of(make, party, code), on=TODAY)
    soon = max(TODAY, due - timedelta(days=30) - timedelta(days=59))
    assert listed(session, soon) == []

    follow(session, household_id=party.household_id, purpose=Followed.UPDATES, on=TODAY)
    (item,) = follow_list(session, today=soon)
    assert (item.kind, item.due) == (FollowKind.UPDATE, due)

    note_updated(session, visited=of(make, party, code), on=due)
    assert listed(session, due + timedelta(days=1)) == []


def test_who_comes_again_is_followed_for_the_last_time_it_came(session, make, day):
    party = came(make, day, GW=Outcome.INCOMPLETE)
    again = make.day(THURSDAY + timedelta(days=60))
    second = make.appointment(again, {"GW": None}, household=party.household)
    (item,) = follow_list(session, today=TODAY)
    assert item.next_on == again.date

    second.state, second.visits[0].outcome = AppointmentState.COMPLETED, Outcome.POSTPONED
    session.flush()
    assert [kind for _, kind in listed(session, again.date)] == [FollowKind.CONTINUED]


def test_who_wants_to_move_on_stays_in_its_group_as_long_as_it_agrees(session, make, day):
    party = came(make, day, POORT=Outcome.DONE)
    follow(session, household_id=party.household_id, purpose=Followed.MOVING_ON, on=TODAY)
    (item,) = follow_list(session, today=TODAY)
    assert (item.kind, item.moving_on) == (FollowKind.MOVING_ON, TODAY)

    follow(session, household_id=party.household_id, purpose=Followed.MOVING_ON, on=None)
    assert listed(session) == []


def test_what_is_late_stands_first_then_what_is_due_first(session, make, day):
    draft = partial(ResultDraft, Result.INCOMPLETE)
    for days in (9, -3, 2, None):
        party = came(make, day, GW=Outcome.INCOMPLETE)
        due = None if days is None else TODAY + timedelta(days=days)
        set_result(session, visited=of(make, party, "GW"), draft=draft(due_on=due))
    found = follow_list(session, today=TODAY)

    assert [item.due and (item.due - TODAY).days for item in found] == [-3, 2, 9, None]
    assert [item.late for item in found] == [True, False, False, False]


def test_a_hidden_household_is_followed_by_its_number(session, make, day):
    party = came(make, day, GW=Outcome.INCOMPLETE)
    party.household.hidden, party.household.phone = True, "+32470123456"
    session.add(Tick(household_id=party.household_id, requirement="FORM_SIGNED",
                     state=TickState.MISSING))  # fmt: skip
    (item,) = follow_list(session, today=TODAY)

    assert (item.standing.name, item.contact.phone, item.contact.hidden) == ("", "", True)


FINISHED = (Result.REGISTERED, Result.REFUSED, Result.DECLINED)
TO_FINISH = (FollowKind.MISSING, FollowKind.CONTINUED, FollowKind.UNKNOWN)
ROUNDS = [on + timedelta(days=days) for on in DATES for days in (1, 30)]


def last_files(session, today):
    """What came of each household at each landlord where it was last, by this test's own rule."""
    found = {}
    for one in sorted(standings(session), key=lambda one: one.date):
        if one.date < today and one.came:
            found[one.household_id, one.landlord_id] = one
    return found.values()


def open_files(session, today):
    return {
        one.id for one in last_files(session, today)
        if one.result not in FINISHED and not one.closed_for
    }  # fmt: skip


def work_off(session, pick, item, *, ends):
    """Do with a file what clerks do: finish it, close it, put it off or leave it."""
    visited = Visited(*item.id, item.standing.version)
    act = pick.choice(("finish", "close") if ends else ("finish", "close", "again", "leave"))
    if act == "close":
        close_file(session, visited=visited, reason=pick.choice(list(Closed)))
    elif act == "finish":
        set_result(session, visited=visited, draft=ResultDraft(pick.choice(FINISHED)))
    elif act == "again":
        draft = ResultDraft(pick.choice((Result.INCOMPLETE, Result.CONTINUED, None)))
        set_result(session, visited=visited, draft=draft)


def test_every_incomplete_file_of_a_year_ends_in_done_or_in_a_reason(year):
    """Whatever clerks do for a year: what is open is listed, and what left the list has ended."""
    pick, was_open = random.Random(8), set()
    with year._database.transaction() as session:
        for today in ROUNDS:
            listed = [one for one in follow_list(session, today=today) if one.kind in TO_FINISH]
            assert open_files(session, today) == {item.id for item in listed}
            was_open |= {item.id for item in listed}
            for item in pick.sample(listed, len(listed) // 2):
                work_off(session, pick, item, ends=False)
        while left := [one for one in follow_list(session, today=today) if one.kind in TO_FINISH]:
            for item in left:
                work_off(session, pick, item, ends=True)
        ended = {one.id: one for one in standings(session)}

    assert len(was_open) > 200
    assert [id_ for id_ in was_open
            if ended[id_].result not in FINISHED and not ended[id_].closed_for] == []  # fmt: skip
