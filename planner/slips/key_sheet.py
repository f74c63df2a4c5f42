"""The sheet with an office's recovery key: A4, to be kept under lock and typed from."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from planner.office.backup.place import home
from planner.slips.fonts import BOLD, MEDIUM, TEXT
from planner.slips.lists.brush import THICK, Brush
from planner.texts import sentence

LANGUAGE = "nl"
MARGIN = 18 * mm
ROOM = A4[0] - 2 * MARGIN
COLUMNS = 4
CELL_HIGH = 46
SIZE = 21
"""Points of the key's signs: read at arm's length, and copied without a slip of the eye."""


@dataclass(frozen=True, slots=True)
class KeySheet:
    """What stands on it: whose key it is, of which file, and the key in its groups."""

    office: str
    file: Path
    groups: Sequence[str]
    date: datetime.date


def key_sheet(sheet: KeySheet) -> bytes:
    """Draw the sheet."""
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1, lang=LANGUAGE)
    canvas.setTitle(_said("document", office=sheet.office))
    brush = Brush(canvas, A4[1])
    y = brush.lines(MARGIN, MARGIN + 24, _said("title"), (BOLD, 30), (ROOM, 1))
    y = brush.lines(MARGIN, y - 10, sheet.office, (MEDIUM, 16), (ROOM, 2))
    y = brush.lines(MARGIN, y + 10, _said("what"), (TEXT, 11.5), (ROOM, 4))
    y = _key(brush, sheet.groups, y + 4)
    y = brush.lines(MARGIN, y + 20, _said("typing"), (TEXT, 11.5), (ROOM, 3))
    folder = home(sheet.file).name
    y = _points(brush, "how", y, [_said("step1"),
                _said("step2", file=sheet.file.name, folder=folder), _said("step3")])  # fmt: skip
    y = _points(brush, "mind", y, [_said("safe1"), _said("safe2"), _said("safe3")])
    _foot(brush, sheet.date)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _key(brush: Brush, groups: Sequence[str], y: float) -> float:
    """Write the groups in rows, each with its number; tell where the box ends."""
    rows = -(-len(groups) // COLUMNS)
    brush.box(MARGIN, y, ROOM, rows * CELL_HIGH + 12, THICK)
    wide = (ROOM - 16) / COLUMNS
    for place, group in enumerate(groups):
        x = MARGIN + 14 + place % COLUMNS * wide
        line = y + 38 + place // COLUMNS * CELL_HIGH
        brush.right(x + 12, line, str(place + 1), 10)
        brush.text(x + 20, line, group, SIZE, BOLD)
    return y + rows * CELL_HIGH + 12


def _points(brush: Brush, title: str, y: float, points: Sequence[str]) -> float:
    """Write a heading and what stands under it, numbered."""
    y = brush.lines(MARGIN, y + 18, _said(title), (BOLD, 14), (ROOM, 1))
    for number, words in enumerate(points, start=1):
        brush.text(MARGIN, y + 3, f"{number}.", 11.5, MEDIUM)
        y = brush.lines(MARGIN + 18, y + 3, words, (TEXT, 11.5), (ROOM - 18, 3))
    return y


def _foot(brush: Brush, date: datetime.date) -> None:
    y = A4[1] - MARGIN - 26
    half = ROOM / 2
    for x, key, wide in ((MARGIN, "kept", 62), (MARGIN + half, "by", 32)):
        brush.text(x, y, _said(key), 10, MEDIUM)
        brush.rule(x + wide, y + 2, half - wide - 14)
    brush.text(MARGIN, y + 24, _said("made", date=date), 10)


def _said(key: str, **facts: object) -> str:
    return sentence("recovery", key, LANGUAGE, **facts)
