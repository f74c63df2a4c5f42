from __future__ import annotations

from datetime import date, timedelta

from planner.days.bookings import Booking, book_interpreters
from planner.days.copying import copied_day_view
from planner.days.view import day_view, new_day_view
from planner.office.queries import office
from tests.make import THURSDAY

LATER = date(2027, 2, 11)


def test_a_day_is_shown_with_its_rules_its_desks_and_its_interpreters(session, make):
    day = make.day(minutes={"walk_minutes": 7})
    book_interpreters(
        session, day_id=day.id, bookings=[Booking("Tolk 1", "ar"), Booking("Tolk 2", "so")]
    )
    seen = day_view(session, day_id=day.id)

    assert (seen.id, seen.date, seen.minutes["walk_minutes"]) == (day.id, THURSDAY, 7)
    assert [one.name for one in seen.interpreters] == ["Tolk 1", "Tolk 2"]
    assert len(seen.desks) == len(day.desks)


def test_a_day_that_is_not_there_yet_is_shown_as_it_would_be_made(session, make):
    coming = new_day_view(session, date=THURSDAY)
    made = day_view(session, day_id=make.day().id)

    assert (coming.id, coming.version, coming.interpreters) == (0, 0, ())
    assert (coming.sessions, coming.minutes) == (made.sessions, made.minutes)
    assert coming.sessions == office(session).hours
    assert [(d.number, d.landlord, d.open) for d in coming.desks] == [
        (d.number, d.landlord, d.open) for d in made.desks
    ]


def test_the_first_venue_is_offered_for_a_new_day(session, make):
    assert new_day_view(session, date=THURSDAY).venue.name == ""
    make.venue("Zaal De Brug")
    make.venue("Buurthuis")
    assert new_day_view(session, date=THURSDAY).venue.name == "Buurthuis"


def test_a_copy_has_what_its_model_has_but_nobody_who_was_booked(session, make):
    model = make.day(most_households=40)
    book_interpreters(session, day_id=model.id, bookings=[Booking("Tolk 1", "ar")])
    copy = copied_day_view(session, day_id=model.id, date=LATER)

    assert (copy.id, copy.date, copy.most_households) == (0, LATER, 40)
    assert (copy.interpreters, copy.needs, copy.booking_closes_on) == ((), (), None)
    assert {desk.id for desk in copy.desks} == {0}
    assert len(copy.desks) == len(model.desks)


def test_desks_of_who_takes_part_no_longer_are_not_copied(session, make):
    model = make.day()
    make.landlord("GW").active_to = LATER - timedelta(days=1)
    session.flush()
    copy = copied_day_view(session, day_id=model.id, date=LATER)
    assert len(copy.desks) == sum(desk.landlord.code != "GW" for desk in model.desks)
