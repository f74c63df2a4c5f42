"""Refusals about plans and the problems they answer."""

from __future__ import annotations

from dataclasses import dataclass

from planner.errors.base import Refusal

__all__ = [
    "AssumptionBroken",
    "NoRoomBesideLocked",
    "PlanOutdated",
    "PlanningEnded",
    "ProblemBroken",
    "RehearsalEnded",
]


@dataclass(eq=False)
class PlanOutdated(Refusal):
    """The day changed while its plan was being made."""


@dataclass(eq=False)
class ProblemBroken(Refusal):
    """What is to be planned cannot be: `why` is a code of texts/timetable, table `broken`."""

    where: str
    why: str


@dataclass(eq=False)
class NoRoomBesideLocked(Refusal):
    """The visits that may not move leave no room for the rest of a household's visits."""

    household: str


@dataclass(eq=False)
class PlanningEnded(Refusal):
    """The process that was planning is gone before it had a plan."""


@dataclass(eq=False)
class AssumptionBroken(Refusal):
    """An assumption of a rehearsal, by its field's name, is not from `least` to `most`."""

    field: str
    value: int
    least: int
    most: int


@dataclass(eq=False)
class RehearsalEnded(Refusal):
    """The process that rehearsed a day is gone before it had a result."""
