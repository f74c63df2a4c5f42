"""Lists as plain tables (CSV), the way Excel here opens them."""

from __future__ import annotations

import csv
from datetime import date
from io import StringIO

from planner.slips.lists.model import Cell, Kind, ListPaper
from planner.times import clock

TRIGGERS = frozenset("=+-@\t\r\n\0＝＋－＠")
"""What makes a spreadsheet take a field for a formula, full-width forms included (OWASP, "CSV
Injection"; ASVS 5.0, 1.2.10)."""


def separated(paper: ListPaper) -> bytes:
    """Write a list as CSV: UTF-8 with a mark, semicolons, and no field that is a formula."""
    buffer = StringIO(newline="")
    writer = csv.writer(buffer, delimiter=";", lineterminator="\r\n")
    writer.writerow([harmless(head) for head in paper.heads])
    for row in paper.lines():
        cells = zip(row, paper.kinds, strict=True)
        writer.writerow([harmless(written(cell, kind)) for cell, kind in cells])
    return buffer.getvalue().encode("utf-8-sig", "replace")


def written(cell: Cell, kind: Kind) -> str:
    """Write a cell as people read it."""
    match kind:
        case _ if cell is None:
            return ""
        case Kind.NUMBER if isinstance(cell, int):
            return f"{cell:03d}"
        case Kind.CLOCK if isinstance(cell, int):
            return clock(cell)
        case Kind.DATE if isinstance(cell, date):
            return f"{cell:%d/%m/%Y}"
        case _:
            return str(cell)


def harmless(field: str) -> str:
    """Give a field that no spreadsheet takes for a formula; a mark before it if it must be."""
    kept = field.replace("\0", "")
    return f"'{kept}" if kept.lstrip(" ")[:1] in TRIGGERS else kept
