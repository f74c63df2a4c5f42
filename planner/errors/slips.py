"""Refusals about paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from planner.errors.base import Refusal

__all__ = [
    "DutchTextMissing",
    "ListIsEmpty",
    "NoSuchSlip",
    "NotPlaced",
    "NothingPlanned",
    "TextHasWrongFacts",
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
class DutchTextMissing(Refusal):
    """A slip is in Dutch first, so no Dutch text can be without words."""


@dataclass(eq=False)
class TextHasWrongFacts(Refusal):
    """A text must name exactly the facts that the shipped one names: {time}, {phone}, ..."""

    wanted: str


@dataclass(eq=False)
class ListIsEmpty(Refusal):
    """Nobody of a day belongs on a list, or the filter lets nobody through."""

    date: date
