from __future__ import annotations

from datetime import date

import pytest

from db.outcomes import Followed, VisitResult
from planner.errors import Gone
from planner.households.joining.merge import merge_households
from planner.households.joining.rows import MergeChoices, Side
from planner.outcomes.entering import ResultDraft, set_result
from planner.outcomes.followed import follow, followed, followed_for
from planner.outcomes.visits import Visited

EARLY, LATE = date(2026, 12, 1), date(2027, 3, 1)


def test_a_household_is_followed_only_while_it_agrees(session, make):
    household = make.household()
    session.flush()
    follow(session, household_id=household.id, purpose=Followed.MOVING_ON, on=LATE)
    session.flush()
    assert followed_for(session, Followed.MOVING_ON) == {household.id: LATE}
    assert followed_for(session, Followed.UPDATES) == {}

    follow(session, household_id=household.id, purpose=Followed.MOVING_ON, on=None)
    session.flush()
    assert followed(session, household_id=household.id) == {}


def test_who_agrees_again_agrees_from_the_later_date(session, make):
    household = make.household()
    session.flush()
    for on in (EARLY, LATE):
        follow(session, household_id=household.id, purpose=Followed.UPDATES, on=on)
        session.flush()
    assert followed(session, household_id=household.id) == {Followed.UPDATES: LATE}


def test_who_never_agreed_can_be_noted_as_not_agreeing(session, make):
    household = make.household()
    session.flush()
    follow(session, household_id=household.id, purpose=Followed.UPDATES, on=None)
    session.flush()
    assert followed(session, household_id=household.id) == {}


def test_a_household_that_was_removed_is_not_followed(session):
    with pytest.raises(Gone):
        follow(session, household_id=404, purpose=Followed.UPDATES, on=EARLY)


def test_merged_files_agree_to_what_either_did_and_keep_their_results(session, make):
    keep, other = make.household(), make.household()
    day = make.day()
    party = make.appointment(day, {"GW": None}, household=other)
    for file, purpose, on in (
        (keep, Followed.UPDATES, LATE),
        (other, Followed.UPDATES, EARLY),
        (other, Followed.MOVING_ON, LATE),
    ):
        follow(session, household_id=file.id, purpose=purpose, on=on)
    visited = Visited(party.id, make.landlord("GW").id)
    set_result(session, visited=visited, draft=ResultDraft(None))
    session.flush()
    choices = MergeChoices((keep.version, other.version))
    merge_households(session, keep_id=keep.id, other_id=other.id, choices=choices)
    session.flush()

    assert followed(session, household_id=keep.id) == {
        Followed.UPDATES: EARLY,
        Followed.MOVING_ON: LATE,
    }
    assert session.query(VisitResult).one().appointment_id == party.id


def test_the_results_of_an_appointment_go_with_it_when_two_become_one(session, make):
    keep, other = make.household(), make.household()
    day = make.day()
    stays = make.appointment(day, {"GW": None}, household=keep)
    goes = make.appointment(day, {"GW": None}, household=other)
    set_result(session, visited=Visited(goes.id, make.landlord("GW").id), draft=ResultDraft(None))
    session.flush()
    choices = MergeChoices((keep.version, other.version), days={day.id: Side.KEEP})
    merge_households(session, keep_id=keep.id, other_id=other.id, choices=choices)
    session.flush()

    assert session.query(VisitResult).count() == 0
    assert stays.household is keep
