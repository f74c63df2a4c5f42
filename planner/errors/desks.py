"""Refusals about the desks of a day and who sits there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from planner.errors.base import Refusal

__all__ = [
    "DeskInUse",
    "DesksBroken",
    "LandlordExists",
    "LandlordNameMissing",
    "NoLandlords",
    "UnknownLandlord",
    "VisitTooLong",
]


@dataclass(eq=False)
class DeskInUse(Refusal):
    """A desk that has visits cannot go, close or lose its landlord."""

    desk: int
    number: int


@dataclass(eq=False)
class DesksBroken(Refusal):
    """A number of desks that no room has."""

    count: int
    most: int


@dataclass(eq=False)
class VisitTooLong(Refusal):
    """A visit that fits in no part of the day."""

    minutes: int
    longest: int


@dataclass(eq=False)
class UnknownLandlord(Refusal):
    """No landlord of that code or name takes part."""

    landlord: str
    landlords: str


@dataclass(eq=False)
class LandlordNameMissing(Refusal):
    """A landlord without a name could not be told from others."""


@dataclass(eq=False)
class LandlordExists(Refusal):
    """There is a landlord of that name already."""

    landlord: str


@dataclass(eq=False)
class NoLandlords(Refusal):
    """No landlord takes part on that date, so there would be no desk."""

    date: date
