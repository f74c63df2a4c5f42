from __future__ import annotations

import pytest
from sqlalchemy.exc import IntegrityError

from db.kinds import AppointmentState, VisitState


def test_a_desk_serves_one_household_at_a_time(session, make):
    day = make.day()
    make.appointment(day, {"GW": "09:00"})

    with pytest.raises(IntegrityError, match="desk_taken"):
        make.appointment(day, {"GW": "09:10"})


def test_visits_may_be_back_to_back(session, make):
    day = make.day()
    make.appointment(day, {"GW": "09:00"})
    make.appointment(day, {"GW": "09:15"})


def test_a_household_is_at_one_desk_at_a_time(session, make):
    day = make.day()

    with pytest.raises(IntegrityError, match="household_elsewhere"):
        make.appointment(day, {"GW": "09:00", "POORT": "09:10"})


@pytest.mark.parametrize("who", ["interpreter", "companion"])
def test_who_comes_along_stays_with_one_household_at_a_time(session, make, who):
    day = make.day()
    person = make.interpreter("ar") if who == "interpreter" else make.companion()
    make.appointment(day, {"GW": "09:00", "POORT": "09:40"}, **{f"{who}_id": person.id})

    with pytest.raises(IntegrityError, match=f"{who}_elsewhere"):
        make.appointment(day, {"ZWVS": "09:20"}, **{f"{who}_id": person.id})


def test_what_is_skipped_or_cancelled_takes_no_place(session, make):
    day = make.day()
    helper = make.companion()
    gone = make.appointment(day, {"GW": "09:00"}, companion_id=helper.id)
    gone.state = AppointmentState.CANCELLED
    gone.visits[0].state = VisitState.SKIPPED
    session.flush()

    make.appointment(day, {"GW": "09:00"}, companion_id=helper.id)


def test_a_move_onto_a_taken_place_is_stopped_too(session, make):
    day = make.day()
    make.appointment(day, {"GW": "09:00"})
    late = make.appointment(day, {"GW": "10:00"})
    late.visits[0].start = 545

    with pytest.raises(IntegrityError, match="desk_taken"):
        session.flush()
