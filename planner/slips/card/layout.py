"""Laying a slip out: its blocks on a page, its translation below or on a page of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reportlab.lib.units import mm

from planner.slips.card.blocks import Block, draw_blocks, needed
from planner.slips.card.card import Card, Sheet
from planner.slips.card.code import code_alone
from planner.slips.card.foot import bring, no_proof, phone
from planner.slips.card.head import appointment, date
from planner.slips.card.pen import Pen
from planner.slips.card.route import route, rule
from planner.slips.card.there import arrival, helpers, place
from planner.slips.card.translation import over, translation
from planner.slips.wording import DUTCH
from planner.slips.writing.directions import RIGHT_TO_LEFT

AIR = 1.2 * mm
"""Between the parts on a roll, which has as much room as it wants."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A page of blocks, smaller than life (`scale`) where it is very full."""

    sheet: Sheet
    high: float
    blocks: Sequence[Block]
    scale: float
    mirrored: bool

    def draw(self, pen: Pen) -> None:
        """Draw the page."""
        margin = self.sheet.margin
        pen.begin(self.sheet.wide, self.high, mirrored=self.mirrored)
        if self.scale < 1:
            pen.shrink(self.scale, margin, margin)
        draw_blocks(pen, self.blocks, margin, (self.high - 2 * margin) / self.scale)


def pages_of(card: Card) -> Iterator[Laid]:
    """Lay a slip out, with its household's translation if it reads another language.

    The translation stands below the slip, or on a page of its own where there is no room.
    """
    language = card.view.language
    if language == DUTCH:
        yield _page(card, [])
        return
    below = translation(card, language)
    room = card.sheet.room
    if needed(_blocks(replace(card, compact=True))) + needed(below) <= room:
        yield _page(card, below)
    else:
        yield _before_another(card, language)
        yield from _own_pages(replace(card, language=language))


def _page(card: Card, below: Sequence[Block]) -> Laid:
    """Lay a page out; a very full one without its lesser sentences, and smaller if it must be."""
    blocks, room = [*_blocks(card), *below], card.sheet.room
    if needed(blocks) > room:
        blocks = [*_blocks(replace(card, compact=True)), *below]
    return _laid(card, blocks)


def _before_another(card: Card, language: str) -> Laid:
    """Lay the slip out before a translation on another page, and say where there is room."""
    hint = over(card, language)
    fits = needed(_blocks(replace(card, compact=True))) + needed(hint) <= card.sheet.room
    return _page(card, hint if fits else [])


def _own_pages(card: Card) -> Iterator[Laid]:
    """Lay a translation out in its own size, over two pages if it must be."""
    blocks, room = _blocks(card), card.sheet.room
    if needed(blocks) > room:
        blocks = _blocks(replace(card, compact=True))
    head, page = blocks[0], list[Block]()
    for block in blocks:
        if page and needed([*page, block]) > room:
            yield _laid(card, page)
            page = [head]
        page.append(block)
    yield _laid(card, page)


def _laid(card: Card, blocks: Sequence[Block]) -> Laid:
    high, room = needed(blocks), card.sheet.room
    mirrored = card.language in RIGHT_TO_LEFT
    if card.sheet.high is None:
        high += 2 * card.sheet.margin + AIR * len(blocks)
        return Laid(card.sheet, high, blocks, 1, mirrored)
    return Laid(card.sheet, card.sheet.high, blocks, min(1.0, room / high), mirrored)


def _blocks(card: Card) -> list[Block]:
    return [
        appointment(card),
        date(card),
        arrival(card),
        *place(card),
        *helpers(card),
        rule(card),
        route(card),
        *code_alone(card),
        rule(card),
        bring(card),
        *phone(card),
        no_proof(card),
    ]
