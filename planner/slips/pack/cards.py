"""Number cards: a household's number as it is called, its time and its way; and spare ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from reportlab.platypus import Flowable

from planner.slips.fonts import BOLD, MEDIUM, TEXT
from planner.slips.lists.brush import Brush
from planner.slips.pack.fullpage import FullPage
from planner.texts import sentence
from planner.times import clock

ACROSS, DOWN = 2, 5
INSIDE = 12


@dataclass(frozen=True, slots=True)
class Card:
    """A card to cut out. A spare one has no time and no way: those are written in by hand."""

    number: int
    arrives: int | None = None
    route: str = ""


def card_sheets(cards: Sequence[Card], language: str) -> Iterator[Flowable]:
    """Draw cards, ten to a sheet."""
    for first in range(0, len(cards), ACROSS * DOWN):
        yield FullPage(partial(_sheet, cards[first : first + ACROSS * DOWN], language))


def _sheet(cards: Sequence[Card], language: str, brush: Brush, wide: float, high: float) -> None:
    across, down = wide / ACROSS, high / DOWN
    for place, card in enumerate(cards):
        row, column = divmod(place, ACROSS)
        brush.cut(column * across, row * down, across, down)
        _card(brush, card, (column * across + INSIDE, row * down + INSIDE), across, language)


def _card(brush: Brush, card: Card, place: tuple[float, float], wide: float, language: str) -> None:
    x, y = place
    room = wide - 2 * INSIDE
    brush.text(x, y + 52, f"{card.number:03d}", 64, BOLD)
    label = sentence("pack", "card.time", language)
    brush.text(x + 138, y + 14, label, 11, MEDIUM)
    if card.arrives is None:
        brush.rule(x + 138, y + 48, room - 138)
        brush.rule(x, y + 88, room)
        brush.rule(x, y + 112, room)
    else:
        brush.text(x + 138, y + 44, clock(card.arrives), 30, BOLD)
        brush.lines(x, y + 78, card.route, (TEXT, 12), (room, 3))
