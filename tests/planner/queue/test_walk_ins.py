from __future__ import annotations

import re
from datetime import UTC, date
from functools import partial

import pytest
from sqlalchemy import func, select

from db.appointments import Appointment
from db.households import Household
from db.kinds import AppointmentState
from db.slips import SlipIssue
from planner.errors import HasBegun, NotToday
from planner.households.adding import HouseholdDraft
from planner.queue.arrivals import Arrived, Timing
from planner.queue.choice import Why
from planner.queue.choosing import choices
from planner.queue.walk_ins import Caller, walk_in, walk_in_standby
from planner.slips.issue import Printing
from planner.timetable.booking.propose import Order, in_order, offers
from planner.timetable.booking.wish import Terms, Wish
from tests.make import Make
from tests.planner.queue.conftest import Room, at, moment
from tests.planner.slips import reading


class Door:
    """Somebody at the door of a room, who wants to see two landlords."""

    def __init__(self, room, household_id=0, codes=("GW", "POORT")):
        self.room = room
        self.wish = Wish(household_id, tuple(room.make.landlord(code).id for code in codes))

    def free(self, clock, day=None):
        terms = Terms(moment(clock), walk_in=True)
        day_id = (day or self.room.day).id
        found = offers(self.room.session, day_id=day_id, wish=self.wish, terms=terms)
        return in_order(found, Order.SOONEST)

    def enter(self, clock, offer=None, draft=None):
        offer = offer or self.free(clock)[0]
        printing = Printing(moment(clock), "An")
        caller = Caller(self.wish, draft)
        return self.room.do(walk_in, clock, caller=caller, offer=offer, printing=printing)


@pytest.fixture
def known(room, make):
    household = make.household()
    room.session.flush()
    return Door(room, household.id)


def test_who_comes_without_an_appointment_has_a_place_a_slip_and_waits_at_once(room, known):
    let_in = known.enter("09:02")
    party = room.party("09:02", room.session.get(Appointment, let_in.handed.appointment_id))

    assert party.state is AppointmentState.ARRIVED
    assert min(visit.start for visit in party.visits) == 9 * 60 + 5
    assert let_in.handed.pdf.startswith(b"%PDF")
    assert let_in.arrival.result is Arrived.OK
    assert let_in.arrival.timing is Timing.ON_TIME
    assert room.next("09:05", "GW") == party.id


def test_the_slip_says_a_time_that_has_not_passed(room, known):
    let_in = known.enter("09:02")
    booked = room.session.get(Appointment, let_in.handed.appointment_id)
    assert (booked.arrives, booked.starts) == (9 * 60 + 2, 9 * 60 + 5)
    assert room.session.scalar(select(func.count()).select_from(SlipIssue)) == 1


def test_hours_that_are_kept_and_time_that_came_free_are_for_who_just_walks_in(room, make, known):
    for code in ("GW", "POORT"):
        for place in range(2):
            desk = make.desk(room.day, code, place)
            desk.open, desk.reserved = ((540, 600), (720, 780)), ((540, 570), (720, 750))
    taken = [make.appointment(room.day, {"GW": f"09:30 {place}"}) for place in range(2)]
    door = Door(room, known.wish.household_id, ("GW",))
    assert door.free("09:00")[0].choice.start == 540
    assert door.free("09:20")[0].choice.start == 585
    room.not_come("09:20", taken[0])
    assert door.free("09:20")[0].choice.start == 560


def test_somebody_nobody_knows_is_added_in_the_same_act_and_one_undo_takes_all_back(workspace):
    with workspace._database.transaction() as session:
        make = Make(session)
        room = Room(session, make, make.day())
        door, day_id = Door(room), room.day.id
        offer = door.free("09:00")[0]
    caller = Caller(door.wish, HouseholdDraft("Sow", "Awa"))
    printing = Printing(moment("09:00").astimezone(UTC), "An")
    work = partial(
        walk_in, day_id=day_id, caller=caller, offer=offer, acting=at("09:00"), printing=printing
    )
    workspace.run(work)

    def count(entity):
        with workspace._database.reading() as session:
            return session.scalar(select(func.count()).select_from(entity))

    assert [count(one) for one in (Household, Appointment, SlipIssue)] == [1, 1, 1]
    workspace.undo()
    assert [count(one) for one in (Household, Appointment, SlipIssue)] == [0, 0, 0]


def test_without_a_free_place_it_is_on_standby_and_called_where_nobody_else_waits(room, known):
    let_in = room.do(walk_in_standby, "09:02", caller=Caller(known.wish))

    assert let_in.arrival.timing is Timing.NO_TIME
    assert let_in.handed.pdf is None
    live = room.live("09:03")
    best = choices(live, live.desk(room.desk("GW")))[0]
    assert (best.party.id, best.why) == (let_in.handed.appointment_id, Why.STANDBY)


def test_who_stands_by_gets_its_number_on_paper_and_nothing_is_kept_of_it(room, make, known):
    let_in = room.do(walk_in_standby, "09:02", caller=Caller(known.wish), on_paper=True)

    (words,) = reading.texts(let_in.handed.pdf)
    number, names = f"{let_in.handed.number:03d}", [make.landlord(x).name for x in ("GW", "POORT")]
    for expected in (number, "Op de reservelijst", "U hebt nog geen uur", *names):
        assert expected in words
    assert not re.search(r"\d\d:\d\d", words)
    assert room.session.scalars(select(SlipIssue)).all() == []


def test_a_place_on_another_day_is_booked_and_nobody_is_noted_as_here(room, make, known):
    later = make.day(date(2027, 2, 18))
    offer = known.free("09:00", later)[0]
    let_in = known.enter("09:00", offer)

    assert let_in.arrival is None
    booked = room.session.get(Appointment, let_in.handed.appointment_id)
    assert (booked.day_id, booked.state) == (later.id, AppointmentState.PLANNED)


def test_who_is_here_already_does_not_walk_in_again(room, known):
    offer = known.free("09:00")[0]
    known.enter("09:00", offer)
    with pytest.raises(HasBegun):
        known.enter("09:01", offer)


def test_nobody_walks_in_on_a_day_that_is_not_today(room, make, known):
    tomorrow = Room(room.session, make, make.day(date(2027, 2, 18)))
    door = Door(tomorrow, known.wish.household_id)
    with pytest.raises(NotToday):
        door.enter("09:00", door.free("09:00")[0])
