"""Rows of text files that have fewer or more cells than their heading."""

from __future__ import annotations

from collections.abc import Sequence

from planner.households.importing.cells import Row, is_blank, text_of
from planner.households.importing.judging.reader import RowShape
from planner.households.importing.layout.roles import NAMES, Layout, Role
from planner.households.importing.words.landlords import Landlords
from planner.households.importing.words.wishes import read_wish

MATTERS = NAMES | {Role.BIRTH_DATE, Role.LANDLORDS}
"""Roles without whose cells a row is not whole, however the file was written."""


def joined(row: Row, layout: Layout, landlords: Landlords) -> Row:
    """Put landlords that the separator took apart back together, in a last column for them."""
    last = layout.width - 1
    extra = [cell for cell in row[layout.width :] if not is_blank(cell)]
    role = next((column.role for column in layout.columns if column.index == last), None)
    if not extra or role is not Role.LANDLORDS:
        return row
    wishes = [read_wish(text_of(cell), landlords) for cell in extra]
    if not all(wish.codes and not wish.unknown for wish in wishes):
        return row
    return (*row[:last], ", ".join(text_of(cell) for cell in (row[last], *extra)))


def shapes(rows: Sequence[Row], layout: Layout) -> list[RowShape]:
    """Say of each row of a text file whether it is too short or too long.

    Where most rows are short, the program that wrote them leaves out empty cells at the end: then a
    row is short only when a cell that matters is not there.
    """
    short = [len(row) < layout.width for row in rows]
    long = [any(not is_blank(cell) for cell in row[layout.width :]) for row in rows]
    if sum(short) * 2 > len(rows):
        needed = max((c.index + 1 for c in layout.columns if c.role in MATTERS), default=0)
        short = [len(row) < needed for row in rows]
    return [RowShape(*shape) for shape in zip(short, long, strict=True)]
