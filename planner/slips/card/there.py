"""The middle of a slip: the time to be there, the place, and who helps."""

from __future__ import annotations

from reportlab.lib.units import mm

from planner.slips.card.blocks import Block, Line, beside
from planner.slips.card.card import BESIDE, CAP, ICON, SMALLEST, Card
from planner.slips.card.pen import Pen
from planner.slips.card.slots import slot
from planner.slips.fonts import BOLD, MEDIUM, Style, printable
from planner.slips.guests import spoken
from planner.slips.lines import broken, evened
from planner.slips.writing.directions import RIGHT_TO_LEFT

SMALL_TIME, LARGE_TIME = 48.0, 80.0
LABEL = 7 * mm
BEARING = 0.06
"""The white before a figure, of the size: the large time still begins where all text does."""
PLACE, DIRECTIONS = 14.0, 12.5
MOST = 4
"""Lines of a place or of how to get in: an address is needed to its end."""


def arrival(card: Card) -> Block:
    """Make the time to be there: the largest thing on the slip."""
    return _large(card, "clock", card.say("be_there"), slot("arrives", card))


def called(card: Card) -> Block:
    """Make the number that is called, as large, for who has no time yet."""
    return _large(card, "armchair", card.say("number"), slot("number", card))


def _large(card: Card, icon: str, about: str, time: str) -> Block:
    indent = card.sheet.indent
    widest = (card.sheet.right - indent) / Style(BOLD, 1).width(time)
    large = min(LARGE_TIME, widest)

    def draw(pen: Pen, top: float, height: float) -> None:
        size = (height - LABEL - 1) / CAP
        at = top + height - 1
        lifted = 10 if card.language in RIGHT_TO_LEFT else 8
        pen.text(indent, top + LABEL - lifted, about, card.plain(13))
        pen.pictogram(icon, card.sheet.left, at - CAP * size / 2 - ICON / 2, ICON)
        pen.text(indent - BEARING * size, at, time, Style(BOLD, round(size, 1)))

    small = 60.0 if card.sheet.is_narrow else SMALL_TIME
    return Block(LABEL + 1 + CAP * min(small, large), LABEL + 1 + CAP * large, draw)


def place(card: Card) -> list[Block]:
    """Make where it is; nothing when the day has no place yet."""
    room = card.sheet.right - card.sheet.indent
    lines: list[Line] = []
    for words, face, size in ((card.view.venue, BOLD, PLACE),
                              (card.view.directions, MEDIUM, DIRECTIONS)):  # fmt: skip
        style = Style(face, size)
        whole = evened(printable(words), style, room) if words else ()
        found = whole if len(whole) <= MOST else broken(words, face, size, room, MOST)
        lines += [(line, style) for line in found]
    return [beside(card, "map-pin", lines, (1.5 * mm, 7 * mm))] if lines else []


def helpers(card: Card) -> list[Block]:
    """Make who is there to help, without a name: an interpreter, a companion."""
    comes = card.say("companion") if card.view.companion else ""
    said = (("languages", interpreter_of(card)), ("heart-handshake", comes))
    found = [(icon, words) for icon, words in said if words]
    style, half = card.plain(SMALLEST), card.sheet.inner / 2
    if len(found) > 1 and all(BESIDE + style.width(words) < half for _, words in found):
        return [_side_by_side(card, found)]
    return [beside(card, icon, [(words, style)], (0, 1.5 * mm)) for icon, words in found]


def interpreter_of(card: Card) -> str:
    """Say whether there is an interpreter, and for which language; nothing to who needs none."""
    if card.view.interpreter is None:
        return ""
    if not card.view.interpreter:
        return card.say("interpreter_no")
    return card.say("interpreter_yes", spoken=spoken(card.view.interpreter, card.language))


def _side_by_side(card: Card, found: list[tuple[str, str]]) -> Block:
    size, half = 0.75 * ICON, card.sheet.inner / 2

    def draw(pen: Pen, top: float, height: float) -> None:
        middle = top + height / 2
        for shift, (icon, words) in zip((0.0, half), found, strict=True):
            left = card.sheet.left + shift + (ICON - size) / 2
            pen.pictogram(icon, left, middle - size / 2, size)
            baseline = middle + CAP * SMALLEST / 2
            pen.text(card.sheet.indent + shift, baseline, words, card.plain())

    return Block(size, size + 1.5 * mm, draw)
