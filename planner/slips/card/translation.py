"""The translation below a slip: the same facts in few lines, marked as a translation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reportlab.lib.units import mm

from planner.slips.card.blocks import Block, Line, draw_lines, height_of
from planner.slips.card.card import Card
from planner.slips.card.head import heading_of
from planner.slips.card.pen import Pen
from planner.slips.card.slots import WHEN, slot, when
from planner.slips.card.there import interpreter_of
from planner.slips.lines import evened, flowed
from planner.slips.views import Mark
from planner.slips.writing.bidi import LRI, PDI
from planner.slips.writing.directions import RIGHT_TO_LEFT

RULE = 3 * mm


def translation(card: Card, language: str) -> list[Block]:
    """Make the translation, right below the slip."""
    own = replace(card, language=language)
    return below(own, _flowed(_said_waiting(own), own) if card.view.standby else _lines(own))


def below(card: Card, said: Iterable[Line]) -> list[Block]:
    """Make lines under a dashed rule, in the language of the card."""
    lines = [*said]

    def draw(pen: Pen, top: float, height: float) -> None:
        pen.rule(card.sheet.left, top + 1.5 * mm, card.sheet.inner, dashed=True)
        with pen.turned(right_to_left=card.language in RIGHT_TO_LEFT):
            draw_lines(pen, card.sheet.left, top + height - height_of(lines), lines)

    least = RULE + height_of(lines)
    return [Block(least, least, draw)]


def over(card: Card, language: str) -> list[Block]:
    """Say, in the language, that the translation is on another page."""
    own = replace(card, language=language)
    lines = [(line, own.plain()) for line in flowed(own.say("over"), own.plain(), own.sheet.inner)]

    def draw(pen: Pen, top: float, height: float) -> None:
        with pen.turned(right_to_left=language in RIGHT_TO_LEFT):
            draw_lines(pen, card.sheet.left, top + height - height_of(lines), lines)

    return [Block(height_of(lines), height_of(lines) + 1 * mm, draw)]


def _lines(card: Card) -> list[Line]:
    view, plain, bold = card.view, card.plain(), card.bold()
    mark = "" if view.mark is Mark.FIRST else card.say(view.mark)
    said = [
        (card.say("block_place", place=view.venue) if view.venue else "", plain),
        (card.say("block_desks", desks=_desks(card)), plain),
        (card.say("block_bring"), plain),
        (card.say("proxy"), plain),
        (interpreter_of(card), plain),
        (card.say("companion") if view.companion else "", plain),
        (card.say("phone", phone=view.phone) if view.phone else "", plain),
        (card.say("phone_why") if view.phone and not card.compact else "", plain),
        (card.say("no_proof"), bold),
        ("" if card.compact else card.say("proof_later"), plain),
    ]
    first = [(heading_of(card), bold), (mark, plain)]
    when_lines = [(slot(f"{WHEN}{n}", card), plain) for n in range(len(when(card)))]
    return [*_flowed(first, card), *when_lines, *_flowed(said, card)]


def _said_waiting(card: Card) -> list[Line]:
    plain, bold = card.plain(), card.bold()
    said = [(heading_of(card), bold), (card.say("standby_title"), bold)]
    return [*said, (card.say("standby"), plain), (card.say("no_proof"), bold)]


def _flowed(said: Sequence[Line], card: Card) -> Iterator[Line]:
    for words, style in said:
        if words:
            yield from ((line, style) for line in evened(words, style, card.sheet.inner))


def _desks(card: Card) -> str:
    then = card.say("then")
    return then.join(f"{LRI}{stop.desk}{PDI}" for stop in card.view.stops)
