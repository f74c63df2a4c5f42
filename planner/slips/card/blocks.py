"""Sharing the height of a page among the blocks that stand on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm

from planner.slips.card.card import ICON, LEAD, NASKH_LEAD, Card
from planner.slips.card.pen import Pen
from planner.slips.fonts import Style
from planner.slips.writing.directions import RIGHT_TO_LEFT

Draw = Callable[[Pen, float, float], None]
"""Draws with a pen, from a top, in a height."""
Line = tuple[str, Style]


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a page, as wide as the page, that needs `least` points and may have `most`."""

    least: float
    most: float
    draw: Draw


def needed(blocks: Sequence[Block]) -> float:
    """Give the height that blocks need together."""
    return sum(block.least for block in blocks)


def draw_blocks(pen: Pen, blocks: Sequence[Block], top: float, space: tuple[float, float]) -> None:
    """Draw blocks below each other in a room, at most so far apart.

    Spare room goes to the blocks that can grow, in proportion; what none of them wants comes
    between them.
    """
    room, widest = space
    spare = room - needed(blocks)
    wanted = sum(block.most - block.least for block in blocks)
    share = max(0.0, min(1.0, spare / wanted)) if wanted else 0.0
    gap = min(widest, max(0.0, spare - wanted) / max(1, len(blocks) - 1))
    for block in blocks:
        height = block.least + share * (block.most - block.least)
        block.draw(pen, top, height)
        top += height + gap


def height_of(lines: Sequence[Line]) -> float:
    """Give the height of lines of text below each other."""
    return sum(lead_of(style) for _, style in lines)


def lead_of(style: Style) -> float:
    """Give the height of a line; Naskh reaches higher and deeper than Latin letters."""
    return (NASKH_LEAD if style.language in RIGHT_TO_LEFT else LEAD) * style.size


def draw_lines(pen: Pen, x: float, top: float, lines: Sequence[Line]) -> None:
    """Write lines of text below each other."""
    for words, style in lines:
        top += lead_of(style)
        pen.text(x, top - 0.22 * style.size, words, style)


def beside(card: Card, icon: str, lines: Sequence[Line], spare: tuple[float, float]) -> Block:
    """Make lines of text beside a pictogram, with some height to spare, at least and at most."""
    high, size = height_of(lines), ICON if len(lines) > 1 or lines[0][1].size > 13 else 0.75 * ICON
    x, indent = card.sheet.left + (ICON - size) / 2, card.sheet.indent

    def draw(pen: Pen, top: float, height: float) -> None:
        middle = top + height / 2
        pen.pictogram(icon, x, middle - size / 2, size)
        draw_lines(pen, indent, middle - high / 2, lines)

    least = max(high, size)
    return Block(least + spare[0], least + spare[1], draw)


def rule(card: Card) -> Block:
    """Make a line across the slip."""

    def draw(pen: Pen, top: float, height: float) -> None:
        pen.rule(card.sheet.left, top + height / 2, card.sheet.inner)

    return Block((1.5 if card.compact else 2.5) * mm, 7 * mm, draw)
