from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

import pytest
from sqlalchemy import func, select

from db.appointments import Appointment
from db.kinds import AppointmentState, DayState, VisitState
from planner.clock import BRUSSELS
from planner.errors import (
    BookingClosed,
    DayFull,
    DayNotOpen,
    DayPast,
    HasBegun,
    PlaceGone,
    PlaceLocked,
)
from planner.slips.issue import Printing, issue_slips
from planner.timetable.booking.answer import day_answer
from planner.timetable.booking.book import book_appointment, split_off
from planner.timetable.booking.propose import NOON, Order, coming_offers, in_order, offers
from planner.timetable.booking.view import booking_view
from planner.timetable.booking.wish import Terms, Wish, invite
from planner.timetable.reading import locked_appointments
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


def in_the_morning(offer):
    return offer.choice.end <= NOON


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
    assert {in_the_morning(one) for one in found} == {True, False}
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
    found = [one.route[0].start for one in offered(only) if in_the_morning(one)]

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

    assert all(not in_the_morning(one) for one in offered(wish))
    assert any(in_the_morning(one) for one in offered(wish, walk_in=True))


def test_a_walk_in_keeps_its_place_in_a_window_that_is_kept(session, make, day, wish, offered):
    for desk in day.desks:
        desk.reserved = ((510, 720),)
    first = next(one for one in offered(wish, walk_in=True) if in_the_morning(one))
    book(session, wish, first, WALK_IN)
    session.flush()
    make_room = make.household()
    session.flush()
    other = offered(replace(wish, household_id=make_room.id))

    assert all(not in_the_morning(one) for one in other)


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


def booked_at(session, wish, offer, **more):
    session.flush()
    return session.get(Appointment, book(session, wish, offer, **more))


def test_a_landlord_that_is_no_longer_wanted_is_dropped_when_booking_again(
    session, make, day, wish, offered
):
    booked_at(session, wish, offered(wish)[0])
    only = replace(wish, landlords=wish.landlords[:1])
    again = booked_at(session, only, offered(only)[0])
    session.flush()

    assert [visit.landlord_id for visit in again.visits] == [make.landlord("GW").id]
    assert (again.starts, again.ends) == (510, 525)


def test_a_household_may_keep_the_place_it_has_as_nobody_is_in_its_own_way(
    session, day, wish, offered
):
    first = booked_at(session, wish, offered(wish)[0])
    before = starts(first)
    session.flush()
    assert [stop.start for stop in offered(wish)[0].route] == before
    assert starts(booked_at(session, wish, offered(wish)[0])) == before


def test_who_needs_an_interpreter_after_all_is_booked_for_as_long_as_that_takes(
    session, make, day, wish, offered
):
    make.present(make.interpreter("ar"), day, ((510, 720),))
    booked_at(session, wish, offered(wish)[0])
    day.extra_minutes = 5
    spoken = replace(wish, language="ar")
    again = booked_at(session, spoken, offered(spoken)[0])
    session.flush()

    assert {visit.minutes for visit in again.visits} == {20}
    assert again.interpreter_id is not None
    assert again.ends - again.starts == 20 + 5 + 20


@pytest.mark.parametrize("state", [AppointmentState.CANCELLED, AppointmentState.NO_SHOW])
def test_who_did_not_come_can_be_booked_anew_under_the_same_number(
    session, make, day, wish, offered, state
):
    first = booked_at(session, wish, offered(wish)[0])
    number, first.state = first.number, state
    again = booked_at(session, wish, offered(wish)[0])
    assert (again.number, again.state) == (number, AppointmentState.PLANNED)


def test_who_is_here_already_is_not_booked_again(session, day, wish, offered):
    first = booked_at(session, wish, offered(wish)[0])
    first.state = AppointmentState.ARRIVED
    with pytest.raises(HasBegun):
        offered(wish)


