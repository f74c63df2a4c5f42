"""The code on a slip: a square for the scanner and its digits for people."""

from __future__ import annotations

from reportlab.lib.units import mm

from planner.slips.card.blocks import Block
from planner.slips.card.card import SMALLEST, Card
from planner.slips.card.pen import Pen
from planner.slips.card.slots import slot
from planner.slips.fonts import MEDIUM, Style

QR = 30 * mm
QUIET = QR * 4 / 21
"""Four modules of the 21 that the code is wide (ISO/IEC 18004)."""
CODE_TOP = 2 * mm
CODE_HIGH = CODE_TOP + QR + 8 * mm
DIGITS = Style(MEDIUM, SMALLEST)


def draw_code(pen: Pen, right: float, top: float, card: Card) -> None:
    """Draw the code with its right side at a place."""
    digits = slot("digits", card)
    pen.qr(card.view.code, right - QR, top, QR)
    at = top + CODE_HIGH - CODE_TOP - 1 * mm
    pen.text(right - max(QR, DIGITS.width(digits)), at, digits, DIGITS)


def code_alone(card: Card) -> list[Block]:
    """Make the code in the middle of a roll; on a sheet it stands beside the route."""
    if not card.sheet.is_narrow:
        return []

    def draw(pen: Pen, top: float, _: float) -> None:
        draw_code(pen, card.sheet.left + (card.sheet.inner + QR) / 2, top + QUIET, card)

    return [Block(CODE_HIGH + QUIET, CODE_HIGH + QUIET, draw)]
