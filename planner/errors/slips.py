"""Refusals about paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from planner.errors.base import Refusal

__all__ = [
    "ListIsEmpty",
    "NoSuchSlip",
    "NotPlaced",
    "NothingPlanned",
]


@dataclass(eq=False)
class NothingPlanned(Refusal):
    """No household of the day has its times yet, so there is nothing to print."""

    date: date


@dataclass(eq=False)
class NotPlaced(Refusal):
    """A household without times cannot have a slip."""

    number: int


@dataclass(eq=False)
class NoSuchSlip(Refusal):
    """Slips are not made in that language."""

    format: str
    spoken: str


@dataclass(eq=False)
class ListIsEmpty(Refusal):
    """Nobody of a day belongs on a list, or the filter lets nobody through."""

    date: date
