"""What a list is before it is a file: columns, and groups of rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.texts import sentence

Cell = str | int | date | None
"""Words, a number, minutes since midnight or a date, as its column says; none stays empty."""

Row = tuple[Cell, ...]


class Kind(StrEnum):
    """What the cells of a column hold.

    NUMBER is a household's three digits, CLOCK minutes since midnight. BOX is a box to tick and
    WRITE room to write in by hand; neither holds anything.
    """

    TEXT = "text"
    STRONG = "strong"
    FIGURE = "figure"
    NUMBER = "number"
    CLOCK = "clock"
    DATE = "date"
    BOX = "box"
    WRITE = "write"


@dataclass(frozen=True, slots=True)
class Column:
    """A column with its heading, as wide on paper as `width` says (millimetres)."""

    head: str
    width: float
    kind: Kind = Kind.TEXT


Layout = tuple[tuple[str, float, Kind], ...]
"""Columns by the key of their heading, with their width and kind."""


def headed(layout: Layout, subject: str, language: str) -> tuple[Column, ...]:
    """Give the columns of a list their headings, from a subject of resources/texts/lists."""
    return tuple(
        Column(sentence("lists", f"{subject}.{key}", language), width, kind)
        for key, width, kind in layout
    )


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that belong together. In a table of cells the name stands before each of its rows."""

    rows: tuple[Row, ...]
    name: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class ListPaper:
    """A list. `document` is its name outside, `about` the line under its title.

    `grouped_by` is the heading for the names of the groups. Groups that stand `apart` begin a
    page each, with their name as its title. `roomy` rows are high enough to write in by hand.
    `note` is what must not be missed, `totals` a small list that follows.
    """

    key: str
    language: str
    document: str
    title: str
    about: str
    columns: tuple[Column, ...]
    groups: tuple[Group, ...]
    grouped_by: str = ""
    apart: bool = False
    wide: bool = False
    roomy: bool = False
    note: str = ""
    totals: ListPaper | None = None

    @property
    def heads(self) -> tuple[str, ...]:
        """The headings of a table of cells."""
        lead = (self.grouped_by,) if self.grouped_by else ()
        return (*lead, *(column.head for column in self.columns))

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """What the cells under those headings hold."""
        lead = (Kind.TEXT,) if self.grouped_by else ()
        return (*lead, *(column.kind for column in self.columns))

    def lines(self) -> Iterator[Row]:
        """Give the rows of a table of cells, in order."""
        for group in self.groups:
            lead = (group.name,) if self.grouped_by else ()
            for row in group.rows:
                yield (*lead, *row)
