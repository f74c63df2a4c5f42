"""Refusals about households."""

from __future__ import annotations

from dataclasses import dataclass

from planner.errors.base import Refusal


@dataclass(eq=False)
class NoSuchHousehold(Refusal):
    """No household has that number or name."""

    words: str


@dataclass(eq=False)
class SeveralHouseholds(Refusal):
    """More than one household has that name."""

    words: str
    count: int
