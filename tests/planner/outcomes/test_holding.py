from __future__ import annotations

from datetime import timedelta

import pytest

from db.kinds import AppointmentState, Outcome
from planner.office.privacy.followed import Held
from planner.outcomes.holding import holding
from tests.make import THURSDAY

LATER = THURSDAY + timedelta(days=56)


@pytest.fixture
def come(session, make):
    """Let a household come to one landlord on a day, with what the queue noted."""

    def act(household, day, outcome):
        party = make.appointment(
            day, {"GW": None}, household=household, state=AppointmentState.COMPLETED
        )
        party.visits[0].outcome = outcome
        session.flush()

    return act


def open_on(session, today):
    return {
        id_ for id_, holds in holding(session, today=today).items()
        if any(hold.why is Held.OPEN for hold in holds)
    }  # fmt: skip


def test_a_file_is_open_until_the_household_has_come_to_that_landlord_again(session, make, come):
    first, second = make.household(), make.household()
    day, later = make.day(), make.day(LATER)
    come(first, day, Outcome.INCOMPLETE)
    come(second, day, Outcome.POSTPONED)
    come(first, later, Outcome.DONE)

    assert open_on(session, THURSDAY) == {first.id, second.id}
    assert open_on(session, LATER) == {second.id}


def test_a_finished_file_and_one_of_which_nothing_was_noted_hold_nobody(session, make, come):
    day = make.day()
    for outcome in (Outcome.DONE, Outcome.NOT_ELIGIBLE, None):
        come(make.household(), day, outcome)
    assert dict(holding(session, today=LATER)) == {}


def test_who_was_erased_is_not_held_by_what_stays_for_the_figures(session, make, come):
    household = make.household()
    come(household, make.day(), Outcome.INCOMPLETE)
    household.persons.clear()
    household.erased_on = LATER
    session.flush()
    assert dict(holding(session, today=LATER)) == {}
