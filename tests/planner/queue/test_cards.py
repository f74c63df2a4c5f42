"""A household on its card, a desk as its landlord sees it, and who is on a day typed in by hand."""

from __future__ import annotations

from functools import partial

import pytest

from db.kinds import AppointmentState, Outcome, VisitState
from db.queue import QueueAct
from planner.errors import Gone
from planner.queue.board_rows import DeskStatus, Status
from planner.queue.card import queue_card
from planner.queue.desk_view import desk_view
from planner.queue.naming import appointment_numbered, desk_numbered
from planner.queue.reentry.view import PaperGuest, PaperStop, paper_day
from planner.times import minutes_of
from tests.planner.queue.conftest import moment


@pytest.fixture
def party(room, make):
    """Somebody who was seen at one desk from 9:02 to 9:14, and waits for the next."""
    interpreter, companion = make.interpreter("ar"), make.companion()
    make.session.flush()
    make.present(interpreter, room.day, ((540, 720),))
    household = make.household(
        first_name="Samira", last_name="Haddad", phone="0470 12 34 56", adults=2, children=3
    )
    made = make.appointment(
        room.day, {"GW": "09:00", "POORT": "09:20"}, household=household, accessible=True,
        interpreter_id=interpreter.id, companion_id=companion.id,
    )  # fmt: skip
    room.arrive("08:50", made)
    room.next("09:00", "GW")
    room.seat("09:02", made)
    room.finish("09:14", "GW", outcome=Outcome.DONE)
    return made


@pytest.fixture
def card(room):
    return lambda clock, party: queue_card(
        room.session, day_id=room.day.id, appointment_id=party.id, now=moment(clock)
    )


@pytest.fixture
def desk(room):
    return lambda clock, code: desk_view(
        room.session, day_id=room.day.id, desk_id=room.desk(code), now=moment(clock)
    )


def test_a_card_tells_who_it_is_and_what_goes_along(card, party):
    seen = card("09:20", party)
    assert (seen.id, seen.number, seen.status) == (party.id, party.number, Status.WAITING)
    assert (seen.persons, seen.phone, seen.accessible) == (5, "0470 12 34 56", True)
    assert (seen.interpreter, seen.companion) == ("Tolk 1", "Toeleider 1 (vzw Effect)")
    assert "Haddad" in seen.name


def test_a_card_tells_how_long_each_visit_took_or_is_as_it_is(card, party, room):
    over, waits = card("09:20", party).stops
    assert (over.state, over.outcome, over.minutes) == (VisitState.DONE, Outcome.DONE, 12)
    assert (waits.state, waits.outcome) == (VisitState.WAITING, None)
    assert card("09:20", party).desk_id is None

    room.next("09:21", "POORT")
    assert card("09:22", party).desk_id == room.desk("POORT")


def test_a_card_tells_what_happened_the_latest_first(card, party):
    events = card("09:20", party).events
    assert [one.act for one in events] == [
        QueueAct.FINISHED, QueueAct.SEATED, QueueAct.CALLED, QueueAct.ARRIVED
    ]  # fmt: skip
    assert {one.by for one in events} == {"An"}


def test_a_card_counts_the_papers_and_names_those_that_are_not_in_order(card, party):
    seen = card("09:20", party)
    assert len(seen.papers) == seen.asked - seen.ready > 0
    assert all(one.text for one in seen.papers)


def test_of_a_hidden_household_a_card_has_no_name_and_no_phone(card, party):
    party.household.hidden = True
    seen = card("09:20", party)
    assert (seen.name, seen.phone) == ("", "")


def test_a_desk_sees_whom_it_would_call_next(desk, party):
    seen = desk("09:20", "POORT")
    assert (seen.status, seen.current, seen.waiting, seen.done) == (DeskStatus.FREE, None, 1, 0)
    assert (seen.following.appointment_id, seen.following.persons) == (party.id, 5)
    assert (seen.following.interpreter, seen.following.accessible) == ("Tolk 1", True)


def test_a_desk_sees_who_was_called_to_it_and_only_what_its_landlord_asks(desk, party, room):
    room.next("09:21", "POORT")
    seen = desk("09:24", "POORT")
    assert (seen.current.appointment_id, seen.current.minutes) == (party.id, 3)
    assert (seen.following, seen.ends) == (None, minutes_of("09:36"))
    assert seen.current.papers


def test_a_desk_counts_the_visits_that_ended_there(desk, party):
    assert [desk("09:20", code).done for code in ("GW", "POORT")] == [1, 0]


def test_a_day_to_be_typed_in_shows_who_may_have_come_and_what_was_noted(room, make, party):
    away = make.appointment(room.day, {"GW": "10:00"})
    gone = make.appointment(room.day, {"GW": "11:00"}, state=AppointmentState.CANCELLED)
    seen = paper_day(room.session, day_id=room.day.id, now=moment("17:00"))

    assert seen.guests.keys() == {party.number, away.number}
    assert gone.number not in seen.guests
    assert (seen.guests[party.number].came, seen.guests[away.number].came) == (530, None)
    (stop,) = seen.guests[away.number].stops.values()
    assert stop == PaperStop(1, 600, over=False)
    assert isinstance(seen.guests[party.number], PaperGuest)
    assert [one.over for one in seen.guests[party.number].stops.values()] == [True, False]
    assert make.landlord("GW").id in seen.landlords


def test_households_and_desks_are_found_by_the_numbers_people_use(room, party):
    named = partial(appointment_numbered, room.session, day_id=room.day.id)
    at_desk = partial(desk_numbered, room.session, day_id=room.day.id)
    assert named(number=party.number) == party.id
    assert at_desk(number=1) == room.desk("GW")
    for find in (named, at_desk):
        with pytest.raises(Gone):
            find(number=999)
