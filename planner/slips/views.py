"""What paper says, ready to be drawn; nothing of a hidden household but its number and times."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.checklists.rows import DocumentRow


class Mark(StrEnum):
    """Why a slip is printed: for the first time, once more, or because it changed."""

    FIRST = "first"
    REPRINT = "reprint"
    REPLACES = "replaces"


@dataclass(frozen=True, slots=True)
class Stop:
    """A turn at a desk, from `start` in minutes since midnight."""

    start: int
    desk: int
    landlord: str


@dataclass(frozen=True, slots=True)
class SlipView:
    """A slip: when and where to be, and which desks. No names, and no reasons.

    `interpreter` is the language of one who is booked (ISO 639), empty where none is yet, or None
    where none is needed; `language` is what the household reads a translation in, or Dutch.
    `standby`: it has no time yet, and no code.
    """

    appointment_id: int
    number: int
    date: date
    arrives: int
    venue: str
    directions: str
    stops: tuple[Stop, ...]
    interpreter: str | None
    companion: bool
    phone: str
    code: str
    mark: Mark
    language: str = "nl"
    standby: bool = False


@dataclass(frozen=True, slots=True)
class BringListView:
    """What one household has to show; `language` is what it reads a translation in, or Dutch."""

    number: int
    date: date
    arrives: int
    adults: int
    documents: tuple[DocumentRow, ...]
    language: str = "nl"


@dataclass(frozen=True, slots=True)
class CardSection:
    """What belongs together on the quick card: a heading, and for each key what it does."""

    heading: str
    keys: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class QuickCard:
    """What stands on the quick card of keys. `about` is a line under the title."""

    title: str
    about: str
    language: str
    sections: Sequence[CardSection]
