"""Laying a slip out: its blocks on a page, its translation below or on a page of its own."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reportlab.lib.units import mm

from planner.slips.card.blocks import Block, draw_blocks, needed, rule
from planner.slips.card.card import Card, Sheet
from planner.slips.card.code import code_alone
from planner.slips.card.foot import bring, no_proof, phone
from planner.slips.card.head import appointment, date
from planner.slips.card.pen import Pen
from planner.slips.card.route import routes
from planner.slips.card.there import arrival, helpers, place
from planner.slips.card.translation import over, translation
from planner.slips.card.waiting import waiting
from planner.slips.wording import DUTCH
from planner.slips.writing.directions import RIGHT_TO_LEFT

AIR = 1.2 * mm
"""Between the parts on a roll, which has as much room as it wants."""
GAP = 3 * mm
"""Between the parts of a slip on several pages."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A page of blocks, at most `gap` apart once they have all that they want."""

    sheet: Sheet
    high: float
    blocks: Sequence[Block]
    mirrored: bool
    gap: float = math.inf

    def draw(self, pen: Pen) -> None:
        """Draw the page."""
        margin = self.sheet.margin
        pen.begin(self.sheet.wide, self.high, mirrored=self.mirrored)
        draw_blocks(pen, self.blocks, margin, (self.high - 2 * margin, self.gap))


def pages_of(card: Card) -> Iterator[Laid]:
    """Lay a slip out, with its household's translation if it reads another language.

    The translation stands below the slip, or on a page of its own where there is no room.
    """
    language = card.view.language
    if card.view.standby:
        blocks = waiting(card) + (translation(card, language) if language != DUTCH else [])
        yield replace(_laid(card, blocks), gap=GAP)
        return
    if language == DUTCH:
        yield from _own_pages(card)
        return
    small, room = replace(card, compact=True), card.sheet.room
    translations = translation(card, language), translation(small, language)
    for own in map(_blocks, (card, small)):
        for below in translations:
            if needed(blocks := [*own, *below]) <= room:
                yield _laid(card, blocks)
                return
    yield from _own_pages(card, over(card, language))
    yield from _own_pages(replace(card, language=language))


def _own_pages(card: Card, hint: Sequence[Block] = ()) -> Iterator[Laid]:
    """Lay a slip or its translation out, closer together where it is full, or on more pages.

    The hint stands at the end, where there is room for it.
    """
    room, small = card.sheet.room, replace(card, compact=True)
    for whole, end in ((card, hint), (small, hint), (small, ()), (replace(small, dense=True), ())):
        if needed(blocks := [*_blocks(whole), *end]) <= room:
            yield _laid(card, blocks)
            return
    yield from _parted(card, hint)


def _parted(card: Card, hint: Sequence[Block]) -> Iterator[Laid]:
    """Lay a slip out on more than one page: the way past the desks first, then all the rest."""
    room, before, after = card.sheet.room, _before(card), [*_after(card), *hint]
    rooms = (room - needed(before), room - needed(before[:1]))
    first, *others = routes(card, rooms)
    pages = [[*before, first], *([before[0], other] for other in others)]
    if needed([*pages[-1], *after]) <= room:
        pages[-1] += after
    else:
        pages.append([before[0], *after])
    for page in pages:
        yield replace(_laid(card, page), gap=GAP)


def _laid(card: Card, blocks: Sequence[Block]) -> Laid:
    mirrored = card.language in RIGHT_TO_LEFT
    long = needed(blocks) + 2 * card.sheet.margin + AIR * len(blocks)
    return Laid(card.sheet, card.sheet.high or long, blocks, mirrored)


def _blocks(card: Card) -> list[Block]:
    return [*_before(card), *routes(card), *_after(card)]


def _before(card: Card) -> list[Block]:
    return [appointment(card), date(card), arrival(card), *place(card), *helpers(card), rule(card)]


def _after(card: Card) -> list[Block]:
    return [*code_alone(card), rule(card), bring(card), *phone(card), no_proof(card)]
