"""Taking a place that was offered, or one on another day for a landlord that did not fit."""

from __future__ import annotations

from sqlalchemy.orm import Session

from planner.days.queries import day
from planner.days.room import check_open, check_room
from planner.errors import PlaceGone
from planner.operations import operation, tell
from planner.timetable.apply import give_seats
from planner.timetable.booking.propose import Offer
from planner.timetable.booking.wish import Wish, invite
from planner.timetable.moving.floor import Floor
from planner.timetable.moving.labels import labels_on
from planner.timetable.replan.change import appointment_called
from planner.timetable.replan.households import LandlordDropped
from planner.timetable.seats import seats_of
from planner.timetable.snapshot import problem_of
from planner.timetable.solver.choices import choices
from planner.timetable.solver.standing import Standing


@operation
def book_appointment(session: Session, *, wish: Wish, offer: Offer, walk_in: bool = False) -> int:
    """Give a household the place it was offered; return its appointment.

    Raises:
        PlaceGone: Somebody took part of it meanwhile.
        DayNotOpen, DayFull: The day takes nobody more.
    """
    found = day(session, day_id=offer.day_id)
    check_open(found)
    appointment = invite(session, found, wish)
    check_room(session, found)
    name, seat = str(appointment.id), offer.choice.seat
    problem = problem_of(session, day_id=found.id, released=(appointment.id,), for_walk_ins=walk_in)
    seats = seats_of(session, day_id=found.id) | {name: seat}
    floor = Floor(problem, seats, labels_on(session, found.id, problem))
    asked = {visit.landlord_id for visit in appointment.visits}
    complete = asked == {int(visit.landlord) for visit in seat.visits}
    if not complete or any(floor.obstacle(name, visit) for visit in seat.visits):
        raise PlaceGone(found.date)
    give_seats(session, {appointment: seat})
    appointment.reason = None
    tell(
        session,
        number=appointment.number,
        date=found.date.isoformat(),
        start=offer.choice.start,
    )
    return appointment.id


@operation
def split_off(session: Session, *, appointment_id: int, landlord_id: int, day_id: int) -> int:
    """Let a household see one of its landlords on another day, at the best place free there.

    Without a free place there it waits for that day to be planned. The day must be another.

    Raises:
        HasBegun: The visit has begun.
        DayNotOpen, DayFull: The other day takes nobody more.
    """
    here, there = appointment_called(session, appointment_id), day(session, day_id=day_id)
    check_open(there)
    LandlordDropped(appointment_id, landlord_id).carry_out(session, day_id=here.day_id)
    wish = Wish(
        here.household_id, (landlord_id,), None, here.language, here.companion_id, here.accessible
    )
    moved = invite(session, there, wish)
    check_room(session, there)
    seats = seats_of(session, day_id=day_id)
    standing = Standing(problem_of(session, day_id=day_id, released=(moved.id,)), seats)
    need = next(one for one in standing.needs if one.household.id == str(moved.id))
    if need.place not in standing.day.placed and (free := choices(standing, need)):
        give_seats(session, {moved: free[0].seat})
    tell(session, number=here.number, date=there.date.isoformat())
    return moved.id