def test_a_printed_place_is_only_given_up_when_it_is_released(session, day, wish, offered):
    first = booked_at(session, wish, offered(wish)[0])
    session.flush()
    issue_slips(session, printing=Printing(NOW, "An"), appointment_ids=[first.id])
    later = offered(wish)[-1]
    with pytest.raises(PlaceLocked):
        book(session, wish, later)
    assert booking_view(session, household_id=wish.household_id, day_id=day.id).printed
    book(session, wish, later, release_first=True)

    assert first.starts == later.choice.start
    assert locked_appointments(session, day_id=day.id) == set()


def test_a_place_locked_by_hand_is_only_given_up_when_it_is_released(session, day, wish, offered):
    first = booked_at(session, wish, offered(wish)[0])
    for visit in first.visits:
        visit.locked = True
    with pytest.raises(PlaceLocked):
        book(session, wish, offered(wish)[0])
    book(session, wish, offered(wish)[0], release_first=True)
    assert not any(visit.locked for visit in first.visits)


def test_an_interpreter_who_was_taken_meanwhile_is_replaced_by_another_who_is_free(
    session, make, day, wish, offered
):
    for name in ("Tolk 1", "Tolk 2"):
        make.present(make.interpreter("ar", name=name), day, ((510, 720),))
    spoken = replace(wish, language="ar")
    first = offered(spoken)[0]
    other = make.appointment(day, {"EHGW": "08:30"}, language="ar")
    other.interpreter_id = int(first.choice.seat.interpreter)
    booked = booked_at(session, spoken, first)
    assert booked.interpreter_id not in {None, other.interpreter_id}


def at(moment, **more):
    return Terms(datetime.combine(moment, time(9, 2), BRUSSELS), **more)


def test_a_day_that_is_over_is_never_offered(session, make, day, wish):
    after = at(date(2026, 12, 18))
    with pytest.raises(DayPast):
        offers(session, day_id=day.id, wish=wish, terms=after)
    assert coming_offers(session, wish=wish, terms=after) == []


def test_on_the_day_itself_nothing_is_offered_for_which_one_would_be_too_late(session, day, wish):
    planned = offers(session, day_id=day.id, wish=wish, terms=at(day.date))
    walking_in = offers(session, day_id=day.id, wish=wish, terms=at(day.date, walk_in=True))
    assert min(one.arrives for one in planned) >= 9 * 60 + 2
    assert min(one.choice.start for one in walking_in) == 9 * 60 + 5


def test_after_the_bookings_closed_only_a_walk_in_is_taken(session, make, day, wish):
    day.booking_closes_on = date(2026, 12, 10)
    last, next_day = at(date(2026, 12, 10)), at(date(2026, 12, 11))
    assert offers(session, day_id=day.id, wish=wish, terms=last)
    with pytest.raises(BookingClosed):
        offers(session, day_id=day.id, wish=wish, terms=next_day)
    assert coming_offers(session, wish=wish, terms=next_day) == []
    assert coming_offers(session, wish=wish, terms=replace(next_day, walk_in=True))


def test_a_full_day_offers_nothing_but_its_own_household_may_choose_again(
    session, make, day, wish, offered
):
    day.most_households = 1
    booked_at(session, wish, offered(wish)[0])
    stranger = make.household()
    session.flush()
    assert offered(wish)
    with pytest.raises(DayFull):
        offered(replace(wish, household_id=stranger.id))


def test_only_the_part_of_the_day_that_is_asked_for_is_offered(day, wish, offered):
    assert {in_the_morning(one) for one in offered(wish, part=(0, 750))} == {True}
    assert {in_the_morning(one) for one in offered(wish, part=(750, 1440))} == {False}


def test_windows_kept_for_walk_ins_are_offered_on_coming_days_too(session, day, wish):
    for desk in day.desks:
        desk.reserved = desk.open
    assert coming_offers(session, wish=wish, terms=TERMS) == []
    assert coming_offers(session, wish=wish, terms=WALK_IN)


def test_offers_are_put_in_the_order_that_is_asked_for(session, make, day, wish, offered):
    for clock in ("08:45", "09:30"):
        make.appointment(day, {"POORT": clock})
    make.appointment(day, {"GW": "08:45"})
    found = offered(wish)
    soonest, shortest = (in_order(found, order) for order in (Order.SOONEST, Order.SHORTEST))

    assert shortest[0].choice.wait == 0
    assert soonest[0].choice.start == min(one.choice.start for one in found)
    assert soonest[0].choice.wait > 0


