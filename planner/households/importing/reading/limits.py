"""How large a list may be: people make none beyond these limits (RELIABILITY.md S5)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from planner.errors import ListTooLarge
from planner.households.importing.cells import Cell, Row, is_blank

MEGABYTE = 1 << 20
FILE_BYTES = 20 * MEGABYTE
UNPACKED_BYTES = 100 * MEGABYTE
RATIO = 100
"""How many times its packed size a member of an archive may unpack to..."""
RATIO_FROM = MEGABYTE
"""... once it is larger than this."""
MEMBERS = 200
ROWS = 20_000
COLUMNS = 100
CELL = 32_767
SECONDS = 20
STARTING = 60
"""Seconds for the process itself to start: a busy PC, or a virus scanner that looks at it first."""
MEMORY_BYTES = 512 * MEGABYTE
LEAST_ROOM_BYTES = 256 * MEGABYTE


def limited(
    rows: Iterable[Sequence[Cell]], source: str, *, ragged: bool = False
) -> tuple[Row, ...]:
    """Give rows without the blank ones at the end and, unless ragged, blank cells at their ends.

    Raises:
        ListTooLarge: Something stands beyond the last row or column, or a cell is too long.

    """
    kept: list[Row] = []
    blanks = 0
    for row in rows:
        filled = [place for place, cell in enumerate(row) if not is_blank(cell)]
        if not filled:
            blanks += 1
            continue
        if len(kept) + blanks >= ROWS or filled[-1] >= COLUMNS:
            raise ListTooLarge(source)
        kept += [()] * blanks
        blanks = 0
        kept.append(_cells(row, COLUMNS if ragged else filled[-1] + 1, source))
    return tuple(kept)


def _cells(row: Sequence[Cell], width: int, source: str) -> Row:
    cells = tuple(None if is_blank(cell) else cell for cell in row[:width])
    if any(isinstance(cell, str) and len(cell) > CELL for cell in cells):
        raise ListTooLarge(source)
    return cells
