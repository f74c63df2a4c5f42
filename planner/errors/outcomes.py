"""Refusals about what came of a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from planner.errors.base import Refusal

__all__ = [
    "NoFigures",
    "NoOutcomeColumn",
    "NotAnInfoSession",
    "NothingToFollow",
    "RuleBroken",
    "SignalUnknown",
]


@dataclass(eq=False)
class NoOutcomeColumn(Refusal):
    """No row of a landlord's list names a column for whom and one for the outcome."""

    file: str


@dataclass(eq=False)
class NothingToFollow(Refusal):
    """Nobody belongs on a list of what is followed up."""


@dataclass(eq=False)
class NoFigures(Refusal):
    """No day of a period took place."""

    first: date
    last: date


@dataclass(eq=False)
class NotAnInfoSession(Refusal):
    """The day is one for households."""

    date: date


@dataclass(eq=False)
class RuleBroken(Refusal):
    """A rule of a landlord has months or days that cannot be."""

    field: str
    count: int


@dataclass(eq=False)
class SignalUnknown(Refusal):
    """There is no signal of a code."""

    code: str
