"""Refusals about the queue of a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from planner.errors.base import Refusal

__all__ = [
    "CalledJustNow",
    "DayIsOver",
    "DeskBusy",
    "DeskEmpty",
    "DeskNotServing",
    "DeskServes",
    "EarlierThanLast",
    "HouseholdAtDesk",
    "NobodyCalled",
    "NobodyToCall",
    "NotCalled",
    "NotExpected",
    "NotHere",
    "NotOnHold",
    "NotToday",
    "StillHere",
]  # fmt: skip


@dataclass(eq=False)
class NotToday(Refusal):
    """Only the day of today can be run."""

    date: date


@dataclass(eq=False)
class DayIsOver(Refusal):
    """The day was closed, or does not take place."""

    date: date


@dataclass(eq=False)
class EarlierThanLast(Refusal):
    """Something would have happened before what is known to have happened last."""

    at: datetime
    last: datetime


@dataclass(eq=False)
class NotHere(Refusal):
    """The household has not arrived, or has gone."""

    number: int


@dataclass(eq=False)
class NotExpected(Refusal):
    """The household is not one that is still to come."""

    number: int


@dataclass(eq=False)
class HouseholdAtDesk(Refusal):
    """The household was called to a desk, or sits at one."""

    number: int
    desk: int


@dataclass(eq=False)
class DeskBusy(Refusal):
    """Another household was called to the desk, or sits there."""

    desk: int
    number: int


@dataclass(eq=False)
class DeskEmpty(Refusal):
    """Nobody is at the desk."""

    desk: int


@dataclass(eq=False)
class DeskNotServing(Refusal):
    """The desk pauses or is closed."""

    desk: int


@dataclass(eq=False)
class DeskServes(Refusal):
    """The desk is open already."""

    desk: int


@dataclass(eq=False)
class NobodyCalled(Refusal):
    """No call to the desk stands that could be repeated."""

    desk: int


@dataclass(eq=False)
class NobodyToCall(Refusal):
    """Nobody who waits can be called to the desk now."""

    desk: int
    waiting: int


@dataclass(eq=False)
class NotCalled(Refusal):
    """The household is not called to a desk by this landlord."""

    number: int


@dataclass(eq=False)
class CalledJustNow(Refusal):
    """The household was called so short a time ago that it cannot have come yet."""

    number: int
    desk: int
    seconds: int


@dataclass(eq=False)
class NotOnHold(Refusal):
    """The household waits for nothing, so that there is nothing to take up again."""

    number: int


@dataclass(eq=False)
class StillHere(Refusal):
    """A day cannot be closed while households are in the house that have somebody to see."""

    number: int
    count: int
