"""A slip without a time: who stands by keeps a number, and is called when a desk is free."""

from __future__ import annotations

from reportlab.lib.units import mm

from planner.slips.card.blocks import Block, beside, rule
from planner.slips.card.card import Card
from planner.slips.card.foot import no_proof
from planner.slips.card.head import appointment, date
from planner.slips.card.there import called, place
from planner.slips.fonts import printable
from planner.slips.lines import evened

WORDS = 14.0


def waiting(card: Card) -> list[Block]:
    """Make its parts."""
    parts = [appointment(card), date(card), called(card), *place(card), rule(card)]
    return [*parts, _said(card), rule(card), no_proof(card)]


def _said(card: Card) -> Block:
    """Make what to do meanwhile, and for which landlords."""
    room, words, names = card.sheet.right - card.sheet.indent, card.plain(WORDS), card.bold()
    lines = [(line, words) for line in evened(card.say("standby"), words, room)]
    for stop in card.view.stops:
        lines += [(line, names) for line in evened(printable(stop.landlord), names, room)]
    return beside(card, "clock", lines, (1.5 * mm, 6 * mm))
