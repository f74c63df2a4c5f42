"""Who sits where on a day now."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from db.appointments import Appointment, DeskVisit
from db.kinds import AppointmentState, VisitState
from planner.timetable.solver.plan import Seat, Visit

GONE = (AppointmentState.CANCELLED, AppointmentState.NO_SHOW)


def appointments_of(session: Session, day_id: int) -> Sequence[Appointment]:
    """Fetch a day's appointments with their visits, in order of request."""
    query = (
        select(Appointment)
        .where(Appointment.day_id == day_id)
        .options(selectinload(Appointment.visits))
        .order_by(Appointment.number)
    )
    return session.scalars(query).all()


def seats_of(session: Session, *, day_id: int) -> dict[str, Seat]:
    """Give the seats that a day's households have now."""
    return {
        str(a.id): Seat(
            tuple(
                Visit(str(v.landlord_id), str(v.desk_id), v.start)
                for v in sorted(a.visits, key=lambda v: v.start or 0)
                if v.start is not None and v.state is not VisitState.SKIPPED
            ),
            str(a.interpreter_id) if a.interpreter_id else None,
        )
        for a in appointments_of(session, day_id)
        if a.state not in GONE and a.starts is not None
    }


def movable(visit: DeskVisit, *, locked: bool) -> bool:
    """Tell whether planning may give a visit another place."""
    return visit.state is VisitState.PLANNED and not (visit.start is not None and locked)


def seated_at(asked: Sequence[Appointment]) -> dict[int, list[DeskVisit]]:
    """Give the visits in their place, by desk."""
    found: dict[int, list[DeskVisit]] = {}
    for appointment in asked:
        for visit in appointment.visits:
            if visit.desk_id is not None and visit.state is not VisitState.SKIPPED:
                found.setdefault(visit.desk_id, []).append(visit)
    return found
