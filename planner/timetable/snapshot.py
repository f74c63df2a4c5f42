"""A day as the solver sees it: pure data, ids as strings."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy.orm import Session

from db.appointments import Appointment, DeskVisit
from db.days import Desk as DeskRow
from db.days import RegistrationDay
from db.kinds import LandlordKind, VisitState
from planner.days.presence import companions_on, interpreters_on
from planner.days.queries import day
from planner.slips.issue import locked_appointments
from planner.times import merged, shared, within, without
from planner.timetable.seats import GONE, appointments_of, movable, seated_at
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


def problem_of(
    session: Session,
    *,
    day_id: int,
    released: Collection[int] = (),
    for_walk_ins: bool = False,
) -> Problem:
    """Put a day's question: who may come when, and what may not move.

    Of the `released` appointments only what is under way stays; `for_walk_ins` opens the windows
    that are kept for people without an appointment.
    """
    found = day(session, day_id=day_id)
    printed = locked_appointments(session, day_id=day_id)
    asked = [a for a in appointments_of(session, day_id) if a.state not in GONE]
    return Problem(
        name=found.date.isoformat(),
        grid_minutes=GRID_MINUTES,
        walk_minutes=found.walk_minutes,
        max_wait_minutes=found.max_wait_minutes,
        sessions=found.sessions,
        landlords=_landlords(found, seated_at(asked), for_walk_ins=for_walk_ins),
        households=tuple(
            _household(a, found, printed=a.id in printed, released=a.id in released) for a in asked
        ),
        interpreters=_interpreters(session, day_id),
        companions=_companions(session, day_id),
    )


def _interpreters(session: Session, day_id: int) -> tuple[Interpreter, ...]:
    return tuple(
        Interpreter(str(row.interpreter_id), row.languages, row.windows)
        for row in interpreters_on(session, day_id=day_id)
    )


def _companions(session: Session, day_id: int) -> tuple[Companion, ...]:
    present = companions_on(session, day_id=day_id)
    return tuple(Companion(str(companion), windows) for companion, windows in present.items())


def _landlords(
    found: RegistrationDay, seated: Mapping[int, Sequence[DeskVisit]], *, for_walk_ins: bool
) -> tuple[Landlord, ...]:
    owners = {desk.landlord_id: desk.landlord for desk in found.desks}
    return tuple(
        Landlord(
            id=str(owner.id),
            minutes=found.visit_minutes,
            intake=owner.kind is LandlordKind.INTAKE,
            change_over_minutes=found.change_over_minutes,
            desks=tuple(
                _desk(d, seated.get(d.id, ()), for_walk_ins=for_walk_ins)
                for d in found.desks
                if d.landlord_id == owner.id
            ),
        )
        for owner in owners.values()
    )


def _desk(desk: DeskRow, visits: Sequence[DeskVisit], *, for_walk_ins: bool) -> Desk:
    """Give a desk with its hours; where somebody sits or a walk-in was taken in, it is open."""
    free = desk.open if for_walk_ins else without(desk.open, desk.reserved)
    for visit in visits:
        start = visit.start or 0
        span = (start, start + visit.minutes)
        taken_in = within(span, desk.open) and shared([span], desk.reserved)
        if visit.state is not VisitState.PLANNED or taken_in:
            free = (*free, span)
    return Desk(str(desk.id), merged(free), desk.accessible)


def _household(
    appointment: Appointment, found: RegistrationDay, *, printed: bool, released: bool
) -> Household:
    visits = [visit for visit in appointment.visits if visit.state is not VisitState.SKIPPED]
    fixed = [
        v
        for v in visits
        if v.start is not None and not movable(v, locked=not released and (printed or v.locked))
    ]
    whole_day = ((found.sessions[0][0], found.sessions[-1][1]),)
    return Household(
        id=str(appointment.id),
        rank=appointment.number,
        visits=tuple(str(visit.landlord_id) for visit in visits),
        available=appointment.availability or whole_day,
        minutes={str(visit.landlord_id): visit.minutes for visit in visits},
        accessible=appointment.accessible,
        interpreter=appointment.language or None,
        companion=str(appointment.companion_id) if appointment.companion_id else None,
        locked=tuple(Locked(str(v.landlord_id), str(v.desk_id), v.start or 0) for v in fixed),
    )
