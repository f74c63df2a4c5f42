"""What somebody at the desk is shown before a household is booked."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.days import RegistrationDay
from db.households import Companion, Household
from db.kinds import AppointmentState, LandlordKind
from planner import clock as clocks
from planner.errors import Gone
from planner.households.names import full_name
from planner.timetable.booking.question import NOBODY, is_fixed
from planner.timetable.booking.wish import Wish
from planner.timetable.reading import day_rows
from planner.timetable.rows import GONE, DayRows, Guest

Coming = tuple[datetime.date, int | None]
"""A date, and when to be there (minutes since midnight) if there is a place."""


@dataclass(frozen=True, slots=True)
class BookingView:
    """One household before it is booked on a day: what can be asked, and what it asks now.

    It has no name if it is hidden, or new. `starts` is when its place begins that day, if it has
    one; `fixed` that it does not move unless released, `printed` because its slip is out.
    `elsewhere` is when it comes on other days from now on. Without an appointment on the day
    there is no `appointment_id`, `number` and `state`.
    """

    household_id: int
    name: str
    day_id: int
    date: datetime.date
    landlords: tuple[tuple[int, str], ...]
    companions: tuple[tuple[int, str], ...]
    languages: tuple[str, ...]
    wish: Wish
    appointment_id: int | None = None
    version: int = 0
    state: AppointmentState | None = None
    number: int | None = None
    starts: int | None = None
    fixed: bool = False
    printed: bool = False
    elsewhere: tuple[Coming, ...] = ()

    @classmethod
    def of_no_day(cls, today: datetime.date) -> BookingView:
        """Show a new household where no day is planned yet: it can only be added."""
        return cls(NOBODY, "", 0, today, (), (), (), Wish(NOBODY))


def booking_view(
    session: Session, *, household_id: int, day_id: int, now: datetime.datetime | None = None
) -> BookingView:
    """Show a household that is to be booked on a day, as of a moment (aware of its zone) or now.

    Raises:
        Gone: It or the day was removed.
    """
    household = session.get(Household, household_id)
    if household is None:
        raise Gone
    rows = day_rows(session, day_id=day_id)
    own = rows.guest_of(household_id)
    first = next(iter(household.persons), None)
    name = full_name(first.last_name, first.first_name, hidden=household.hidden) if first else ""
    view = BookingView(
        household_id, name, day_id, rows.day.date, _landlords(rows), _companions(session),
        _languages(rows), _wish(household_id, own),
        elsewhere=_elsewhere(session, household_id, day_id, now or clocks.now()),
    )  # fmt: skip
    return view if own is None else replace(view, **_standing(session, rows, own))


def newcomer_view(session: Session, *, day_id: int) -> BookingView:
    """Show what a household that nobody knows yet can ask of a day.

    Raises:
        Gone: The day was removed.
    """
    rows = day_rows(session, day_id=day_id)
    return BookingView(
        NOBODY, "", day_id, rows.day.date, _landlords(rows), _companions(session),
        _languages(rows), Wish(NOBODY),
    )  # fmt: skip


def _standing(session: Session, rows: DayRows, own: Guest) -> dict[str, Any]:
    """Give what the household has on the day already."""
    return {
        "appointment_id": own.id,
        "version": session.get_one(Appointment, own.id).version,
        "state": own.state,
        "number": own.number,
        "starts": own.starts if own.placed and own.state not in GONE else None,
        "fixed": is_fixed(rows, own),
        "printed": own.id in rows.printed,
    }


def _landlords(rows: DayRows) -> tuple[tuple[int, str], ...]:
    """Give who can be visited on the day, in the order of the desks; not the reception."""
    found = {
        desk.landlord_id: desk.landlord
        for desk in rows.desks
        if desk.kind is not LandlordKind.INTAKE
    }
    return tuple(found.items())


def _companions(session: Session) -> tuple[tuple[int, str], ...]:
    companions = session.execute(select(Companion.id, Companion.name).order_by(Companion.name))
    return tuple((id_, name) for id_, name in companions)


def _languages(rows: DayRows) -> tuple[str, ...]:
    """Give the languages that somebody can interpret on the day, each once."""
    return tuple({code: 0 for one in rows.interpreters for code in one.languages})


def _wish(household_id: int, own: Guest | None) -> Wish:
    if own is None:
        return Wish(household_id)
    asked = tuple(turn.landlord_id for turn in own.turns)
    return Wish(
        household_id, asked, own.availability, own.language, own.companion_id, own.accessible
    )


def _elsewhere(
    session: Session, household_id: int, day_id: int, now: datetime.datetime
) -> tuple[Coming, ...]:
    query = (
        select(RegistrationDay.date, Appointment.arrives)
        .join(Appointment, Appointment.day_id == RegistrationDay.id)
        .where(Appointment.household_id == household_id, Appointment.state.not_in(GONE))
        .where(RegistrationDay.date >= clocks.here(now)[0], RegistrationDay.id != day_id)
        .order_by(RegistrationDay.date)
    )
    return tuple((date, arrives) for date, arrives in session.execute(query))
