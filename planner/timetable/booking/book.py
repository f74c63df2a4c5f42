"""Taking a place that was offered, or one on another day for a landlord that did not fit."""

from __future__ import annotations

from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.days import RegistrationDay
from planner.days.queries import day
from planner.days.room import check_open, check_room
from planner.errors import PlaceLocked
from planner.operations import operation, tell
from planner.timetable.apply import give_seats
from planner.timetable.booking.obstacle import gone
from planner.timetable.booking.propose import Offer
from planner.timetable.booking.question import is_fixed, question
from planner.timetable.booking.wish import Terms, Wish, invite, with_companion
from planner.timetable.moving.locks import release
from planner.timetable.reading import day_rows
from planner.timetable.replan.change import appointment_called, vacate
from planner.timetable.replan.households import LandlordAdded, LandlordDropped
from planner.timetable.rows import GONE, DayRows
from planner.timetable.seats import seats_in
from planner.timetable.snapshot import problem_in
from planner.timetable.solver.choices import choices
from planner.timetable.solver.plan import Seat
from planner.timetable.solver.standing import Standing


@operation
def book_appointment(
    session: Session, *, wish: Wish, offer: Offer, terms: Terms, release_first: bool = False
) -> int:
    """Give a household the place it was offered; return its appointment.

    It takes the place of the one it had that day, if any. A place that is fixed is only given
    up when told to `release_first`: a slip that is out then no longer counts.

    Raises:
        PlaceLocked: The household's place is printed, or locked by hand.
        PlaceGone: Somebody took part of the place meanwhile; `PlaceTakenBy` says who.
        Refusal: The day takes nobody; see `check_bookable`.
    """
    rows, wish = day_rows(session, day_id=offer.day_id), with_companion(session, wish)
    asked, own = question(rows, wish, terms), rows.guest_of(wish.household_id)
    if own is not None and is_fixed(rows, own) and not release_first:
        raise PlaceLocked(own.number)
    standing, need = asked.beside()
    if not standing.keep(need, offer.choice.seat):
        raise gone(rows, offer, own)
    seat = standing.seating.seat(need)
    if own is not None:
        _give_up(session, own.id)
    appointment = _seat(session, rows, wish, seat)
    date = rows.day.date.isoformat()
    tell(session, number=appointment.number, date=date, start=offer.choice.start)
    return appointment.id


@operation
def split_off(session: Session, *, appointment_id: int, landlord_id: int, day_id: int) -> int:
    """Let a household see one of its landlords on another day, at the best place free there.

    Without a free place there it waits for that day to be planned. The day must be another.

    Raises:
        HasBegun: The visit has begun.
        DayNotOpen, DayFull: The other day takes nobody more.
        PlaceLocked: The household's place on the other day is printed, or locked by hand.
    """
    here, there = appointment_called(session, appointment_id), day(session, day_id=day_id)
    check_open(there)
    rows = day_rows(session, day_id=day_id)
    known = rows.guest_of(here.household_id)
    if known is not None and is_fixed(rows, known):
        raise PlaceLocked(known.number)
    LandlordDropped(appointment_id, landlord_id).carry_out(session, day_id=here.day_id)
    if known is None or known.state in GONE:
        moved = _invited(session, there, here, landlord_id)
    else:
        moved = appointment_called(session, known.id)
        LandlordAdded(known.id, landlord_id).carry_out(session, day_id=day_id)
    check_room(session, there)
    _place(session, moved)
    tell(session, number=here.number, date=there.date.isoformat())
    return moved.id


def _give_up(session: Session, appointment_id: int) -> None:
    """Free the places a household has on the day."""
    found = appointment_called(session, appointment_id)
    release(session, found)
    vacate(found)
    session.flush()


def _seat(session: Session, rows: DayRows, wish: Wish, seat: Seat) -> Appointment:
    appointment = invite(session, rows.day, wish, rows)
    give_seats(session, {appointment: seat})
    appointment.reason = None
    return appointment


def _invited(
    session: Session, there: RegistrationDay, here: Appointment, landlord_id: int
) -> Appointment:
    wish = Wish(
        here.household_id, (landlord_id,), None, here.language, here.companion_id, here.accessible
    )
    return invite(session, there, wish)


def _place(session: Session, moved: Appointment) -> None:
    """Give a household the best place that is free for all its visits, if there is one."""
    rows = day_rows(session, day_id=moved.day_id)
    standing = Standing(problem_in(rows, released=(moved.id,)), seats_in(rows.guests))
    need = next(one for one in standing.needs if one.household.id == str(moved.id))
    if need.place not in standing.day.placed and (free := choices(standing, need)):
        give_seats(session, {moved: free[0].seat})
