"""Files as sheets of rows of plain cells, and how a row of them is named."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import NamedTuple

Cell = str | int | float | bool | date | datetime | None
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class RawSheet:
    """A sheet as the file has it, blank rows too.

    `ragged` tells that the rows have the lengths the file gave them, as in a text file; in a
    workbook the length of a row means nothing. `merged` gives for cells that are merged with one
    above them (row from 1, column from 0) the row of that one.
    """

    name: str
    rows: tuple[Row, ...]
    ragged: bool = False
    merged: Mapping[tuple[int, int], int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RawList:
    """A file as it was read. `source` is its name without folders."""

    source: str
    sheets: tuple[RawSheet, ...]


class RowKey(NamedTuple):
    """Where a row is: which of the given lists (from 0), its sheet, and its number from 1."""

    place: int
    sheet: str
    row: int


def text_of(cell: Cell) -> str:
    """Write a cell as somebody would have typed it."""
    match cell:
        case None:
            return ""
        case str() if cell.endswith(".0") and cell[:-2].isdecimal():
            return cell[:-2]
        case str():
            return cell
        case bool():
            return "TRUE" if cell else "FALSE"
        case float() if cell.is_integer() and abs(cell) < 1e15:
            return str(int(cell))
        case datetime() if cell.time() == time.min:
            return cell.date().isoformat()
        case datetime():
            return cell.isoformat(sep=" ", timespec="minutes")
        case _:
            return str(cell)


def is_blank(cell: Cell) -> bool:
    """Tell whether nobody would see anything in the cell."""
    return cell is None or (isinstance(cell, str) and not cell.strip("\ufeff\u200b \t\r\n\xa0"))


def column_letter(index: int) -> str:
    """Name a column, counted from 0, as a spreadsheet does: A to Z, AA to ZZ."""
    letters = ""
    while index >= 0:
        index, rest = divmod(index, 26)
        letters = chr(ord("A") + rest) + letters
        index -= 1
    return letters
