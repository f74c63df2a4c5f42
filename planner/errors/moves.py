"""Refusals about one place on the board: who or what stands in the way there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from planner.errors.base import Refusal

__all__ = [
    "AcrossBreak", "CompanionAbsent", "CompanionBusy", "DeskClosed", "DeskNotAccessible",
    "DeskTaken", "HasBegun", "HouseholdElsewhere", "HouseholdNotFree", "InterpreterAbsent",
    "InterpreterBusy", "NoRouteThrough", "OtherLandlord", "PlaceGone", "PlaceLocked",
    "ReceptionFirst", "WaitsTooLong",
]  # fmt: skip


@dataclass(eq=False)
class HasBegun(Refusal):
    """What was asked is only for a household that is not here yet."""

    number: int


@dataclass(eq=False)
class PlaceLocked(Refusal):
    """The place is fixed: printed, under way, done, or locked by hand."""

    number: int


@dataclass(eq=False)
class OtherLandlord(Refusal):
    """The desk is another landlord's."""

    desk: int
    landlord: str


@dataclass(eq=False)
class DeskClosed(Refusal):
    """The desk is not open for the whole visit."""

    desk: int
    start: int
    end: int


@dataclass(eq=False)
class DeskNotAccessible(Refusal):
    """The household needs a desk that is accessible."""

    desk: int


@dataclass(eq=False)
class DeskTaken(Refusal):
    """Somebody else is at the desk at that time."""

    desk: int
    number: int


@dataclass(eq=False)
class HouseholdElsewhere(Refusal):
    """The household is at another desk then, or on its way."""

    desk: int
    start: int
    end: int


@dataclass(eq=False)
class ReceptionFirst(Refusal):
    """A visit would come before the reception."""

    number: int


@dataclass(eq=False)
class AcrossBreak(Refusal):
    """The stay would go on across a break."""

    start: int
    end: int


@dataclass(eq=False)
class HouseholdNotFree(Refusal):
    """The household said it is not free for the whole stay."""

    start: int
    end: int


@dataclass(eq=False)
class WaitsTooLong(Refusal):
    """The household would wait longer than the day allows."""

    minutes: int
    most: int


@dataclass(eq=False)
class InterpreterAbsent(Refusal):
    """No interpreter of the language is there for the whole stay."""

    language: str


@dataclass(eq=False)
class InterpreterBusy(Refusal):
    """The interpreter is with another household then."""

    language: str
    number: int


@dataclass(eq=False)
class CompanionAbsent(Refusal):
    """The companion is not there for the whole stay."""

    name: str


@dataclass(eq=False)
class CompanionBusy(Refusal):
    """The companion is with another household then."""

    name: str
    number: int


@dataclass(eq=False)
class NoRouteThrough(Refusal):
    """With this visit there, the household's other visits find no place."""

    number: int


@dataclass(eq=False)
class PlaceGone(Refusal):
    """Somebody took part of the place that was offered."""

    date: date
