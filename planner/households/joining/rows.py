"""What a screen shows of two files that may become one, and what a person chose."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from db.kinds import AppointmentState, PersonRole


class Side(StrEnum):
    """Which of two files something is taken from: the one that stays, or the other."""

    KEEP = "keep"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class FieldPair:
    """One field of both files. `proposed` is the one that says something, else the kept one's."""

    field: str
    keep: str | int | bool
    other: str | int | bool
    proposed: Side

    @property
    def differs(self) -> bool:
        """Whether there is anything to choose."""
        return self.keep != self.other


@dataclass(frozen=True, slots=True)
class PersonSide:
    """A person of one of the files."""

    id: int
    name: str
    role: PersonRole
    birth_date: datetime.date | None


@dataclass(frozen=True, slots=True)
class PersonPair:
    """One person in both files, or a person of one of them alone."""

    keep: PersonSide | None
    other: PersonSide | None


@dataclass(frozen=True, slots=True)
class ComesSide:
    """An appointment of one of the files."""

    id: int
    number: int
    state: AppointmentState
    starts: int | None


@dataclass(frozen=True, slots=True)
class DayPair:
    """A day on which both files come. `proposed` is none where a person must choose."""

    day_id: int
    date: datetime.date
    keep: ComesSide
    other: ComesSide
    proposed: Side | None


@dataclass(frozen=True, slots=True)
class MergePreview:
    """Two files side by side, with their versions; `facts` are those of either."""

    keep_id: int
    other_id: int
    versions: tuple[int, int]
    fields: tuple[FieldPair, ...]
    persons: tuple[PersonPair, ...]
    days: tuple[DayPair, ...]
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MergeChoices:
    """What a person chose, by field and by day; what is not chosen is as proposed.

    `versions` are those that the preview showed.
    """

    versions: tuple[int, int]
    fields: Mapping[str, Side] = field(default_factory=dict)
    days: Mapping[int, Side] = field(default_factory=dict)
