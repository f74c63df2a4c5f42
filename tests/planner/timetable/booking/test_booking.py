from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from db.appointments import Appointment
from db.kinds import DayState
from planner.errors import DayFull, DayNotOpen, PlaceGone
from planner.timetable.booking.book import book_appointment, split_off
from planner.timetable.booking.propose import coming_offers, offers
from planner.timetable.booking.wish import Terms, Wish, invite
from tests.conftest import NOW

TERMS = Terms(NOW)
WALK_IN = replace(TERMS, walk_in=True)


@pytest.fixture
def day(make):
    return make.day(desks_per_landlord=1)


@pytest.fixture
def wish(session, make):
    household = make.household()
    session.flush()
    ids = tuple(make.landlord(code).id for code in ("GW", "POORT"))
    return Wish(household.id, ids)


@pytest.fixture
def offered(session, day):
    """Look what is free on the day."""

    def work(wish, **more):
        return offers(session, day_id=day.id, wish=wish, terms=replace(TERMS, **more))

    return work


def book(session, wish, offer, terms=TERMS, **more):
    return book_appointment(session, wish=wish, offer=offer, terms=terms, **more)


def starts(appointment):
    return sorted(visit.start for visit in appointment.visits)


def test_the_shortest_stay_is_offered_first_and_then_the_soonest(day, wish, offered):
    found = offered(wish)

    assert [stop.start for stop in found[0].route] == [510, 530]
    assert found[0].arrives == 500
    assert {one.morning for one in found} == {True, False}
    assert [one.choice.wait for one in found] == sorted(one.choice.wait for one in found)


def test_a_place_that_was_offered_is_free_and_taking_it_moves_nobody(
    session, make, day, wish, offered
):
    others = [make.appointment(day, {"GW": "08:30", "POORT": "08:50"}) for _ in range(1)]
    before = [starts(other) for other in others]
    first = offered(wish)[0]
    booked = session.get(Appointment, book(session, wish, first))
    session.flush()

    assert starts(booked) == [stop.start for stop in first.route]
    assert booked.arrives == first.arrives
    assert [starts(other) for other in others] == before


def test_a_route_goes_beside_what_is_taken_so_that_no_gap_is_left(make, day, offered, wish):
    make.appointment(day, {"GW": "10:00"})
    only = replace(wish, landlords=wish.landlords[:1])
    found = [one.route[0].start for one in offered(only) if one.morning]

    assert found[0] in {510, 585, 615, 705}


def test_a_place_that_was_taken_meanwhile_is_refused(session, make, day, wish, offered):
    first = offered(wish)[0]
    for clock in ("08:30", "08:45", "09:00"):
        make.appointment(day, {"GW": clock})
    with pytest.raises(PlaceGone):
        book(session, wish, first)


def test_nothing_is_offered_when_the_household_is_never_free_long_enough(day, wish, offered):
    assert offered(replace(wish, availability=((510, 530),))) == []


def test_windows_kept_for_walk_ins_are_offered_to_walk_ins_only(session, make, day, wish, offered):
    for desk in day.desks:
        desk.reserved = ((510, 720),)
    session.flush()

    assert all(not one.morning for one in offered(wish))
    assert any(one.morning for one in offered(wish, walk_in=True))


def test_a_walk_in_keeps_its_place_in_a_window_that_is_kept(session, make, day, wish, offered):
    for desk in day.desks:
        desk.reserved = ((510, 720),)
    first = next(one for one in offered(wish, walk_in=True) if one.morning)
    book(session, wish, first, WALK_IN)
    session.flush()
    make_room = make.household()
    session.flush()
    other = offered(replace(wish, household_id=make_room.id))

    assert all(not one.morning for one in other)


def test_a_full_day_and_a_day_that_is_over_take_nobody(session, make, day, wish, offered):
    first = offered(wish)[0]
    day.most_households = 1
    make.appointment(day, {"GW": "13:30"})
    with pytest.raises(DayFull):
        book(session, wish, first)
    day.state = DayState.CLOSED
    with pytest.raises(DayNotOpen):
        book(session, wish, first)


def test_the_coming_days_are_offered_in_order(session, make, day, wish):
    later = make.day(date(2027, 2, 18), desks_per_landlord=1)
    session.flush()
    found = coming_offers(session, wish=wish, terms=TERMS)

    assert [one.date for one in found] == sorted(one.date for one in found)
    assert {one.day_id for one in found} == {day.id, later.id}


def test_a_household_booked_again_keeps_its_number(session, make, day, wish):
    first = invite(session, day, wish)
    again = invite(session, day, replace(wish, language="ar"))
    assert (again.id, again.number) == (first.id, first.number)


def test_a_landlord_that_does_not_fit_is_seen_on_another_day(session, make, day):
    later = make.day(date(2027, 2, 18), desks_per_landlord=1)
    household = make.appointment(day, {"GW": "09:00", "POORT": "09:20"})
    poort = make.landlord("POORT").id
    moved = session.get(
        Appointment,
        split_off(session, appointment_id=household.id, landlord_id=poort, day_id=later.id),
    )
    session.flush()

    assert [visit.landlord_id for visit in moved.visits] == [poort]
    assert starts(moved) == [510]
    assert (starts(household), household.ends) == ([540], 555)