def test_nothing_is_written_while_looking(session, make, day, wish, offered):
    before = session.scalar(select(func.count()).select_from(Appointment))
    offered(wish)
    booking_view(session, household_id=wish.household_id, day_id=day.id)
    assert session.scalar(select(func.count()).select_from(Appointment)) == before
    assert not session.new
    assert not session.dirty


def test_where_nothing_is_free_the_reason_what_helps_and_the_next_day_are_told(
    session, make, day, wish
):
    later = make.day(date(2027, 2, 18), desks_per_landlord=1)
    short = replace(wish, availability=((510, 530),))
    answer = day_answer(session, day_id=day.id, wish=short, terms=TERMS)
    assert (answer.reason["reason"], answer.later) == ("availability_too_short", None)
    assert answer.reason["nearest"]["change"] == "availability"

    day.state = DayState.CLOSED
    answer = day_answer(session, day_id=day.id, wish=wish, terms=TERMS)
    assert isinstance(answer.refusal, DayNotOpen)
    assert answer.later.day_id == later.id


def test_a_landlord_without_a_desk_that_day_is_the_reason(session, make, day, wish):
    for desk in [desk for desk in day.desks if desk.landlord_id == wish.landlords[1]]:
        day.desks.remove(desk)
    answer = day_answer(session, day_id=day.id, wish=wish, terms=TERMS)
    assert answer.offers == ()
    assert answer.reason["reason"] == "no_desk"
    assert answer.reason["landlord"] == str(wish.landlords[1])


def test_the_fields_start_from_what_the_household_asks_now(session, make, day):
    household = make.appointment(
        day, {"GW": "09:00"}, availability=((540, 600),), language="ar", accessible=True
    )
    view = booking_view(session, household_id=household.household_id, day_id=day.id)
    assert view.wish == Wish(
        household.household_id, (make.landlord("GW").id,), ((540, 600),), "ar", None, True
    )
    assert (view.starts, view.fixed) == (540, False)
    assert dict(view.landlords)[make.landlord("GW").id] == "Goedkope Woning"


def test_a_household_with_a_place_on_the_other_day_keeps_its_landlords_there(session, make, day):
    later = make.day(date(2027, 2, 18), desks_per_landlord=1)
    household = make.appointment(day, {"GW": "09:00", "POORT": "09:20"})
    there = make.appointment(later, {"GW": "10:00"}, household=household.household)
    poort = make.landlord("POORT").id
    split_off(session, appointment_id=household.id, landlord_id=poort, day_id=later.id)
    session.flush()
    assert {visit.landlord_id for visit in there.visits} == {make.landlord("GW").id, poort}
    assert all(visit.start is not None for visit in there.visits)


def test_who_left_before_any_desk_does_not_stand_in_the_way_of_others(session, make):
    day = make.day()
    gone = make.appointment(day, {"GW": "09:00", "POORT": "09:30"})
    gone.state = AppointmentState.LEFT_EARLY
    for visit in gone.visits:
        visit.state = VisitState.SKIPPED
    other = make.household()
    session.flush()
    terms = Terms(NOW)
    assert offers(session, day_id=day.id, wish=Wish(other.id), terms=terms)


def test_a_landlord_that_was_skipped_is_visited_again_only_when_it_is_asked_for_anew(
    session, make, day
):
    found = make.appointment(day, {"GW": "09:00", "POORT": "09:30"})
    for visit in found.visits:
        visit.state = VisitState.SKIPPED
    session.flush()
    invite(session, day, Wish(found.household_id, (make.landlord("POORT").id,)))

    states = {visit.landlord_id: visit.state for visit in found.visits}
    assert states == {
        make.landlord("GW").id: VisitState.SKIPPED, make.landlord("POORT").id: VisitState.PLANNED,
    }  # fmt: skip
