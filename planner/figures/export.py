"""Figures as files to be given away: small numbers are hidden in each of them."""

from __future__ import annotations

import csv
import json
from io import BytesIO, StringIO
from typing import Any

from planner.figures.counts import Count
from planner.figures.report import Figures
from planner.figures.tables import CLOCK, SHARE, FigureTable, Value
from planner.figures.words import value_words
from planner.slips.lists.separated import harmless
from planner.slips.lists.workbook import FORBIDDEN, TITLE_LENGTH
from planner.texts import sentence
from planner.times import clock

FORMATS = {SHARE: "0 %", "minutes": "0.0", "hours": "0.0", "days": "0.0"}


def as_json(figures: Figures) -> bytes:
    """Write figures as JSON: by table, row and column; {"at_least": n} where some are hidden."""
    made = {
        "from": figures.first.isoformat(),
        "to": figures.last.isoformat(),
        "days": [day.date.isoformat() for day in figures.days],
        "small_numbers_hidden": figures.hidden,
        "figures": {table.kind.value: _by_row(table) for table in figures.tables},
    }
    return (json.dumps(made, ensure_ascii=False, indent=1) + "\n").encode()


def as_csv(figures: Figures, language: str) -> bytes:
    """Write figures as one plain table: a line for each figure."""
    buffer = StringIO(newline="")
    writer = csv.writer(buffer, delimiter=";", lineterminator="\r\n")
    for table in figures.tables:
        for row in table.rows:
            for head, unit, value in zip(table.heads, table.units, row.values, strict=True):
                words = value_words(value, unit, language)
                writer.writerow([harmless(x) for x in (table.title, row.label, head, words)])
    return buffer.getvalue().encode("utf-8-sig")


def as_workbook(figures: Figures, language: str) -> bytes:
    """Write figures as a workbook: a sheet for each table, and one with what they mean."""
    from openpyxl import Workbook  # noqa: PLC0415 - heavy
    from openpyxl.styles import Font  # noqa: PLC0415 - heavy

    book = Workbook()
    book.remove(book.worksheets[0])
    for table in figures.tables:
        sheet = book.create_sheet(table.title.translate(FORBIDDEN)[:TITLE_LENGTH])
        sheet.append(["", *table.heads])
        for number, row in enumerate(table.rows, start=2):
            sheet.append([row.label, *(_cell(v, u, language) for v, u in
                                       zip(row.values, table.units, strict=True))])  # fmt: skip
            for place, unit in enumerate(table.units, start=2):
                sheet.cell(number, place).number_format = FORMATS.get(unit, "General")
        for cell in sheet[1]:
            cell.font = Font(bold=True)
        sheet.column_dimensions["A"].width = 34
        sheet.freeze_panes = "B2"
    _add_meanings(book, figures, language)
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _add_meanings(book: Any, figures: Figures, language: str) -> None:
    sheet = book.create_sheet(sentence("figures", "definitions", language)[:TITLE_LENGTH])
    period = sentence("figures", "period", language, first=figures.first, last=figures.last)
    sheet.append([period])
    if figures.hidden:
        sheet.append([sentence("figures", "note", language)])
    for table in figures.tables:
        sheet.append([table.title, table.about])
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 34, 110


def _by_row(table: FigureTable) -> dict[str, Any]:
    return {
        row.code: {key: _plain(value, unit) for key, unit, value in
                   zip(table.columns, table.units, row.values, strict=True)}
        for row in table.rows
    }  # fmt: skip


def _plain(value: Value, unit: str) -> Any:
    if isinstance(value, Count):
        return value.value if value.exact else {"at_least": value.value}
    if value is None:
        return None
    if unit == CLOCK:
        return clock(round(value))
    return round(value, 3 if unit == SHARE else 1)


def _cell(value: Value, unit: str, language: str) -> str | float | None:
    """Give a number where it is one: a spreadsheet may reckon with it."""
    if isinstance(value, Count):
        return value.value if value.exact else value_words(value, unit, language)
    if value is None or unit == CLOCK:
        return None if value is None else clock(round(value))
    return value
