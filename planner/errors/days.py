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
    "DayNotOpen",
    "DayPast",
    "DeskInUse",
    "DesksBroken",
    "HoursBroken",
    "HoursUnreadable",
    "InterpreterInUse",
    "MinutesBroken",
    "NoLandlords",
    "NoSuchDay",
    "UnknownLandlord",
    "UnknownLanguage",
    "VisitTooLong",
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
class UnknownLandlord(Refusal):
    """No landlord of that code or name takes part."""

    landlord: str
    landlords: str


@dataclass(eq=False)
class DeskInUse(Refusal):
    """A desk that has visits cannot go, close or lose its landlord."""

    desk: int
    number: int


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
class DesksBroken(Refusal):
    """A number of desks that no room has."""

    count: int
    most: int


@dataclass(eq=False)
class NoLandlords(Refusal):
    """No landlord takes part on that date, so there would be no desk."""

    date: date


@dataclass(eq=False)
class VisitTooLong(Refusal):
    """A visit that fits in no part of the day."""

    minutes: int
    longest: int


@dataclass(eq=False)
class DayPast(Refusal):
    """Nobody can be booked on a day that is over."""

    date: date


@dataclass(eq=False)
class BookingClosed(Refusal):
    """The last date on which somebody could be booked on a day has passed."""

    closed_on: date
    date: date
