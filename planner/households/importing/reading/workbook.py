"""Workbooks to sheets of rows: values as shown, real dates, and formula text as text."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import chain, repeat
from typing import TYPE_CHECKING, Any

from planner.errors import ListUnreadable, Refusal
from planner.households.importing.cells import Cell, RawSheet
from planner.households.importing.reading.limits import limited
from planner.households.importing.reading.merged import merged_cells

if TYPE_CHECKING:
    from openpyxl import Workbook

FORMULA = re.compile(rb"<(?:\w+:)?f[ />]")
CHUNK = 1 << 16


def read_workbook(data: bytes, source: str) -> tuple[RawSheet, ...]:
    """Read all sheets of a workbook, hidden ones too. Nothing in it is calculated or followed.

    Raises:
        ListUnreadable: It is damaged, or it is written to do harm.
        ListTooLarge: It has a cell, row or column too many.

    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _sheets(data, source)
    except (Refusal, MemoryError):
        raise
    except Exception as error:
        raise ListUnreadable(source) from error


def _sheets(data: bytes, source: str) -> tuple[RawSheet, ...]:
    book = _open(data, values=True)
    formulas = _open(data, values=False) if _has_formulas(data) else None
    merged = merged_cells(data)
    found = []
    for place, sheet in enumerate(book.worksheets):
        rows = _rows(sheet)
        if formulas:
            rows = _with_formulas(rows, _rows(formulas[sheet.title]))
        spans = merged[place] if place < len(merged) else {}
        found.append(RawSheet(sheet.title, limited(rows, source), merged=spans))
    return tuple(found)


def _open(data: bytes, *, values: bool) -> Workbook:
    import openpyxl  # noqa: PLC0415 - heavy
    from openpyxl import DEFUSEDXML  # noqa: PLC0415 - heavy

    if not DEFUSEDXML:
        raise RuntimeError("defusedxml must guard openpyxl")
    return openpyxl.load_workbook(
        io.BytesIO(data), read_only=True, data_only=values, keep_links=False
    )


def _rows(sheet: Any) -> Iterator[Sequence[Any]]:
    """Give the rows as they are, whatever size the sheet claims to have."""
    sheet.reset_dimensions()
    return ([_cell(value) for value in row] for row in sheet.iter_rows(values_only=True))


def _has_formulas(data: bytes) -> bool:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/")]
        return any(_mentions_formula(archive, name) for name in sheets)


def _mentions_formula(archive: zipfile.ZipFile, name: str) -> bool:
    before = b""
    with archive.open(name) as member:
        while chunk := member.read(CHUNK):
            if FORMULA.search(before + chunk):
                return True
            before = chunk[-len("<xxx:f ") :]
    return False


def _with_formulas(
    values: Iterable[Sequence[Any]], formulas: Iterable[Sequence[Any]]
) -> Iterator[list[Any]]:
    """Put a formula's text where no value was ever calculated for it."""
    for shown, written in zip(values, chain(formulas, repeat(())), strict=False):
        texts = chain(written, repeat(None))
        yield [
            text if value is None and isinstance(text, str) and text.startswith("=") else value
            for value, text in zip(shown, texts, strict=False)
        ]


def _cell(value: object) -> Cell:
    """Keep plain values; a time or anything else becomes the text a person would see."""
    match value:
        case None | str() | bool() | int() | float() | datetime() | date():
            return value
        case time():
            return value.isoformat(timespec="minutes")
        case timedelta():
            minutes = int(value.total_seconds()) // 60
            return f"{minutes // 60:02}:{minutes % 60:02}"
        case _:
            return str(value)
