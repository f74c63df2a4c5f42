"""Figures as tables: what is shown, drawn, printed and kept are the same rows."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from planner.figures.counts import Count, Counting
from planner.figures.days import DayFigures
from planner.texts import sentence

Value = Count | float | None
"""A count, minutes or a share; none where there is nothing to say."""

COUNTS, MINUTES, SHARE, CLOCK = "count", "minutes", "share", "clock"


class Kind(StrEnum):
    """The tables there are, in their order."""

    ATTENDANCE = "attendance"
    RESULTS = "results"
    DOCUMENTS = "documents"
    WAITING = "waiting"
    VISITS = "visits"
    DESKS = "desks"
    ENDS = "ends"
    LANGUAGES = "languages"
    SIZES = "sizes"
    COMPANIONS = "companions"
    LEAD = "lead"


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A line of a table: its code outside the program, its words, and a value for each column."""

    code: str
    label: str
    values: tuple[Value, ...]
    total: bool = False


@dataclass(frozen=True, slots=True)
class FigureTable:
    """Figures of one kind. `about` is their definition; `units` are those of the columns."""

    kind: Kind
    title: str
    about: str
    columns: tuple[str, ...]
    heads: tuple[str, ...]
    units: tuple[str, ...]
    rows: tuple[FigureRow, ...]

    @property
    def body(self) -> tuple[FigureRow, ...]:
        """The rows without the total."""
        return tuple(row for row in self.rows if not row.total)


@dataclass(frozen=True, slots=True)
class Asked:
    """What tables are made of: the days of a period, and how they are counted and called.

    With `hide` those columns are left out from which small numbers could be worked out.
    """

    days: Sequence[DayFigures]
    counting: Counting
    landlords: Mapping[str, str]
    language: str
    hide: bool = False

    @property
    def ids(self) -> list[int]:
        """The days of the period."""
        return [day.day_id for day in self.days]

    @property
    def large(self) -> list[DayFigures]:
        """The days to which enough households came to tell of their minutes."""
        return [x for x in self.days if not self.hide or self.counting.total("came", [x.day_id])
                .exact]  # fmt: skip

    def word(self, key: str, **facts: object) -> str:
        """Give words of the figures."""
        return sentence("figures", key, self.language, **facts)


def make(asked: Asked, kind: Kind, columns: Sequence[tuple[str, str]],
         rows: Sequence[FigureRow]) -> FigureTable:  # fmt: skip
    """Make a table of columns, each with its unit."""
    return FigureTable(
        kind=kind,
        title=asked.word(f"title.{kind}"),
        about=asked.word(f"about.{kind}"),
        columns=tuple(key for key, _ in columns),
        heads=tuple(asked.word(f"head.{kind}.{key}") for key, _ in columns),
        units=tuple(unit for _, unit in columns),
        rows=tuple(rows),
    )


def day_word(date: datetime.date) -> str:
    """Write a date short enough for an axis."""
    return f"{date:%d/%m/%Y}"


def as_number(value: Value) -> float:
    """Give a value as a number, for a picture; nothing is nothing."""
    if isinstance(value, Count):
        return float(value.value)
    return value or 0.0
