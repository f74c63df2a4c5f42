"""The foot of a slip: what to bring, whom to call, and what the slip is not."""

from __future__ import annotations

from reportlab.lib.units import mm

from planner.slips.blocks import Block
from planner.slips.fonts import BOLD, MEDIUM, width
from planner.slips.pen import Pen
from planner.slips.slip_words import CAP, ICON, INDENT, INDENTED, LEFT, RIGHT, SMALLEST, WIDE, said

HEADING = 7.5 * mm
THINGS = (("id-card", "identity"), ("files", "papers"), ("users", "adults"))
LEAD = 1.2
BESIDE_ICON = 3 * mm


def bring() -> Block:
    """Make the three things to bring, with their pictograms."""
    texts = [said(key).splitlines() for _, key in THINGS]
    wide = [max(width(line, MEDIUM, SMALLEST) for line in lines) for lines in texts]
    gap = (WIDE - sum(wide) - len(THINGS) * (ICON + BESIDE_ICON)) / (len(THINGS) - 1)

    def draw(pen: Pen, top: float, height: float) -> None:
        pen.text(LEFT, top + HEADING / 2 + 3, said("bring"), 15, BOLD)
        middle, x = top + HEADING + (height - HEADING) / 2, LEFT
        for (icon, _), lines, room in zip(THINGS, texts, wide, strict=True):
            pen.pictogram(icon, x, middle - ICON / 2, ICON)
            _lines(pen, x + ICON + BESIDE_ICON, middle, lines)
            x += ICON + BESIDE_ICON + room + gap

    return Block(HEADING + 10.5 * mm, HEADING + 16 * mm, draw)


def phone(number: str, *, compact: bool) -> list[Block]:
    """Make whom to call when one cannot come; nothing when the office has no telephone."""
    if not number:
        return []
    words = said("phone", phone=number)
    size = min(14.0, 14 * INDENTED / width(words, BOLD, 14))

    def draw(pen: Pen, top: float, height: float) -> None:
        middle = top + height / 2
        pen.pictogram("phone", LEFT, middle - ICON / 2, ICON)
        if compact:
            pen.text(INDENT, middle + CAP * size / 2, words, size, BOLD)
        else:
            pen.text(INDENT, middle - 2, words, size, BOLD)
            pen.text(INDENT, middle + 14, said("phone_why"), SMALLEST)

    return [Block((9 if compact else 12) * mm, 17 * mm, draw)]


def no_proof(*, compact: bool) -> Block:
    """Make the box that says what the slip is not."""
    high = (9 if compact else 14) * mm

    def draw(pen: Pen, top: float, height: float) -> None:
        top += height - high
        pen.box(LEFT, top, RIGHT - LEFT, high)
        pen.text(LEFT + 4 * mm, top + 17, said("no_proof"), 15, BOLD)
        if not compact:
            pen.text(LEFT + 4 * mm, top + 33, said("proof_later"), SMALLEST + 0.5)

    return Block(high + 1 * mm, high + 3 * mm, draw)


def _lines(pen: Pen, x: float, middle: float, lines: list[str]) -> None:
    at = middle - LEAD * SMALLEST * (len(lines) - 1) / 2 + 0.36 * SMALLEST
    for line in lines:
        pen.text(x, at, line, SMALLEST)
        at += LEAD * SMALLEST
