"""Reading a day whole in a few statements; columns instead of entities, as this is asked often."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from db.appointments import Appointment, DeskVisit
from db.days import Desk, RegistrationDay
from db.households import CompanionPresence
from db.kinds import AppointmentState, VisitState
from db.office import Landlord
from planner.days.presence import interpreters_on
from planner.days.queries import DeskRow, day
from planner.slips.out import Promise, routes_out, still_true
from planner.timetable.rows import DayRows, Guest, Turn

_guest, _turn = Appointment.__table__.c, DeskVisit.__table__.c
_desk, _owner = Desk.__table__.c, Landlord.__table__.c
_companion = CompanionPresence.__table__.c
_GUESTS = (
    select(
        _guest.id, _guest.household_id, _guest.number, _guest.state, _guest.availability,
        _guest.language, _guest.accessible, _guest.companion_id, _guest.interpreter_id,
        _guest.starts,
        _guest.arrives,
    )
    .where(_guest.day_id == bindparam("day"))
    .order_by(_guest.number)
)  # fmt: skip
_TURNS = (
    select(
        _turn.appointment_id, _turn.landlord_id, _turn.minutes, _turn.desk_id, _turn.start,
        _turn.state, _turn.locked,
    )
    .join_from(Appointment.__table__, DeskVisit.__table__, _turn.appointment_id == _guest.id)
    .where(_guest.day_id == bindparam("day"), _turn.state != VisitState.SKIPPED)
    .order_by(_turn.start.nulls_first())
)  # fmt: skip
_DESKS = (
    select(
        _desk.id, _desk.number, _owner.id, _owner.name, _owner.kind, _desk.open, _desk.reserved,
        _desk.accessible, _desk.visit_minutes, _desk.staffed_by,
    )
    .join_from(Desk.__table__, Landlord.__table__, _desk.landlord_id == _owner.id)
    .where(_desk.day_id == bindparam("day"))
    .order_by(_desk.number)
)  # fmt: skip
_PRESENT = select(_companion.companion_id, _companion.windows).where(
    _companion.day_id == bindparam("day")
)


def day_rows(session: Session, *, day_id: int) -> DayRows:
    """Read a day, with what the session changed so far.

    Raises:
        Gone: It was removed.
    """
    session.flush()
    found, desks = day(session, day_id=day_id), desk_rows(session, day_id)
    guests = guests_on(session, day_id)
    return DayRows(
        day=found,
        desks=tuple(desks),
        guests=tuple(guests),
        printed=_printed(session, found, desks, guests),
        interpreters=tuple(interpreters_on(session, day_id=day_id)),
        present={row[0]: row[1] for row in _read(session, _PRESENT, day_id)},
    )


def locked_appointments(session: Session, *, day_id: int) -> set[int]:
    """Name the appointments whose slip is out and still true: planning must not move them."""
    return day_rows(session, day_id=day_id).printed


def guests_on(session: Session, day_id: int) -> list[Guest]:
    """Read a day's appointments with their turns, in order of request."""
    session.flush()
    turns: dict[int, list[Turn]] = {}
    for row in _read(session, _TURNS, day_id):
        turns.setdefault(row[0], []).append(Turn(*row[1:]))
    rows = _read(session, _GUESTS, day_id)
    return [Guest(*(*row, tuple(turns.get(row[0], ())))) for row in rows]


def desk_rows(session: Session, day_id: int) -> Sequence[DeskRow]:
    """Read a day's desks, in order of their numbers."""
    return [DeskRow(*row) for row in _read(session, _DESKS, day_id)]


def _printed(
    session: Session, found: RegistrationDay, desks: Sequence[DeskRow], guests: Sequence[Guest]
) -> set[int]:
    out = routes_out(session, found.id)
    if not out:
        return set()
    numbers = {desk.id: desk.number for desk in desks}
    live = (one for one in guests if one.state is not AppointmentState.CANCELLED)
    promises = (
        Promise(one.id, one.number, one.arrives, [
            (turn.start, numbers.get(turn.desk_id), turn.landlord_id)
            for turn in one.turns if turn.desk_id is not None
        ])
        for one in live
    )  # fmt: skip
    return still_true(out, (found.date, found.venue_id), promises)


def _read(
    session: Session, query: Select[*tuple[Any, ...]], day_id: int
) -> Iterable[Sequence[Any]]:
    return session.execute(query, {"day": day_id}).all()
