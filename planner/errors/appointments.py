"""Refusals about a household's appointments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from planner.errors.base import Refusal
from planner.errors.moves import PlaceGone

__all__ = [
    "BothComeThatDay",
    "ComesAlready",
    "NotCancelled",
    "NotComing",
    "PlaceTakenBy",
    "ReasonUnknown",
]


@dataclass(eq=False)
class BothComeThatDay(Refusal):
    """Both files have an appointment on a day, and nobody chose which one stays."""

    date: date
    number: int
    other: int


@dataclass(eq=False)
class ComesAlready(Refusal):
    """A household has one appointment a day at most, and has it."""

    date: date
    number: int


@dataclass(eq=False)
class NotComing(Refusal):
    """The appointment was cancelled, or the household did not come."""

    number: int


@dataclass(eq=False)
class NotCancelled(Refusal):
    """Only a cancelled appointment can be taken up again."""

    number: int


@dataclass(eq=False)
class ReasonUnknown(Refusal):
    """That is no reason for which appointments are cancelled."""

    reason: str


@dataclass(eq=False)
class PlaceTakenBy(PlaceGone):
    """Somebody is at one of the desks of the place that was offered: who, where and when."""

    desk: int
    start: int
    number: int
