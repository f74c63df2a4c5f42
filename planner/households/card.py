"""One household whole, with its appointment on a day."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from anyascii import anyascii
from sqlalchemy import and_, select
from sqlalchemy.orm import Session, selectinload

from db.appointments import Appointment, DeskVisit
from db.days import Desk
from db.households import Companion, Household, Person
from db.kinds import AppointmentState, PersonRole
from db.office import Landlord
from planner.errors import Gone
from planner.households.names import full_name
from planner.times import Window


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A named person of a household."""

    name: str
    role: PersonRole
    birth_date: datetime.date | None


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
class HouseholdView:
    """A household and its appointment on one day, if it has one."""

    id: int
    version: int
    persons: tuple[PersonRow, ...]
    adults: int
    children: int
    phone: str
    hidden: bool
    remark: str
    appointment_id: int | None
    number: int | None
    state: AppointmentState | None
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


def household_view(session: Session, *, household_id: int, day_id: int | None) -> HouseholdView:
    """Show a household.

    Raises:
        Gone: It was removed.
    """
    household = session.get(Household, household_id, options=[selectinload(Household.persons)])
    if household is None:
        raise Gone
    appointment = session.scalars(
        select(Appointment).where(
            Appointment.household_id == household_id, Appointment.day_id == day_id
        )
    ).first()
    return _view(session, household, appointment)


def _view(session: Session, household: Household, appointment: Appointment | None) -> HouseholdView:
    found = appointment
    return HouseholdView(
        id=household.id,
        version=household.version,
        persons=tuple(
            PersonRow(full_name(p.last_name, p.first_name), p.role, p.birth_date)
            for p in household.persons
        ),
        adults=household.adults,
        children=household.children,
        phone=household.phone,
        hidden=household.hidden,
        remark=household.remark,
        appointment_id=found.id if found else None,
        number=found.number if found else None,
        state=found.state if found else None,
        arrives=found.arrives if found else None,
        starts=found.starts if found else None,
        ends=found.ends if found else None,
        availability=found.availability if found else None,
        language=found.language if found else "",
        interpreter=found.interpreter.name if found and found.interpreter else "",
        companion=found.companion.name if found and found.companion else "",
        accessible=bool(found and found.accessible),
        route=tuple(_route(session, found)) if found else (),
    )


def _route(session: Session, appointment: Appointment) -> Iterable[Step]:
    query = (
        select(DeskVisit, Landlord, Desk.number)
        .join(DeskVisit.landlord)
        .join(Desk, Desk.id == DeskVisit.desk_id, isouter=True)
        .where(DeskVisit.appointment_id == appointment.id)
        .order_by(DeskVisit.start, Landlord.position)
    )
    free: int | None = None
    for visit, landlord, desk in session.execute(query):
        start = visit.start
        gap = start - free - appointment.day.walk_minutes if start and free is not None else 0
        yield Step(landlord.name, landlord.position, desk, start, visit.minutes, max(0, gap))
        free = start + visit.minutes if start is not None else None
