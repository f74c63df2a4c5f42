"""The head of a slip: what it is, the household's number and the date."""

from __future__ import annotations

from reportlab.lib.units import mm

from planner.slips.card.blocks import Block, Line, beside, draw_lines, height_of
from planner.slips.card.card import SMALLEST, Card
from planner.slips.card.pen import Pen
from planner.slips.card.slots import slot
from planner.slips.fonts import BOLD, Style
from planner.slips.lines import evened
from planner.slips.views import Mark
from planner.slips.wording import day_in

BOX = 30 * mm
BOX_HIGH = 17 * mm
NUMBER = Style(BOLD, 27)
NOTE = 13.5
SMALLEST_TITLE = 17.0
UNDER = 1.5 * mm
DRAFT = " °"


def appointment(card: Card) -> Block:
    """Make the title, and the number in a black box; a translation says that it is one."""
    wide = max(BOX, card.plain().width(card.say("number")) + 5 * mm)
    lines = _title(card, card.sheet.inner - wide - 4 * mm)

    def draw(pen: Pen, top: float, _: float) -> None:
        draw_lines(pen, card.sheet.left, top - 3, lines)
        _number(pen, top, wide, card)

    least = max(BOX_HIGH, height_of(lines) - 3) + UNDER
    return Block(least, least + 4 * mm, draw)


def date(card: Card) -> Block:
    """Make the date in words."""
    words, room = day_in(card.view.date, card.language), card.sheet.right - card.sheet.indent
    size = max(15.0, min(18.0, 18 * room / card.bold(18).width(words)))
    style = card.bold(size)
    lines = [(line, style) for line in evened(words, style, room)]
    return beside(card, "calendar-days", lines, (0, 4 * mm))


def _title(card: Card, room: float) -> list[Line]:
    small, note, narrow = card.plain(13), card.bold(NOTE), card.sheet.is_narrow
    title = "standby_title" if card.view.standby else "title"
    largest, words = 18.0 if narrow else 22.0, card.say(title)
    size = max(SMALLEST_TITLE, min(largest, largest * room / card.bold(largest).width(words)))
    said = [(words, card.bold(size))]
    if not (narrow or card.compact):
        said.append((card.say("subtitle"), small))
    if card.is_translation:
        said.append((heading_of(card), card.bold(SMALLEST)))
    if card.view.mark is not Mark.FIRST:
        said.append((card.say(card.view.mark), note))
    return [(line, style) for words, style in said for line in evened(words, style, room)]


def heading_of(card: Card) -> str:
    """Say that this is a translation; a mark tells that nobody who reads it has checked it."""
    marked = card.wording.mark_drafts and card.wording.is_draft(card.language)
    return card.say("heading") + (DRAFT if marked else "")


def _number(pen: Pen, top: float, wide: float, card: Card) -> None:
    left = card.sheet.right - wide
    middle = left + wide / 2
    pen.box(left, top, wide, BOX_HIGH, fill=True)
    pen.ink(white=True)
    pen.centred(middle, top + 14.5, card.say("number"), card.plain())
    pen.centred(middle, top + 40, slot("number", card), NUMBER)
    pen.ink(white=False)
