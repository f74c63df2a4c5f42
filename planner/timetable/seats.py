"""Who sits where on a day now."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from db.appointments import Appointment, DeskVisit
from db.kinds import VisitState
from planner.timetable.reading import guests_on
from planner.timetable.rows import GONE, Guest, Turn
from planner.timetable.solver.plan import Seat, Visit


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
    return seats_in(guests_on(session, day_id))


def seats_in(guests: Iterable[Guest]) -> dict[str, Seat]:
    """Give the seats of those households that come and have one."""
    return {str(one.id): _seat(one) for one in guests if one.state not in GONE and one.placed}


def movable(visit: DeskVisit | Turn, *, locked: bool) -> bool:
    """Tell whether planning may give a visit another place."""
    return visit.state is VisitState.PLANNED and not (visit.start is not None and locked)


def seated_at(asked: Iterable[Guest]) -> dict[int, list[Turn]]:
    """Give the turns that have their place, by desk."""
    found: dict[int, list[Turn]] = {}
    for guest in asked:
        for turn in guest.turns:
            if turn.desk_id is not None:
                found.setdefault(turn.desk_id, []).append(turn)
    return found


def _seat(guest: Guest) -> Seat:
    visits = (
        Visit(str(turn.landlord_id), str(turn.desk_id), turn.start)
        for turn in guest.turns
        if turn.start is not None
    )
    return Seat(tuple(visits), str(guest.interpreter_id) if guest.interpreter_id else None)
