"""A day as the solver sees it: pure data, ids as strings."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from db.appointments import Appointment, DeskVisit
from db.days import Desk as DeskRow
from db.days import RegistrationDay
from db.kinds import AppointmentState, LandlordKind, VisitState
from planner.days.presence import companions_on, interpreters_on
from planner.days.queries import day
from planner.slips.issue import locked_appointments
from planner.times import Window, without
from planner.timetable.solver.problem import (
    Companion,
    Desk,
    Household,
    Interpreter,
    Landlord,
    Locked,
    Problem,
)

GRID_MINUTES = 5
GONE = (AppointmentState.CANCELLED, AppointmentState.NO_SHOW)


def problem_of(session: Session, *, day_id: int) -> Problem:
    """Put a day's question: who may come when, and what may not move."""
    found = day(session, day_id=day_id)
    printed = locked_appointments(session, day_id=day_id)
    asked = [a for a in appointments_of(session, day_id) if a.state not in GONE]
    return Problem(
        name=found.date.isoformat(),
        grid_minutes=GRID_MINUTES,
        walk_minutes=found.walk_minutes,
        max_wait_minutes=found.max_wait_minutes,
        sessions=found.sessions,
        landlords=_landlords(found),
        households=tuple(_household(a, found, locked=a.id in printed) for a in asked),
        interpreters=tuple(
            Interpreter(str(row.interpreter_id), row.languages, row.windows)
            for row in interpreters_on(session, day_id=day_id)
        ),
        companions=tuple(
            Companion(str(companion), windows)
            for companion, windows in companions_on(session, day_id=day_id).items()
        ),
    )


def appointments_of(session: Session, day_id: int) -> Sequence[Appointment]:
    """Fetch a day's appointments with their visits, in order of request."""
    query = (
        select(Appointment)
        .where(Appointment.day_id == day_id)
        .options(selectinload(Appointment.visits))
        .order_by(Appointment.number)
    )
    return session.scalars(query).all()


def movable(visit: DeskVisit, *, locked: bool) -> bool:
    """Tell whether planning may give a visit another place."""
    return visit.state is VisitState.PLANNED and not (visit.start is not None and locked)


def _landlords(found: RegistrationDay) -> tuple[Landlord, ...]:
    owners = {desk.landlord_id: desk.landlord for desk in found.desks}
    return tuple(
        Landlord(
            id=str(owner.id),
            minutes=found.visit_minutes,
            intake=owner.kind is LandlordKind.INTAKE,
            change_over_minutes=found.change_over_minutes,
            desks=tuple(_desk(d) for d in found.desks if d.landlord_id == owner.id),
        )
        for owner in owners.values()
    )


def _desk(desk: DeskRow) -> Desk:
    return Desk(str(desk.id), without(desk.open, desk.reserved), desk.accessible)


def _household(appointment: Appointment, found: RegistrationDay, *, locked: bool) -> Household:
    visits = [visit for visit in appointment.visits if visit.state is not VisitState.SKIPPED]
    fixed = [v for v in visits if v.start is not None and not movable(v, locked=locked or v.locked)]
    whole_day = ((found.sessions[0][0], found.sessions[-1][1]),)
    return Household(
        id=str(appointment.id),
        rank=appointment.number,
        visits=tuple(str(visit.landlord_id) for visit in visits),
        available=_availability(appointment, whole_day),
        minutes={str(visit.landlord_id): visit.minutes for visit in visits},
        accessible=appointment.accessible,
        interpreter=appointment.language or None,
        companion=str(appointment.companion_id) if appointment.companion_id else None,
        locked=tuple(Locked(str(v.landlord_id), str(v.desk_id), v.start or 0) for v in fixed),
    )


def _availability(appointment: Appointment, whole_day: tuple[Window, ...]) -> tuple[Window, ...]:
    return appointment.availability or whole_day
