"""A day's rows as plain values: what planning and booking start from (read in reading.py)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from db.days import RegistrationDay
from db.kinds import AppointmentState, VisitState
from planner.days.presence import InterpreterRow
from planner.days.queries import DeskRow
from planner.times import Window

GONE = (AppointmentState.CANCELLED, AppointmentState.NO_SHOW)
"""The states in which a household takes no place on its day."""


class Turn(NamedTuple):
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
    starts: int | None
    arrives: int | None
    turns: tuple[Turn, ...]

    @property
    def placed(self) -> bool:
        """Whether it has a place; not when all its visits were skipped, as of who left at once."""
        return self.starts is not None and any(turn.start is not None for turn in self.turns)


@dataclass(frozen=True, slots=True)
class DayRows:
    """A day as it is at one moment; its own row is the only one that is more than values.

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
