"""What the sheets with papers of a household share: their head, their foot and their rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Table

from planner.slips.fonts import BOLD, MEDIUM, TEXT
from planner.slips.marks import NumberBox
from planner.slips.numbered import Part
from planner.slips.voice import Voice
from planner.slips.wording import DUTCH, Wording
from planner.texts import sentence

BODY = ParagraphStyle("body", fontName=TEXT, fontSize=12, leading=16)
NAME = ParagraphStyle("name", BODY, fontName=BOLD, fontSize=12.5, leading=16)
NOTE = ParagraphStyle("note", BODY, fontName=MEDIUM)
HEADING = ParagraphStyle("heading", fontName=BOLD, fontSize=15, leading=20)
TITLE = ParagraphStyle("title", fontName=BOLD, fontSize=22, leading=28)
BOX, ICON = 5.5 * mm, 9 * mm
COLUMNS = (10 * mm, 14 * mm, 162 * mm)
NUMBER, GUTTER = 32 * mm, 6 * mm
ABOVE, BELOW, ENOUGH = 12, 5, 40 * mm
"""Around a heading, and what must still fit below one."""
WIDE = sum(COLUMNS)
LONGEST = 400


def titled(part: str, day: date, wording: Wording) -> str:
    """Name a document of sheets with papers, for the reader program."""
    voice = Voice(wording, DUTCH)
    return f"{voice.say(f'{part}.title')} · {voice.day(day)}"


def foot(number: int, words: str) -> Part:
    """Begin a household's sheets; this stands at their foot."""
    return Part(f"{sentence('lists', 'number', DUTCH)} {number:03d} · {words}")


def headed(words: list[Flowable], number: int) -> Table:
    """Make the head of a household's sheet, with its number beside it."""
    wide = WIDE - NUMBER - GUTTER
    return aligned([[words, None, NumberBox(number, NUMBER)]], (wide, GUTTER, NUMBER))


def aligned(lines: list[list[Any]], widths: Sequence[float]) -> Table:
    """Make rows of parts beside each other."""
    return Table(
        lines,
        colWidths=list(widths),
        style=[
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -2), 3),
            ("BOTTOMPADDING", (0, -1), (-1, -1), 8),
            ("NOSPLIT", (0, 0), (-1, -1)),
        ],
    )
