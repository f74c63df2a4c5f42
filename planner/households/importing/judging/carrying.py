"""What a row takes from above it: "idem", cells merged over several rows, titles of some rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from planner.households.importing.cells import Cell, RawSheet, Row, RowKey, is_blank
from planner.households.importing.layout.roles import LEFT_OUT, NAMES, Layout, Role
from planner.households.importing.words.availability import is_plain, read_availability
from planner.households.importing.words.folding import fold, tidy
from planner.households.importing.words.landlords import Landlords
from planner.households.importing.words.lexicon import words
from planner.households.importing.words.wishes import read_wish

OF_ONE = NAMES | LEFT_OUT | {Role.BIRTH_DATE, Role.PHONE, Role.ADULTS, Role.CHILDREN, Role.PERSONS}
"""What is one household's own, however its cells are merged."""


@dataclass(frozen=True, slots=True)
class Section:
    """What a title says of all rows below it: landlords, and when they can come, as written."""

    landlords: str = ""
    availability: str = ""


@dataclass(slots=True)
class Sections:
    """The titles in a sheet that say something of the rows below them, by row number."""

    names: Landlords
    day: date
    _starts: list[tuple[int, Section]] = field(default_factory=list)

    def note(self, number: int, title: str) -> None:
        """Remember a title; one that says nothing ends what the one before it said."""
        wish = read_wish(title, self.names) if title else None
        chosen = title if wish and wish.codes and not wish.unknown else ""
        timed = title if title and not chosen and self._is_time(title) else ""
        last = self._starts[-1][1] if self._starts else Section()
        if chosen or timed:
            section = Section(chosen or last.landlords, timed or last.availability)
            self._starts.append((number, section))
        elif title and number:
            self._starts.append((number, Section()))

    def at(self, number: int) -> Section:
        """Give what holds for a row."""
        before = [section for start, section in self._starts if start < number]
        return before[-1] if before else Section()

    def _is_time(self, title: str) -> bool:
        return is_plain(title) and read_availability(title, self.day).value is not None


def carried(
    rows: Sequence[tuple[RowKey, Row]], layout: Layout, sheet: RawSheet
) -> Iterator[tuple[RowKey, Row]]:
    """Give rows with their cells as meant: "idem" is what stands above, merged cells hold too."""
    above: Row = ()
    for key, row in rows:
        cells = list(row)
        for column in layout.columns:
            place = column.index
            if column.role is Role.BIRTH_DATE or column.role in LEFT_OUT:
                continue
            if place < len(cells) and is_ditto(cells[place]) and place < len(above):
                cells[place] = above[place]
            elif column.role not in OF_ONE:
                _take_merged(cells, place, sheet, key.row, layout.heading_row)
        above = tuple(cells)
        yield key, above


def is_ditto(cell: Cell) -> bool:
    """Tell whether a cell means the same as the one above it."""
    if not isinstance(cell, str):
        return False
    return tidy(cell) in DITTO or fold(cell) in words("rows", "ditto")


DITTO = frozenset({'"', "''", "\u201d", "\u201e", ",,", "\u3003", "\u2033", '- " -', '-"-'})


def _take_merged(
    cells: list[Cell], place: int, sheet: RawSheet, number: int, heading_row: int
) -> None:
    """Fill in a cell that is merged with one above it, below the heading."""
    top = sheet.merged.get((number, place), 0)
    if top <= heading_row or (place < len(cells) and not is_blank(cells[place])):
        return
    source = sheet.rows[top - 1]
    if place < len(source):
        cells += [None] * (place + 1 - len(cells))
        cells[place] = source[place]
