"""Refusals about what is typed in afterwards of a day by hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from planner.errors.base import Refusal

__all__ = [
    "CameAlready", "CellUnreadable", "DeskDouble", "DeskUnknown", "LaterThanNow", "NoSuchNumber",
    "NotInRoute", "NumberTwice", "PaperRefused", "TwoDesksAtOnce",
]  # fmt: skip


@dataclass(eq=False)
class CellUnreadable(Refusal):
    """What was typed is no time, or no visit."""

    text: str


@dataclass(eq=False)
class NoSuchNumber(Refusal):
    """Nobody has the number on that day."""

    number: int


@dataclass(eq=False)
class NumberTwice(Refusal):
    """The number was typed in a row above already."""

    number: int


@dataclass(eq=False)
class CameAlready(Refusal):
    """The household was noted as here before."""

    number: int
    at: datetime


@dataclass(eq=False)
class NotInRoute(Refusal):
    """The household does not see that landlord."""

    number: int
    landlord: str


@dataclass(eq=False)
class DeskUnknown(Refusal):
    """A landlord has more than one desk, and none was planned or typed."""

    number: int
    landlord: str


@dataclass(eq=False)
class TwoDesksAtOnce(Refusal):
    """A household would have been at two desks at once, or at one before it came."""

    number: int
    at: int


@dataclass(eq=False)
class DeskDouble(Refusal):
    """Another household was at the desk then."""

    desk: int
    number: int
    at: int


@dataclass(eq=False)
class LaterThanNow(Refusal):
    """Something would have happened later than now."""

    number: int
    at: int


@dataclass(eq=False)
class PaperRefused(Refusal):
    """Some rows cannot be so: each by its place, with its own refusal."""

    faults: tuple[tuple[int, Refusal], ...]
    count: int
