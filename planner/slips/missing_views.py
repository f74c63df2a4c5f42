"""What a household must still hand in, ready to be drawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from db.kinds import Per
from planner.checklists.validity import Period


@dataclass(frozen=True, slots=True)
class HandIn:
    """Where a paper is still to be handed in, and by when if that was promised."""

    landlord: str
    by: date | None


@dataclass(frozen=True, slots=True)
class MissingPaper:
    """A paper that is not there: whose it is, and how old it may be."""

    code: str
    texts: Mapping[str, str]
    pictogram: str
    per: Per
    person: str
    expired: bool
    period: Period | None
    hand_in: tuple[HandIn, ...]


@dataclass(frozen=True, slots=True)
class MissingView:
    """What one household must still hand in after its day; `language` is what it reads."""

    number: int
    date: date
    phone: str
    papers: tuple[MissingPaper, ...]
    language: str = "nl"
