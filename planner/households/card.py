"""One household whole, with its appointment on a day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from db.appointments import Appointment, DeskVisit
from db.days import Desk
from db.households import Household
from db.kinds import AppointmentState
from db.office import Landlord
from planner.errors import Gone
from planner.households.persons import PersonRow, person_row
from planner.times import Window


@dataclass(frozen=True, slots=True)
class Step:
    """One visit of a route. `wait` is the time without a desk before it, walking not counted."""

    landlord: str
    position: int
    desk: int | None
    start: int | None
    minutes: int
    wait: int


@dataclass(frozen=True, slots=True)
class AppointmentView:
    """A household's appointment on a day; without times it has no place yet."""

    id: int
    version: int
    number: int
    state: AppointmentState
    cancelled_for: str
    arrives: int | None
    starts: int | None
    ends: int | None
    availability: tuple[Window, ...] | None
    language: str
    interpreter: str
    companion: str
    accessible: bool
    route: tuple[Step, ...]

    @property
    def asked(self) -> tuple[Step, ...]:
        """The visits in the office's order of landlords rather than in order of time."""
        return tuple(sorted(self.route, key=lambda step: step.position))


@dataclass(frozen=True, slots=True)
class HouseholdView:
    """A household, and its appointment on the day that was asked for."""

    id: int
    version: int
    persons: tuple[PersonRow, ...]
    adults: int
    children: int
    phone: str
    slip_language: str
    hidden: bool
    remark: str
    appointment: AppointmentView | None


def household_view(session: Session, *, household_id: int, day_id: int | None) -> HouseholdView:
    """Show a household.

    Raises:
        Gone: It was removed.
    """
    found = session.get(Household, household_id, options=[selectinload(Household.persons)])
    if found is None:
        raise Gone
    return HouseholdView(
        id=found.id,
        version=found.version,
        persons=tuple(person_row(person) for person in found.persons),
        adults=found.adults,
        children=found.children,
        phone=found.phone,
        slip_language=found.slip_language,
        hidden=found.hidden,
        remark=found.remark,
        appointment=_appointment(session, household_id, day_id),
    )


def _appointment(session: Session, household_id: int, day_id: int | None) -> AppointmentView | None:
    own = (Appointment.household_id == household_id) & (Appointment.day_id == day_id)
    found = session.scalars(select(Appointment).where(own)).first()
    if found is None:
        return None
    return AppointmentView(
        id=found.id,
        version=found.version,
        number=found.number,
        state=found.state,
        cancelled_for=found.cancelled_for,
        arrives=found.arrives,
        starts=found.starts,
        ends=found.ends,
        availability=found.availability,
        language=found.language,
        interpreter=found.interpreter.name if found.interpreter else "",
        companion=found.companion.name if found.companion else "",
        accessible=found.accessible,
        route=tuple(_route(session, found)),
    )


def _route(session: Session, appointment: Appointment) -> Iterable[Step]:
    query = (
        select(DeskVisit, Landlord, Desk.number)
        .join(DeskVisit.landlord)
        .join(Desk, Desk.id == DeskVisit.desk_id, isouter=True)
        .where(DeskVisit.appointment_id == appointment.id)
        .order_by(DeskVisit.start.nulls_first(), Landlord.position)
    )
    free: int | None = None
    for visit, landlord, desk in session.execute(query):
        start = visit.start
        gap = start - free - appointment.day.walk_minutes if start and free is not None else 0
        yield Step(landlord.name, landlord.position, desk, start, visit.minutes, max(0, gap))
        free = start + visit.minutes if start is not None else None
