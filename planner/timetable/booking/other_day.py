"""Moving an appointment to another day, and asking for a day on which no place is free yet."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.days import RegistrationDay
from db.kinds import AppointmentState
from planner.days.queries import day
from planner.days.room import check_open, check_room
from planner.days.visits import receptions_on
from planner.errors import ComesAlready
from planner.operations import operation, tell
from planner.timetable.booking.cancelling import CancelReason, call_off, expected
from planner.timetable.booking.sitting import seat_best
from planner.timetable.booking.wish import Wish, invite


@operation
def move_to_day(session: Session, *, appointment_id: int, version: int, day_id: int) -> int:
    """Let a household come on another day, with all it asks; return its appointment there.

    The free place nearest to the time it had is its own; without one it is on the standby list.
    The number it had stays taken on the old day; on the new one it gets the next number.

    Raises:
        ComesAlready: It has an appointment that day.
        DayNotOpen, DayFull: The other day takes nobody more.
        HasBegun, NotComing: The household is here already, or not expected any more.
        Gone, ChangedMeanwhile: The appointment is not as it was shown.
    """
    here, there = expected(session, appointment_id, version), day(session, day_id=day_id)
    check_open(there)
    check_free(session, there, here.household_id)
    receptions, near = receptions_on(session, here.day), here.starts
    wish = Wish(
        here.household_id,
        tuple(v.landlord_id for v in here.visits if v.landlord_id not in receptions),
        here.availability,
        here.language,
        here.companion_id,
        here.accessible,
    )
    call_off(session, here, CancelReason.OTHER_DAY)
    moved = invite_again(session, there, wish)
    check_room(session, there)
    seat_best(session, moved, near=near)
    tell(session, number=here.number, date=here.day.date.isoformat(), to=there.date.isoformat())
    return moved.id


@operation
def ask_for_day(session: Session, *, day_id: int, wish: Wish) -> int:
    """Put a household on the standby list of a day, though it be full; return its appointment.

    Raises:
        ComesAlready: It has an appointment that day.
        DayNotOpen: The day is over.
        Gone: The household was removed.
    """
    there = day(session, day_id=day_id)
    check_open(there)
    check_free(session, there, wish.household_id)
    asked = invite_again(session, there, wish)
    tell(session, number=asked.number, date=there.date.isoformat())
    return asked.id


def check_free(session: Session, there: RegistrationDay, household_id: int) -> None:
    """Refuse a second appointment of a household on one day.

    Raises:
        ComesAlready: It has one.
    """
    found = _own(session, there, household_id)
    if found is not None and found.state is not AppointmentState.CANCELLED:
        raise ComesAlready(there.date, found.number)


def invite_again(session: Session, there: RegistrationDay, wish: Wish) -> Appointment:
    """Give a household its appointment on a day; one that was cancelled is taken up anew."""
    cancelled = _own(session, there, wish.household_id)
    if cancelled is not None:
        cancelled.visits.clear()
        session.flush()
    return invite(session, there, wish)


def _own(session: Session, there: RegistrationDay, household_id: int) -> Appointment | None:
    own = (Appointment.household_id == household_id) & (Appointment.day_id == there.id)
    return session.scalars(select(Appointment).where(own)).first()
