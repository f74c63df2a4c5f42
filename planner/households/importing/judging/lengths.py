"""Rows of text files that have fewer or more cells than their heading."""

from __future__ import annotations

from collections.abc import Sequence

from planner.households.importing.cells import Row, is_blank
from planner.households.importing.judging.reader import RowShape
from planner.households.importing.layout.roles import NAMES, Layout, Role

MATTERS = NAMES | {Role.BIRTH_DATE, Role.LANDLORDS}
"""Roles without whose cells a row is not whole, however the file was written."""


def shapes(rows: Sequence[Row], layout: Layout) -> list[RowShape]:
    """Say of each row of a text file whether it is too short or too long.

    Where most rows are short, the program that wrote them leaves out empty cells at the end: then a
    row is short only when a cell that matters is not there. Where most are long, there is a column
    without a heading.
    """
    short = [len(row) < layout.width for row in rows]
    long = [any(not is_blank(cell) for cell in row[layout.width :]) for row in rows]
    if sum(short) * 2 > len(rows):
        needed = max((c.index + 1 for c in layout.columns if c.role in MATTERS), default=0)
        short = [len(row) < needed for row in rows]
    if sum(long) * 2 > len(rows):
        long = [False] * len(rows)
    return [RowShape(*shape) for shape in zip(short, long, strict=True)]
