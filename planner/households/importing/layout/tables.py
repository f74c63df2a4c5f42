"""The tables in a list: where each begins and ends, and what its columns are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache

from planner.households.importing.cells import RawList, RawSheet, Row
from planner.households.importing.layout.assign import assign
from planner.households.importing.layout.roles import Column, Layout, Role
from planner.households.importing.layout.rows import Heading, find_heading, heading_at
from planner.households.importing.words.dates import is_day_first, is_month_first
from planner.households.importing.words.folding import fold
from planner.households.importing.words.landlords import Landlords
from planner.households.importing.words.lexicon import table
from planner.households.importing.words.whole_names import is_shouted

MONTH_FIRST = re.compile(r"\bmm dd\b")
Layouts = Mapping[tuple[int, str], tuple[Layout, ...]]
"""The tables of each sheet, by the list's place and the sheet's name; none: no heading there."""


def find_layouts(lists: Sequence[RawList], day: date, landlords: Landlords) -> Layouts:
    """Find the tables of all sheets of some lists."""
    return {
        (place, sheet.name): tuple(_tables(sheet, day, landlords))
        for place, raw in enumerate(lists)
        for sheet in raw.sheets
    }


def is_repeated(row: Row, columns: Sequence[Column]) -> bool:
    """Tell whether a row says the heading again."""
    said = [(column.heading, row[column.index]) for column in columns if column.index < len(row)]
    same = [_same(heading, cell) for heading, cell in said if heading]
    return sum(same) >= 2 and sum(same) * 2 > len(same)


def _same(heading: str, cell: object) -> bool:
    return isinstance(cell, str) and cell.strip().casefold() == heading.casefold()


def _tables(sheet: RawSheet, day: date, landlords: Landlords) -> Iterator[Layout]:
    """Give the tables of a sheet, each up to the next row that is a heading of another."""
    heading = find_heading(sheet.rows, landlords)
    while heading:
        following = _next_heading(sheet.rows, heading, landlords)
        end = following.first_row - 1 if following else len(sheet.rows)
        rows = sheet.rows[heading.last_row : end]
        columns = assign(heading.texts, rows, day, landlords)
        yield Layout(
            sheet=sheet.name,
            first_row=heading.first_row,
            heading_row=heading.last_row,
            last_row=end,
            columns=columns,
            month_first=_month_first(columns, rows),
            shouted=_shouted(columns, rows),
        )
        heading = following


def _next_heading(rows: Sequence[Row], heading: Heading, landlords: Landlords) -> Heading | None:
    own = [Column(index, text, Role.IGNORED) for index, text in enumerate(heading.texts)]
    for place in range(heading.last_row, len(rows)):
        if _may_be_heading(rows[place]) and not is_repeated(rows[place], own):
            found = heading_at(rows, place, landlords)
            if found:
                return found
    return None


def _may_be_heading(row: Row) -> bool:
    """Tell cheaply whether a row has the very word for a name in it."""
    return any(isinstance(cell, str) and _is_name_word(cell) for cell in row)


def _is_name_word(cell: str) -> bool:
    word = cell.strip(" *:").casefold()
    return word in _name_words() or (not word.isascii() and fold(word) in _name_words())


@cache
def _name_words() -> frozenset[str]:
    exact = table("headings")["exact"]
    parts = table("headings")["name_parts"]
    kinds = ("name", "last_name", "first_name", "last_first", "first_last")
    return frozenset([*parts["first"], *parts["last"], *(word for k in kinds for word in exact[k])])


def _shouted(columns: Sequence[Column], rows: Sequence[Row]) -> bool:
    whole = [c.index for c in columns if c.role in (Role.LAST_FIRST, Role.FIRST_LAST)]
    return is_shouted(row[index] for row in rows for index in whole if index < len(row))


def _month_first(columns: Sequence[Column], rows: Sequence[Row]) -> bool:
    born = next((column for column in columns if column.role is Role.BIRTH_DATE), None)
    if born is None:
        return False
    cells = [row[born.index] for row in rows if born.index < len(row)]
    told = MONTH_FIRST.search(fold(born.heading))
    return is_month_first(cells) or bool(told and not is_day_first(cells))
