"""Signs for the desks: the number to be read across the room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from reportlab.platypus import Flowable

from planner.days.queries import DeskRow
from planner.slips.fonts import BOLD, MEDIUM
from planner.slips.lists.brush import Brush
from planner.slips.pack.fullpage import FullPage
from planner.texts import sentence

LARGEST, NAME = 250.0, 54.0


def desk_signs(desks: Sequence[DeskRow], language: str) -> Iterator[Flowable]:
    """Draw a sign for each desk, each on a sheet of its own."""
    for desk in desks:
        yield FullPage(partial(_sign, desk, sentence("pack", "sign.desk", language)))


def _sign(desk: DeskRow, word: str, brush: Brush, wide: float, high: float) -> None:
    middle = wide / 2
    brush.centred(middle, 80, word, 72, MEDIUM)
    brush.centred(middle, 80 + LARGEST * 0.95, str(desk.number), LARGEST, BOLD)
    size = brush.fitting(desk.landlord, BOLD, NAME, wide)
    brush.centred(middle, high - 40, desk.landlord, size, BOLD)
