"""Refusals about households, their people and their appointments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from planner.errors.base import Refusal
from planner.errors.general import ChangedMeanwhile

__all__ = [
    "BirthDateBroken",
    "BirthDateUnreadable",
    "ChangedBySomebody",
    "CompanionExists",
    "CountsBroken",
    "NameMissing",
    "NationalNumberTyped",
    "NeedsReferenceTenant",
    "NoSuchHousehold",
    "NobodyLeft",
    "PhoneUnreadable",
    "SameFile",
    "SeveralHouseholds",
    "SlipLanguageUnknown",
    "TextHasControls",
    "TextTooLong",
]


@dataclass(eq=False)
class ChangedBySomebody(ChangedMeanwhile):
    """Somebody changed a `row` (table, id) that was `shown` in a version; it has another `now`."""

    actor: str
    at: datetime
    row: tuple[str, int] = ("", 0)
    shown: int = 0
    now: int = 0


@dataclass(eq=False)
class TextTooLong(Refusal):
    """A text does not fit in its field."""

    field: str
    length: int
    most: int


@dataclass(eq=False)
class TextHasControls(Refusal):
    """A text holds signs that are no text: NUL, tabs, line ends, halves of a character."""

    field: str


@dataclass(eq=False)
class NameMissing(Refusal):
    """A person has neither a last nor a first name."""


@dataclass(eq=False)
class NationalNumberTyped(Refusal):
    """A name or a remark has a national number in it, which is never kept."""

    field: str


@dataclass(eq=False)
class CompanionExists(Refusal):
    """Another companion is called so already."""

    name: str


@dataclass(eq=False)
class BirthDateBroken(Refusal):
    """Nobody who lives can be born on that date."""

    date: date


@dataclass(eq=False)
class BirthDateUnreadable(Refusal):
    """What was typed is neither a date nor a year, or lies in the future."""

    typed: str


@dataclass(eq=False)
class PhoneUnreadable(Refusal):
    """What was typed is no telephone number, or more than one."""

    phone: str


@dataclass(eq=False)
class SlipLanguageUnknown(Refusal):
    """No slip can be in that language."""

    spoken: str


@dataclass(eq=False)
class CountsBroken(Refusal):
    """A household of nobody, of less than nobody, or of a crowd."""

    adults: int
    children: int


@dataclass(eq=False)
class NeedsReferenceTenant(Refusal):
    """A household would be left without its reference tenant."""


@dataclass(eq=False)
class SameFile(Refusal):
    """A file cannot be linked to or merged with itself."""


@dataclass(eq=False)
class NobodyLeft(Refusal):
    """A file is split by taking some persons out of it: not none, and not all."""


@dataclass(eq=False)
class NoSuchHousehold(Refusal):
    """No household has that number or name."""

    words: str


@dataclass(eq=False)
class SeveralHouseholds(Refusal):
    """More than one household has that name."""

    words: str
    count: int
