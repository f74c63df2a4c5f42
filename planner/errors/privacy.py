"""Refusals about how long names are kept, and about erasing them."""

from __future__ import annotations

from dataclasses import dataclass

from planner.errors.base import Refusal

__all__ = [
    "ErasedSince",
    "KeptTooLong",
    "NothingDue",
    "PresentNow",
]


@dataclass(eq=False)
class ErasedSince(Refusal):
    """An undo would bring back somebody who was erased."""


@dataclass(eq=False)
class KeptTooLong(Refusal):
    """Names would be kept longer, or shorter, than they may be."""

    least_days: int
    most_days: int
    least_months: int
    most_months: int


@dataclass(eq=False)
class NothingDue(Refusal):
    """Nobody's names are to be removed."""


@dataclass(eq=False)
class PresentNow(Refusal):
    """The household is in the queue now."""

    number: int
