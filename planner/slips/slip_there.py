"""The middle of a slip: the time to be there, the place, and who helps."""

from __future__ import annotations

from reportlab.lib.units import mm

from planner.slips.blocks import Block, Draw
from planner.slips.fonts import BOLD, MEDIUM, width
from planner.slips.guests import spoken
from planner.slips.lines import broken
from planner.slips.pen import Pen
from planner.slips.slip_words import CAP, ICON, INDENT, INDENTED, LEFT, SMALLEST, WIDE, said
from planner.slips.views import SlipView
from planner.times import clock

SMALL_TIME, LARGE_TIME = 48.0, 80.0
LABEL = 8 * mm
BEARING = 0.06
"""The white before a figure, of the size: the large time still begins where all text does."""
PLACE, DIRECTIONS = 14.0, 12.5
LEAD = 1.2
HELP_ICON = 0.75 * ICON


def arrival(minutes: int) -> Block:
    """Make the time to be there: the largest thing on the slip."""

    def draw(pen: Pen, top: float, height: float) -> None:
        size = (height - LABEL) / CAP
        at = top + height
        pen.text(INDENT, top + LABEL - 9, said("be_there"), 13)
        pen.pictogram("clock", LEFT, at - CAP * size / 2 - ICON / 2, ICON)
        pen.text(INDENT - BEARING * size, at, clock(minutes), size, BOLD)

    return Block(LABEL + CAP * SMALL_TIME, LABEL + CAP * LARGE_TIME, draw)


def place(view: SlipView) -> list[Block]:
    """Make where it is; nothing when the day has no place yet."""
    lines = [(x, PLACE, BOLD) for x in broken(view.venue, BOLD, PLACE, INDENTED, most=2)]
    lines += [
        (x, DIRECTIONS, MEDIUM)
        for x in broken(view.directions, MEDIUM, DIRECTIONS, INDENTED, most=2)
    ]
    if not lines:
        return []
    high = LEAD * sum(size for _, size, _ in lines)

    def draw(pen: Pen, top: float, height: float) -> None:
        at = top + (height - high) / 2
        pen.pictogram("map-pin", LEFT, top + height / 2 - ICON / 2, ICON)
        for words, size, face in lines:
            pen.text(INDENT, at + size, words, size, face)
            at += LEAD * size

    least = max(high, ICON) + 2.5 * mm
    return [Block(least, least + 6 * mm, draw)]


def helpers(view: SlipView) -> list[Block]:
    """Make who is there to help, without a name: an interpreter, a companion."""
    found = []
    if view.interpreter:
        words = said("interpreter", spoken=spoken(view.interpreter, "nl"))
        found.append(("languages", words))
    if view.companion:
        found.append(("heart-handshake", said("companion")))
    return [Block(7 * mm, 9 * mm, _helping(found))] if found else []


def _helping(found: list[tuple[str, str]]) -> Draw:
    def draw(pen: Pen, top: float, height: float) -> None:
        x, middle = LEFT, top + height / 2
        for icon, words in found:
            pen.pictogram(icon, x + (ICON - HELP_ICON) / 2, middle - HELP_ICON / 2, HELP_ICON)
            pen.text(x + INDENT - LEFT, middle + CAP * SMALLEST / 2, words, SMALLEST)
            x += max(WIDE / 2, INDENT - LEFT + width(words, MEDIUM, SMALLEST) + 3 * mm)

    return draw
