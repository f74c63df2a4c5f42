"""The head of a slip: what it is, the household's number and the date."""

from __future__ import annotations

from reportlab.lib.units import mm

from planner.slips.blocks import Block
from planner.slips.fonts import BOLD, MEDIUM, width
from planner.slips.pen import Pen
from planner.slips.slip_words import CAP, ICON, INDENT, INDENTED, LEFT, RIGHT, SMALLEST, said
from planner.slips.views import Mark, SlipView

BOX = 30 * mm
BOX_HIGH = 17 * mm
NOTE = 13.5


def appointment(view: SlipView) -> Block:
    """Make the title, and the number in a black box."""

    def draw(pen: Pen, top: float, _: float) -> None:
        pen.text(LEFT, top + 20, said("title"), 22, BOLD)
        pen.text(LEFT, top + 37, said("subtitle"), 13)
        if view.mark is not Mark.FIRST:
            pen.text(LEFT, top + 37 + NOTE + 2.5, said(view.mark), NOTE, BOLD)
        _number(pen, top, view.number)

    least = BOX_HIGH + (3.5 * mm if view.mark is not Mark.FIRST else 1 * mm)
    return Block(least, least + 5 * mm, draw)


def date(view: SlipView) -> Block:
    """Make the date in words."""

    def draw(pen: Pen, top: float, height: float) -> None:
        words = said("date", date=view.date)
        size = min(18.0, 18 * INDENTED / width(words, BOLD, 18))
        middle = top + height / 2
        pen.pictogram("calendar-days", LEFT, middle - ICON / 2, ICON)
        pen.text(INDENT, middle + CAP * size / 2, words, size, BOLD)

    return Block(8.5 * mm, 13 * mm, draw)


def _number(pen: Pen, top: float, number: int) -> None:
    middle = RIGHT - BOX / 2
    pen.box(RIGHT - BOX, top, BOX, BOX_HIGH, fill=True)
    pen.ink(white=True)
    pen.centred(middle, top + 14.5, said("number"), SMALLEST, MEDIUM)
    pen.centred(middle, top + 40, f"{number:03d}", 27, BOLD)
    pen.ink(white=False)
