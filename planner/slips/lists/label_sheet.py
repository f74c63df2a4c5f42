"""Labels on sheets of A4: 21 to a sheet, each as wide as 63.5 and as high as 38.1 mm."""

from __future__ import annotations

from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from planner.slips.fonts import BOLD, MEDIUM, TEXT, load_fonts
from planner.slips.lines import broken
from planner.slips.lists.brush import Brush
from planner.slips.lists.model import ListPaper, Row
from planner.slips.lists.separated import written

ACROSS, DOWN = 3, 7
WIDE, HIGH = 63.5 * mm, 38.1 * mm
LEFT, TOP, BETWEEN = 7.2 * mm, 15.1 * mm, 2.5 * mm
"""Avery L7160 and the many sheets that are cut like it."""
EDGE = 4 * mm
"""Nothing is printed closer to the edge of a label: sheets shift in a printer."""


def draw_labels(paper: ListPaper) -> bytes:
    """Draw labels on sheets that are cut already. The same labels give the same bytes."""
    load_fonts()
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1, lang=paper.language)
    canvas.setTitle(paper.document)
    brush = Brush(canvas, A4[1])
    for place, row in enumerate(paper.lines()):
        below, across = divmod(place % (ACROSS * DOWN), ACROSS)
        if place and not below and not across:
            canvas.showPage()
        _draw(brush, LEFT + across * (WIDE + BETWEEN), TOP + below * HIGH, _cells(paper, row))
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _cells(paper: ListPaper, row: Row) -> list[str]:
    return [written(cell, column.kind) for cell, column in zip(row, paper.columns, strict=True)]


def _draw(brush: Brush, left: float, top: float, cells: list[str]) -> None:
    """Draw the number and the time large, then who and past which desks."""
    number, name, date, time, route = cells
    x, room = left + EDGE, WIDE - 2 * EDGE
    brush.text(x, top + EDGE + 20, number, 26, BOLD)
    brush.text(x + 54, top + EDGE + 8, date, 9, MEDIUM)
    brush.text(x + 54, top + EDGE + 20, time, 12, BOLD)
    baseline = top + EDGE + 37
    for words in broken(name, BOLD, 11, room, 2):
        brush.text(x, baseline, words, 11, BOLD)
        baseline += 13
    for words in broken(route, TEXT, 8.5, room, 3):
        brush.text(x, baseline, words, 8.5, TEXT)
        baseline += 10.5
