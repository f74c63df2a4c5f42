"""A day's rows as plain values, read in a few statements: what planning and booking start from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select
from sqlalchemy.orm import Session

from db.days import RegistrationDay
from db.kinds import AppointmentState, LandlordKind, VisitState
from planner.days.presence import InterpreterRow, interpreters_on
from planner.days.queries import day
from planner.slips.out import locked_appointments
from planner.times import Window
from planner.timetable.statements import DESKS, GUESTS, PRESENT, TURNS

GONE = (AppointmentState.CANCELLED, AppointmentState.NO_SHOW)
"""The states in which a household takes no place on its day."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A household's turn with one landlord; with a desk and a start once it has a place."""

    landlord_id: int
    minutes: int
    desk_id: int | None = None
    start: int | None = None
    state: VisitState = VisitState.PLANNED
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Guest:
    """A household's appointment on the day, by its id; its turns in order, not those skipped."""

    id: int
    household_id: int
    number: int
    state: AppointmentState
    availability: tuple[Window, ...] | None
    language: str
    accessible: bool
    companion_id: int | None
    interpreter_id: int | None
    placed: bool
    turns: tuple[Turn, ...]


@dataclass(frozen=True, slots=True)
class DeskRow:
    """A desk with its landlord; `minutes` are its own for a visit, if it has its own."""

    id: int
    number: int
    landlord_id: int
    landlord: str
    kind: LandlordKind
    open: tuple[Window, ...]
    reserved: tuple[Window, ...]
    accessible: bool
    minutes: int | None


@dataclass(frozen=True, slots=True)
class DayRows:
    """A day as it is at one moment.

    `printed` names the appointments whose slip is out and still true; `present` says when a
    companion is there, who is not named is there all day.
    """

    day: RegistrationDay
    desks: tuple[DeskRow, ...]
    guests: tuple[Guest, ...]
    printed: set[int]
    interpreters: tuple[InterpreterRow, ...]
    present: Mapping[int, tuple[Window, ...]]

    def guest_of(self, household_id: int) -> Guest | None:
        """Give the appointment of a household, if it has one."""
        return next((one for one in self.guests if one.household_id == household_id), None)


def day_rows(session: Session, *, day_id: int) -> DayRows:
    """Read a day, with what the session changed so far.

    Raises:
        Gone: It was removed.
    """
    session.flush()
    return DayRows(
        day=day(session, day_id=day_id),
        desks=tuple(desk_rows(session, day_id)),
        guests=tuple(guests_on(session, day_id)),
        printed=locked_appointments(session, day_id=day_id),
        interpreters=tuple(interpreters_on(session, day_id=day_id)),
        present={row[0]: row[1] for row in _read(session, PRESENT, day_id)},
    )


def guests_on(session: Session, day_id: int) -> list[Guest]:
    """Read a day's appointments with their turns, in order of request."""
    session.flush()
    turns: dict[int, list[Turn]] = {}
    for row in _read(session, TURNS, day_id):
        turns.setdefault(row[0], []).append(Turn(*row[1:]))
    rows = _read(session, GUESTS, day_id)
    return [Guest(*(*row, tuple(turns.get(row[0], ())))) for row in rows]


def desk_rows(session: Session, day_id: int) -> Sequence[DeskRow]:
    """Read a day's desks, in order of their numbers."""
    return [DeskRow(*row) for row in _read(session, DESKS, day_id)]


def _read(
    session: Session, query: Select[*tuple[Any, ...]], day_id: int
) -> Iterable[Sequence[Any]]:
    return session.execute(query, {"day": day_id})
