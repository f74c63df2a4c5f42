"""Refusals about the visits of a household that is here."""

from __future__ import annotations

from dataclasses import dataclass

from planner.errors.base import Refusal

__all__ = ["NothingLeft", "VisitOver"]


@dataclass(eq=False)
class VisitOver(Refusal):
    """The household is done with this landlord, or its visit was skipped."""

    number: int
    landlord: str


@dataclass(eq=False)
class NothingLeft(Refusal):
    """Every visit of the household has begun, so that nothing is left to plan."""

    number: int
