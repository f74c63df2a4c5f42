"""What the screens and the command line show of days."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.days import Desk, RegistrationDay
from db.kinds import AppointmentState, DayKind, DayState, LandlordKind
from db.office import Landlord, Venue
from planner.days.holidays import DayWarning, warnings_for
from planner.errors import Gone, NoSuchDay
from planner.times import Window


@dataclass(frozen=True, slots=True)
class DayRow:
    """One line of the list of days. `seated` of `households` have their times."""

    id: int
    version: int
    date: datetime.date
    state: DayState
    kind: DayKind
    sessions: tuple[Window, ...]
    desks: int
    households: int
    seated: int
    venue: str
    moved_from: datetime.date | None
    warnings: tuple[DayWarning, ...]


@dataclass(frozen=True, slots=True)
class DeskRow:
    """A desk of a day with its landlord; `visit_minutes` are its own, if it has its own."""

    id: int
    number: int
    landlord_id: int
    landlord: str
    kind: LandlordKind
    open: tuple[Window, ...]
    reserved: tuple[Window, ...]
    accessible: bool
    visit_minutes: int | None
    staffed_by: str


def days(session: Session) -> list[DayRow]:
    """List the days, the earliest first."""
    live = Appointment.state != AppointmentState.CANCELLED
    households = select(func.count()).where(Appointment.day_id == RegistrationDay.id, live)
    seated = households.where(Appointment.starts.is_not(None))
    desks = select(func.count()).where(Desk.day_id == RegistrationDay.id)
    query = (
        select(
            RegistrationDay,
            desks.scalar_subquery(),
            households.scalar_subquery(),
            seated.scalar_subquery(),
            Venue.name,
        )
        .join(Venue, Venue.id == RegistrationDay.venue_id, isouter=True)
        .order_by(RegistrationDay.date)
    )
    return [_row(session, *found) for found in session.execute(query)]


def day_on(session: Session, *, date: datetime.date) -> int:
    """Find the day on a date.

    Raises:
        NoSuchDay: There is none.
    """
    found = session.scalar(select(RegistrationDay.id).where(RegistrationDay.date == date))
    if found is None:
        raise NoSuchDay(date)
    return found


def day(session: Session, *, day_id: int) -> RegistrationDay:
    """Fetch a day. For other use cases; screens get rows.

    Raises:
        Gone: It was removed.
    """
    found = session.get(RegistrationDay, day_id)
    if found is None:
        raise Gone
    return found


def desks_of(session: Session, *, day_id: int) -> list[DeskRow]:
    """List a day's desks by landlord, then number."""
    query = (
        select(Desk, Landlord)
        .join(Desk.landlord)
        .where(Desk.day_id == day_id)
        .order_by(Landlord.position, Desk.number)
    )
    return [_desk_row(desk, landlord) for desk, landlord in session.execute(query)]


def _row(
    session: Session, day: RegistrationDay, desks: int, households: int, seated: int,
    venue: str | None,
) -> DayRow:  # fmt: skip
    moved = day.series_date if day.series_date != day.date else None
    return DayRow(
        day.id, day.version, day.date, day.state, day.kind, day.sessions,
        desks, households, seated, venue or "", moved, tuple(warnings_for(session, day.date)),
    )  # fmt: skip


def _desk_row(desk: Desk, landlord: Landlord) -> DeskRow:
    return DeskRow(
        desk.id, desk.number, landlord.id, landlord.name, landlord.kind, desk.open,
        desk.reserved, desk.accessible, desk.visit_minutes, desk.staffed_by,
    )  # fmt: skip
