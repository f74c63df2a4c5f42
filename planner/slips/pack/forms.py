"""Forms for people without an appointment, filled in by hand and typed in afterwards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from reportlab.platypus import Flowable

from planner.slips.fonts import BOLD, MEDIUM, TEXT
from planner.slips.lists.brush import THICK, Brush
from planner.slips.pack.fullpage import FullPage
from planner.texts import sentence

ROW = 30.0
ROUTE_ROW = 24.0
BETWEEN = 10.0
BOX = 11.0
FIELDS = (
    (("last_name", 0.55), ("first_name", 0.45)),
    (("birth_date", 0.3), ("phone", 0.3), ("adults", 0.2), ("children", 0.2)),
    (("language", 0.4), ("companion", 0.6)),
)
"""The fields of each row, with the part of its width that each takes."""


def walk_in_forms(landlords: Sequence[str], sheets: int, language: str) -> Iterator[Flowable]:
    """Draw empty forms, two to a sheet."""
    for _ in range(sheets):
        yield FullPage(partial(_sheet, landlords, language))


def _sheet(landlords: Sequence[str], language: str, brush: Brush, wide: float, high: float) -> None:
    _form(brush, landlords, (0, wide), language)
    brush.cut(0, high / 2, wide, 0)
    _form(brush, landlords, (high / 2 + 16, wide), language)


def _form(
    brush: Brush, landlords: Sequence[str], place: tuple[float, float], language: str
) -> None:
    top, wide = place
    brush.text(0, top + 18, _said("title", language), 17, BOLD)
    brush.right(wide - 84, top + 18, _said("number", language), 11, MEDIUM)
    brush.box(wide - 76, top, 76, 26, THICK)
    y = top + 44
    for fields in FIELDS:
        x = 0.0
        for key, part in fields:
            brush.text(x, y + 8, _said(key, language), 8.5, MEDIUM)
            brush.rule(x, y + ROW, part * (wide + BETWEEN) - BETWEEN)
            x += part * (wide + BETWEEN)
        y += ROW + 9
    brush.text(0, y + 10, _said("landlords", language), 8.5, MEDIUM)
    y = _choices(brush, landlords, y + 18, wide)
    _route(brush, y + 6, wide, language)


def _choices(brush: Brush, landlords: Sequence[str], y: float, wide: float) -> float:
    """Draw a box before each landlord, two to a line; tell where the next line would be."""
    for place, name in enumerate(landlords):
        x = wide / 2 * (place % 2)
        brush.box(x, y, BOX, BOX)
        brush.lines(x + BOX + 6, y + 9.5, name, (TEXT, 10.5), (wide / 2 - BOX - 12, 1))
        if place % 2 or place == len(landlords) - 1:
            y += 18
    return y


def _route(brush: Brush, y: float, wide: float, language: str) -> None:
    """Draw four lines for the desks that somebody is sent to, and what came of it."""
    parts = (("time", 0.14), ("desk", 0.12), ("outcome", 0.74))
    x = 0.0
    for key, part in parts:
        brush.text(x, y + 8, _said(key, language), 8.5, MEDIUM)
        for line in range(1, 5):
            brush.rule(x, y + 8 + line * ROUTE_ROW, part * (wide + BETWEEN) - BETWEEN)
        x += part * (wide + BETWEEN)


def _said(key: str, language: str) -> str:
    return sentence("pack", f"form.{key}", language)
