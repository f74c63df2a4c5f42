"""Sharing the height of a page among the blocks that stand on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from planner.slips.pen import Pen

Draw = Callable[[Pen, float, float], None]
"""Draws with a pen, from a top, in a height."""


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a page, as wide as the page, that needs `least` points and may have `most`."""

    least: float
    most: float
    draw: Draw


def draw_blocks(pen: Pen, blocks: Sequence[Block], top: float, room: float) -> None:
    """Draw blocks below each other so that they fill the room.

    Spare room goes to the blocks that can grow, in proportion; what none of them wants comes
    between them.
    """
    spare = room - sum(block.least for block in blocks)
    wanted = sum(block.most - block.least for block in blocks)
    share = max(0.0, min(1.0, spare / wanted))
    gap = max(0.0, spare - wanted) / (len(blocks) - 1)
    for block in blocks:
        height = block.least + share * (block.most - block.least)
        block.draw(pen, top, height)
        top += height + gap
