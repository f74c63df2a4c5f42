"""The offices of the presets as lists are judged against them, without a file."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime

from openpyxl import Workbook

from planner.households.importing.judging.context import ListContext
from planner.households.importing.judging.judge import judge
from planner.households.importing.reading.parse import parse
from planner.households.importing.report import report
from planner.households.importing.words.landlords import LandlordName
from planner.office.presets import load_preset

DAY = date(2026, 12, 17)


def _context(preset):
    landlords = [
        LandlordName(entry["code"], entry["name"], tuple(entry["aliases"]), entry["kind"])
        for entry in load_preset(preset)["landlords"]
        if entry["kind"] not in ("intake", "help")
    ]
    return ListContext(DAY, tuple(landlords))


KORTRIJK = _context("kortrijk")
ZUIDWEST = _context("zuidwest")


def csv_list(*rows, name="lijst.csv", separator=";"):
    """A text file with these rows."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator).writerows(rows)
    return parse(out.getvalue().encode(), name)


def xlsx_bytes(**sheets):
    """A workbook with these sheets; cells may be values or real dates."""
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append([_day(cell) for cell in row])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def xlsx_list(name="lijst.xlsx", **sheets):
    return parse(xlsx_bytes(**sheets), name)


def judged(*lists, context=KORTRIJK, mending=None):
    return judge(lists, context, mending)


def found(*lists, context=KORTRIJK):
    """What the report says of lists."""
    return report(judged(*lists, context=context))


def codes(*lists, context=KORTRIJK):
    """Which problems the report names, by row."""
    return [(entry["row"], entry["code"]) for entry in found(*lists, context=context)["problems"]]


def _day(cell):
    return datetime.combine(cell, datetime.min.time()) if type(cell) is date else cell
