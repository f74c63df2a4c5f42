"""The quick card: every key on one sheet of A4, to hang beside the screen.

What is on it the window knows: it gives the keys and their words as they are on that very day.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import NamedTuple

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from planner.slips.fonts import BOLD, MEDIUM, TEXT
from planner.slips.lines import broken
from planner.slips.lists.brush import THICK, Brush
from planner.slips.views import CardSection, QuickCard

MARGIN = 12 * mm
GAP = 7 * mm
TOP = MARGIN + 52
LOW = A4[1] - MARGIN
COLUMNS = 3
WIDE = (A4[0] - 2 * MARGIN - (COLUMNS - 1) * GAP) / COLUMNS
SIZES = (10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5)
"""Points of the words; the largest in which everything fits on the page is taken."""
GAP_ABOVE, LINE, HEAD = 0.5, 1.3, 3.0
"""What is between two keys, and how high a line and a heading are, in sizes."""
KEY = 0.40
"""What part of a column the keys may take."""
MOST_LINES = 3


class Spot(NamedTuple):
    """Where a section stands: its column, and how far from the top of the page."""

    column: int
    y: float


def quick_card(card: QuickCard) -> bytes:
    """Draw the card, on one page whatever is on it."""
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1, lang=card.language)
    canvas.setTitle(card.title)
    brush = Brush(canvas, A4[1])
    brush.text(MARGIN, MARGIN + 20, card.title, 22, BOLD)
    brush.text(MARGIN, MARGIN + 36, card.about, 10)
    size = next((size for size in SIZES if _spots(card.sections, size)), SIZES[-1])
    spots = _spots(card.sections, size) or [Spot(0, TOP)] * len(card.sections)
    for section, spot in zip(card.sections, spots, strict=True):
        _draw(brush, section, spot, size)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _spots(sections: Sequence[CardSection], size: float) -> list[Spot] | None:
    """Give each section its place, column after column; none when they do not all fit."""
    spots, column, y = [], 0, TOP
    for section in sections:
        high = _height(section, size)
        if y + high > LOW and y > TOP:
            column, y = column + 1, TOP
        if column == COLUMNS or y + high > LOW:
            return None
        spots.append(Spot(column, y))
        y += high
    return spots


def _height(section: CardSection, size: float) -> float:
    lines = sum(len(_lines(words, size)) for _, words in section.keys)
    return size * (HEAD + LINE * lines + GAP_ABOVE * len(section.keys))


def _lines(words: str, size: float) -> Sequence[str]:
    return broken(words, TEXT, size, WIDE * (1 - KEY), MOST_LINES)


def _draw(brush: Brush, section: CardSection, spot: Spot, size: float) -> None:
    x, y = MARGIN + spot.column * (WIDE + GAP), spot.y + 1.4 * size
    brush.text(x, y, section.heading, size + 1.5, BOLD)
    brush.rule(x, y + 0.45 * size, WIDE, THICK)
    y += (0.3 + LINE) * size
    for key, words in section.keys:
        y += GAP_ABOVE * size
        brush.text(x, y, key, brush.fitting(key, MEDIUM, size, KEY * WIDE - 4), MEDIUM)
        for line in _lines(words, size):
            brush.text(x + KEY * WIDE, y, line, size)
            y += LINE * size
