"""What a change says of a household: what it does at the edges, and when it is refused."""

from __future__ import annotations

import pytest

from db.kinds import AppointmentState, VisitState
from planner.errors import Gone, HasBegun
from planner.timetable.replan.households import (
    Alone,
    CameAfterAll,
    Free,
    LandlordAdded,
    LandlordDropped,
    Late,
)
from planner.timetable.replan.people import InterpreterAway
from planner.timetable.replan.rooms import DeskCloses

NOBODY = 404


@pytest.fixture
def does(session, day):
    def work(change):
        change.carry_out(session, day_id=day.id)
        session.flush()

    return work


@pytest.mark.parametrize(
    "change", [Alone(NOBODY), InterpreterAway(NOBODY), DeskCloses(NOBODY, 600)]
)
def test_what_was_removed_meanwhile_cannot_be_changed(does, change):
    with pytest.raises(Gone):
        does(change)


def test_a_landlord_outside_the_route_cannot_be_dropped(make, day, does):
    household = make.appointment(day, {"GW": "09:00"})
    with pytest.raises(Gone):
        does(LandlordDropped(household.id, make.landlord("POORT").id))


def test_a_visit_that_began_cannot_be_dropped(make, day, does):
    household = make.appointment(day, {"GW": "09:00"}, state=AppointmentState.IN_PROGRESS)
    household.visits[0].state = VisitState.AT_DESK
    with pytest.raises(HasBegun) as refused:
        does(LandlordDropped(household.id, make.landlord("GW").id))
    assert refused.value.number == household.number


def test_without_its_last_landlord_a_household_has_no_time_to_come(make, day, does):
    household = make.appointment(day, {"GW": "09:00", "POORT": None})
    does(LandlordDropped(household.id, make.landlord("GW").id))
    assert (household.arrives, household.starts, household.ends) == (None, None, None)


def test_who_has_no_place_yet_can_drop_a_landlord_too(make, day, does):
    household = make.appointment(day, {"GW": None, "POORT": None})
    does(LandlordDropped(household.id, make.landlord("GW").id))
    assert [visit.landlord.code for visit in household.visits] == ["POORT"]
    assert household.starts is None


def test_a_landlord_who_is_in_the_route_is_not_added_twice(make, day, does):
    household = make.appointment(day, {"GW": "09:00"})
    does(LandlordAdded(household.id, make.landlord("GW").id))
    assert [visit.start for visit in household.visits] == [540]


def test_who_is_here_already_is_not_late(make, day, does):
    household = make.appointment(day, {"GW": "09:00"}, state=AppointmentState.ARRIVED)
    with pytest.raises(HasBegun):
        does(Late(household.id, 10))


def test_who_was_never_away_stays_as_expected_as_before(make, day, does):
    household = make.appointment(day, {"GW": "09:00"}, state=AppointmentState.ARRIVED)
    does(CameAfterAll(household.id))
    assert household.state is AppointmentState.ARRIVED


def test_who_is_free_at_more_times_keeps_those_it_had(make, day, does):
    household = make.appointment(day, {"GW": None}, availability=((540, 600),))
    does(Free(household.id, (590, 660)))
    assert household.availability == ((540, 660),)


def test_who_was_free_all_day_stays_so_when_another_time_is_added(make, day, does):
    household = make.appointment(day, {"GW": None})
    does(Free(household.id, (1020, 1080)))
    assert household.availability == (*day.sessions[:-1], (day.sessions[-1][0], 1080))


def test_who_comes_without_its_companion_is_bound_to_nobodys_hours(session, make, day, does):
    companion = make.companion()
    session.flush()
    household = make.appointment(day, {"GW": "09:00"}, companion_id=companion.id)
    does(Alone(household.id))
    assert household.companion_id is None


def test_who_skipped_the_landlord_that_is_left_keeps_the_stay_it_had(make, day, does):
    household = make.appointment(
        day, {"GW": "09:00", "POORT": "09:20"}, state=AppointmentState.ARRIVED
    )
    skipped = next(visit for visit in household.visits if visit.landlord.code == "POORT")
    skipped.state = VisitState.SKIPPED
    does(LandlordDropped(household.id, make.landlord("GW").id))
    assert household.visits == [skipped]
    assert (household.starts, household.ends) == (540, 575)
