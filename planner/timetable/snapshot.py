"""A day as the solver sees it: pure data, ids as strings."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy.orm import Session

from db.days import RegistrationDay
from db.kinds import LandlordKind, VisitState
from planner.days.queries import DeskRow
from planner.times import merged, shared, within, without
from planner.timetable.reading import day_rows
from planner.timetable.rows import GONE, DayRows, Guest, Turn
from planner.timetable.seats import movable, seated_at
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
    rows = day_rows(session, day_id=day_id)
    return problem_in(rows, released=released, for_walk_ins=for_walk_ins)


def problem_in(
    rows: DayRows, *, released: Collection[int] = (), for_walk_ins: bool = False
) -> Problem:
    """Put the question of a day that was read; see `problem_of`."""
    found = rows.day
    asked = [one for one in rows.guests if one.state not in GONE]
    return Problem(
        name=found.date.isoformat(),
        grid_minutes=GRID_MINUTES,
        walk_minutes=found.walk_minutes,
        max_wait_minutes=found.max_wait_minutes,
        sessions=found.sessions,
        landlords=_landlords(rows, asked, for_walk_ins=for_walk_ins),
        households=tuple(
            _household(one, found, printed=one.id in rows.printed, released=one.id in released)
            for one in asked
        ),
        interpreters=tuple(
            Interpreter(str(one.interpreter_id), one.languages, one.windows)
            for one in rows.interpreters
        ),
        companions=_companions(rows, asked),
    )


def _companions(rows: DayRows, asked: Sequence[Guest]) -> tuple[Companion, ...]:
    ids = sorted({one.companion_id for one in asked if one.companion_id is not None})
    return tuple(Companion(str(id_), rows.present.get(id_, rows.day.sessions)) for id_ in ids)


def _landlords(
    rows: DayRows, asked: Sequence[Guest], *, for_walk_ins: bool
) -> tuple[Landlord, ...]:
    """Give the landlords with their desks; one that is asked for without any has none."""
    owners: dict[int, list[DeskRow]] = {}
    for desk in rows.desks:
        owners.setdefault(desk.landlord_id, []).append(desk)
    for turn in (turn for guest in asked for turn in guest.turns):
        owners.setdefault(turn.landlord_id, [])
    seated = seated_at(asked)
    return tuple(
        Landlord(
            id=str(owner_id),
            minutes=rows.day.visit_minutes,
            intake=any(desk.kind is LandlordKind.INTAKE for desk in desks),
            change_over_minutes=rows.day.change_over_minutes,
            desks=tuple(
                _desk(one, seated.get(one.id, ()), for_walk_ins=for_walk_ins) for one in desks
            ),
        )
        for owner_id, desks in owners.items()
    )


def _desk(desk: DeskRow, turns: Sequence[Turn], *, for_walk_ins: bool) -> Desk:
    """Give a desk with its hours; where somebody sits or a walk-in was taken in, it is open."""
    free = desk.open if for_walk_ins else without(desk.open, desk.reserved)
    for turn in turns:
        start = turn.start or 0
        span = (start, start + turn.minutes)
        taken_in = desk.reserved and shared([span], desk.reserved) and within(span, desk.open)
        if turn.state is not VisitState.PLANNED or taken_in:
            free = (*free, span)
    return Desk(str(desk.id), merged(free), desk.accessible)


def _household(guest: Guest, found: RegistrationDay, *, printed: bool, released: bool) -> Household:
    locked, names = not released and printed, [str(turn.landlord_id) for turn in guest.turns]
    fixed = [
        turn
        for turn in guest.turns
        if turn.start is not None
        and not movable(turn, locked=locked or (turn.locked and not released))
    ]
    return Household(
        id=str(guest.id),
        rank=guest.number,
        visits=tuple(names),
        available=guest.availability or ((found.sessions[0][0], found.sessions[-1][1]),),
        minutes=dict(zip(names, (turn.minutes for turn in guest.turns), strict=True)),
        accessible=guest.accessible,
        interpreter=guest.language or None,
        companion=str(guest.companion_id) if guest.companion_id else None,
        locked=tuple(Locked(str(t.landlord_id), str(t.desk_id), t.start or 0) for t in fixed),
    )
