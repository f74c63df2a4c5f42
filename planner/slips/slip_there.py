"""The middle of a slip: the time to be there, the place, who helps, and the code."""

from __future__ import annotations

from reportlab.lib.units import mm

from planner.slips.blocks import Block
from planner.slips.code import in_groups
from planner.slips.fonts import BOLD, MEDIUM, width
from planner.slips.lines import broken
from planner.slips.pen import Pen
from planner.slips.slip_words import CAP, ICON, INDENT, LEFT, RIGHT, SMALLEST, said
from planner.slips.views import SlipView
from planner.times import clock

QR = 30 * mm
QUIET = QR * 4 / 21
"""Four modules of the 21 that the code is wide."""
DIGITS = QUIET + 4 * mm
ROOM = RIGHT - QR - QUIET - INDENT
PLACE, DIRECTIONS = 14.0, 12.5
LEAD = 1.2
SMALL_TIME, LARGE_TIME = 50.0, 78.0
LABEL = 7 * mm
AFTER_TIME = 5 * mm
HELP = 8.5 * mm


def there(view: SlipView) -> Block:
    """Make the arrival time and the place, with the code to their right."""
    place = broken(view.venue, BOLD, PLACE, ROOM, most=2)
    directions = broken(view.directions, MEDIUM, DIRECTIONS, ROOM, most=2)
    lines = [(line, PLACE, BOLD) for line in place if line]
    lines += [(line, DIRECTIONS, MEDIUM) for line in directions if line]
    helped = _help(view)
    below = LEAD * sum(size for _, size, _ in lines) + HELP * len(helped)
    fixed = LABEL + AFTER_TIME + below
    code_needs = QR + DIGITS + 3 * mm

    def draw(pen: Pen, top: float, height: float) -> None:
        size = min(LARGE_TIME, max(SMALL_TIME, (height - fixed) / CAP))
        spare = max(0.0, height - fixed - CAP * size)
        at = top + LABEL + CAP * size + spare / 3
        pen.text(INDENT, top + LABEL - 6, said("be_there"), 13)
        pen.pictogram("clock", LEFT, at - CAP * size / 2 - ICON / 2, ICON)
        pen.text(INDENT - 0.06 * size, at, clock(view.arrives), size, BOLD)
        at = _place(pen, at + AFTER_TIME + spare / 3, lines)
        for icon, words in helped:
            _helper(pen, at, icon, words)
            at += HELP
        _code(pen, top + 1 * mm + max(0.0, height - code_needs) / 2, view.code)

    least = max(fixed + CAP * SMALL_TIME, code_needs)
    return Block(least, max(least, fixed + CAP * LARGE_TIME) + 5 * mm, draw)


def _place(pen: Pen, top: float, lines: list[tuple[str, float, str]]) -> float:
    if lines:
        high = LEAD * sum(size for _, size, _ in lines)
        pen.pictogram("map-pin", LEFT, top + high / 2 - ICON / 2, ICON)
    for words, size, face in lines:
        pen.text(INDENT, top + size, words, size, face)
        top += LEAD * size
    return top


def _help(view: SlipView) -> list[tuple[str, str]]:
    from babel import Locale  # noqa: PLC0415 - heavy

    found = []
    if view.interpreter:
        spoken = Locale("nl").languages.get(view.interpreter, view.interpreter)
        found.append(("languages", said("interpreter", spoken=spoken)))
    if view.companion:
        found.append(("heart-handshake", said("companion")))
    return found


def _helper(pen: Pen, top: float, icon: str, words: str) -> None:
    small = 0.75 * ICON
    pen.pictogram(icon, LEFT + (ICON - small) / 2, top + (HELP - small) / 2 + 1, small)
    pen.text(INDENT, top + HELP / 2 + CAP * SMALLEST / 2 + 1, words, SMALLEST + 0.5)


def _code(pen: Pen, top: float, code: str) -> None:
    digits = in_groups(code)
    size = SMALLEST * max(1.0, QR / width(digits, MEDIUM, SMALLEST))
    pen.qr(code, RIGHT - QR, top, QR)
    pen.centred(RIGHT - QR / 2, top + QR + DIGITS, digits, size, MEDIUM)
