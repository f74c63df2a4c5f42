from __future__ import annotations

from datetime import date

import pytest

from db.kinds import AppointmentState, DayState
from planner.errors import ComesAlready, DayFull, PlaceTakenBy
from planner.slips.issue import Printing
from planner.texts import explain
from planner.timetable.booking.book import book_appointment
from planner.timetable.booking.days_ahead import days_ahead
from planner.timetable.booking.handing import move_and_print
from planner.timetable.booking.outcome import WishesOutcome, wishes_outcome
from planner.timetable.booking.propose import offers
from planner.timetable.booking.standby import standby_list
from planner.timetable.booking.view import booking_view
from planner.timetable.booking.wish import Terms, Wish
from planner.timetable.booking.wishes import Wishes
from tests.conftest import NOW

TERMS = Terms(NOW)
FEBRUARY, APRIL, PAST = date(2027, 2, 9), date(2027, 4, 13), date(2026, 10, 6)


@pytest.fixture
def day(make):
    return make.day(desks_per_landlord=1)


@pytest.fixture
def guest(make, day):
    return make.appointment(day, {"GW": "14:00", "POORT": "14:20"})


def ahead(session, guest):
    found = days_ahead(session, household_id=guest.household_id, day_id=guest.day_id, terms=TERMS)
    return {one.date: one for one in found.days}


def test_days_to_come_show_the_place_nearest_to_the_time_it_has(session, make, guest):
    make.day(FEBRUARY, desks_per_landlord=1)
    make.day(PAST)
    make.day(date(2027, 6, 8)).state = DayState.CANCELLED
    make.day(date(2027, 8, 10)).state = DayState.DRAFT
    session.flush()
    (found,) = ahead(session, guest).values()
    free = offers(session, day_id=found.id, wish=booked_wish(session, guest), terms=TERMS)
    gap = min(abs(one.choice.start - 14 * 60) for one in free)
    assert abs(found.offer.choice.start - 14 * 60) == gap


def booked_wish(session, guest):
    return booking_view(session, household_id=guest.household_id, day_id=guest.day_id, now=NOW).wish


def test_a_day_on_which_it_comes_already_or_that_is_full_says_so(session, make, guest):
    february, april = make.day(FEBRUARY), make.day(APRIL, most_households=1)
    make.appointment(february, {"GW": "09:00"}, household=guest.household)
    make.appointment(april, {"GW": "09:00"})
    session.flush()
    found = ahead(session, guest)
    assert isinstance(found[FEBRUARY].refusal, ComesAlready)
    assert isinstance(found[APRIL].refusal, DayFull)


def test_what_was_moved_is_printed_where_it_has_a_place_and_only_there(session, make, guest):
    february = make.day(FEBRUARY, desks_per_landlord=1)
    closed = make.day(APRIL, desks_per_landlord=1)
    for desk in closed.desks:
        desk.open = ()
    session.flush()
    printing = Printing(NOW, "An")
    handed = move_and_print(
        session, appointment_id=guest.id, version=guest.version, day_id=february.id,
        printing=printing,
    )  # fmt: skip
    assert handed.pdf is not None
    moved = booking_view(session, household_id=guest.household_id, day_id=february.id, now=NOW)
    assert moved.printed
    assert guest.state is AppointmentState.CANCELLED
    handed = move_and_print(
        session, appointment_id=moved.appointment_id, version=moved.version, day_id=closed.id,
        printing=printing,
    )  # fmt: skip
    assert handed.pdf is None


def test_what_a_change_of_wishes_comes_to_is_known_before_it_is_made(session, make, day, guest):
    ids = tuple(make.landlord(code).id for code in ("GW", "POORT"))

    def outcome(**more):
        return wishes_outcome(
            session, appointment_id=guest.id, version=guest.version, wishes=Wishes(ids, **more)
        )

    assert outcome() == WishesOutcome(guest.arrives, guest.arrives, same=True)
    before = guest.arrives
    earlier = outcome(availability=((9 * 60, 12 * 60),))
    assert earlier.before == before
    assert earlier.after < 12 * 60
    assert not earlier.same
    assert outcome(availability=((600, 610),)).after is None


def test_a_place_that_was_taken_meanwhile_says_who_is_where_and_when(session, make, day):
    household, ids = make.household(), (make.landlord("GW").id,)
    session.flush()
    wish = Wish(household.id, ids)
    offer = offers(session, day_id=day.id, wish=wish, terms=TERMS)[0]
    start = f"{offer.choice.start // 60:02}:{offer.choice.start % 60:02}"
    other = make.appointment(day, {"GW": start})
    with pytest.raises(PlaceTakenBy) as refused:
        book_appointment(session, wish=wish, offer=offer, terms=TERMS)
    why = refused.value
    assert (why.desk, why.start) == (offer.route[0].desk, offer.choice.start)
    assert why.number == other.number
    assert f"nummer {other.number:03d}" in explain(why, "nl")


def test_the_standby_list_comes_with_the_names_its_reasons_speak_of(session, make, day):
    one = make.appointment(day, {"GW": None})
    found = standby_list(session, day_id=day.id)
    assert [row.appointment_id for row in found.rows] == [one.id]
    assert found.names[str(make.landlord("GW").id)] == make.landlord("GW").name
