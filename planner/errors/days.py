"""Refusals about days, their hours, desks and people."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from planner.errors.base import Refusal

__all__ = [
    "BookingClosed",
    "DatesBroken",
    "DayExists",
    "DayFull",
    "DayHasBegun",
    "DayNotOpen",
    "DayPast",
    "HoursBroken",
    "HoursUnreadable",
    "InterpreterInUse",
    "MinutesBroken",
    "NoSeries",
    "NoSuchDay",
    "UnknownLanguage",
]


@dataclass(eq=False)
class NoSuchDay(Refusal):
    """No registration day is planned on that date."""

    date: date


@dataclass(eq=False)
class DayExists(Refusal):
    """There is a registration day on that date already."""

    date: date


@dataclass(eq=False)
class DayFull(Refusal):
    """The day has as many households as it may have."""

    date: date
    most: int


@dataclass(eq=False)
class DayHasBegun(Refusal):
    """A day on which somebody was received, or that is closed, cannot be removed."""

    date: date


@dataclass(eq=False)
class DayNotOpen(Refusal):
    """Nobody can be added to a day that is over or does not take place."""

    date: date


@dataclass(eq=False)
class HoursBroken(Refusal):
    """Opening hours that end before they begin, or overlap."""

    hours: str


@dataclass(eq=False)
class HoursUnreadable(Refusal):
    """Hours that are no pairs of times."""

    hours: str


@dataclass(eq=False)
class MinutesBroken(Refusal):
    """A number of minutes that cannot be."""

    field: str
    minutes: int


@dataclass(eq=False)
class DatesBroken(Refusal):
    """A period that ends before it begins."""

    first: date
    last: date


@dataclass(eq=False)
class InterpreterInUse(Refusal):
    """An interpreter whom a household's times depend on cannot be cancelled."""

    name: str
    number: int


@dataclass(eq=False)
class UnknownLanguage(Refusal):
    """No interpreter speaks a language of that name or code."""

    language: str


@dataclass(eq=False)
class DayPast(Refusal):
    """Nobody can be booked on a day that is over."""

    date: date


@dataclass(eq=False)
class BookingClosed(Refusal):
    """The last date on which somebody could be booked on a day has passed."""

    closed_on: date
    date: date


@dataclass(eq=False)
class NoSeries(Refusal):
    """The day belongs to no series."""

    date: date
