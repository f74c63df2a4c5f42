"""The route on a slip: the desks in order, each with its time, and the code beside them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

from reportlab.lib.units import mm

from planner.slips.card.blocks import Block
from planner.slips.card.card import CAP, ICON, SMALLEST, Card
from planner.slips.card.code import CODE_HIGH, CODE_TOP, QR, QUIET, draw_code
from planner.slips.card.pen import Pen
from planner.slips.card.slots import START, slot
from planner.slips.fonts import BOLD, MEDIUM, Style, printable, width
from planner.slips.lines import broken
from planner.slips.views import Stop

HEADING = 8.5 * mm
SMALL, LARGE = 14.5, 17.0
SMALL_ROW, LARGE_ROW, DENSE_ROW = 7 * mm, 13 * mm, 6.1 * mm
TIME = 20 * mm
COLUMN_GAPS = (8 * mm, 4 * mm)
LEAD = 1.08
MOST_LINES = 6
RING = 3.3 * mm
BELOW = 3 * mm
"""Between the landlord of a desk and the next desk, on a roll."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A stop with its landlord in lines of a size, from `at`; the row is `high` at least.

    With its landlord `under` the desk, a row has two stages.
    """

    stop: Stop
    at: float
    size: float
    lines: tuple[str, ...]
    high: float
    under: float = 0.0


def routes(card: Card, rooms: tuple[float, float] = (math.inf, math.inf)) -> list[Block]:
    """Make the list of desks; in parts where it is higher than the first room, and the others.

    A landlord's name that is too long goes over several lines.
    """
    rows = _narrow(card) if card.sheet.is_narrow else _beside(card)
    parts, high = [list[_Row]()], HEADING
    for row in rows:
        if parts[-1] and high + row.high > rooms[min(1, len(parts) - 1)]:
            parts.append([])
            high = HEADING
        parts[-1].append(row)
        high += row.high
    return [_part(card, part, sum(map(len, parts[:n]))) for n, part in enumerate(parts)]


def _part(card: Card, rows: Sequence[_Row], before: int) -> Block:
    """Make some desks of the route, after so many; the code stands beside the first."""
    beside_code = 0.0 if card.sheet.is_narrow or before else CODE_HIGH
    needed = HEADING + sum(row.high for row in rows)
    least = max(needed, beside_code)

    def draw(pen: Pen, top: float, height: float) -> None:
        extra = min((height - needed) / len(rows), LARGE_ROW - SMALL_ROW)
        sizes = min(LARGE, SMALL + extra / 2), min(row.size for row in rows)
        heading = card.say("route", count=len(card.view.stops))
        pen.text(card.sheet.left, top + HEADING / 2 + 3, heading, card.bold(15))
        if beside_code:
            draw_code(pen, card.sheet.right, top + CODE_TOP, card)
        middles, at = [], top + HEADING
        for row in rows:
            middles.append(at + (row.high + extra) / 2)
            at += row.high + extra
        pen.drop(card.sheet.left + ICON / 2, middles[0], middles[-1])
        for place, (middle, row) in enumerate(zip(middles, rows, strict=True), start=1 + before):
            _step(pen, (card.sheet.left + ICON / 2, middle), place, min(RING, row.high / 2 - 0.5))
            _stop(pen, middle, row, sizes, card)

    most = HEADING + sum(max(row.high, LARGE_ROW) for row in rows)
    return Block(least, max(most, least, beside_code + 2 * mm), draw)


def _beside(card: Card) -> list[_Row]:
    """Give each stop its room: wide columns if every name then stays on one line."""
    bold = card.bold(LARGE)
    widest = max(bold.width(card.say("desk", desk=stop.desk)) for stop in card.view.stops)
    start = card.sheet.indent + TIME + widest
    options = map(partial(_rows_from, card), (start + gap for gap in COLUMN_GAPS))
    found = list(options)
    single = (rows for rows in found if all(row.high <= SMALL_ROW for row in rows))
    return next(single, found[-1])


def _rows_from(card: Card, at: float) -> list[_Row]:
    """Give each stop its room behind a place: less beside the code than below it."""
    rows: list[_Row] = []
    least = DENSE_ROW if card.dense else SMALL_ROW
    for stop in card.view.stops:
        top = HEADING + sum(row.high for row in rows)
        room = card.sheet.right - at - (QR + QUIET if top < CODE_HIGH else 0)
        size, lines = _landlord(stop.landlord, room)
        high = LEAD * SMALLEST * len(lines) + 1.5
        rows.append(_Row(stop, at, size, lines, max(least, high)))
    return rows


def _narrow(card: Card) -> list[_Row]:
    """Give each stop two stages: time and desk, and the landlord under them."""
    at, rows = card.sheet.indent, []
    for stop in card.view.stops:
        size, lines = _landlord(stop.landlord, card.sheet.right - at)
        high = SMALL_ROW + LEAD * size * len(lines) + BELOW
        rows.append(_Row(stop, at, size, lines, high, under=(high - SMALL_ROW) / 2))
    return rows


def _step(pen: Pen, at: tuple[float, float], place: int, radius: float) -> None:
    x, middle = at
    pen.ring(x, middle, radius)
    pen.centred(x, middle + CAP * SMALLEST / 2, str(place), Style(BOLD, SMALLEST))


def _stop(pen: Pen, middle: float, row: _Row, sizes: tuple[float, float], card: Card) -> None:
    size, small = sizes
    upper, lower = middle - row.under, middle + ((SMALL_ROW - BELOW) / 2 if row.under else 0)
    baseline = upper + CAP * size / 2
    start = slot(f"{START}{card.view.stops.index(row.stop)}", card)
    pen.text(card.sheet.indent, baseline, start, Style(MEDIUM, size))
    desk = card.say("desk", desk=row.stop.desk)
    pen.text(card.sheet.indent + TIME, baseline, desk, card.bold(size))
    at = lower - LEAD * small * (len(row.lines) - 1) / 2 + CAP * small / 2
    for line in row.lines:
        pen.text(row.at, at, line, Style(MEDIUM, small))
        at += LEAD * small


@lru_cache(maxsize=1024)
def _landlord(name: str, room: float) -> tuple[float, tuple[str, ...]]:
    """Give a name's size and lines: smaller first, on more lines next."""
    fits = room / max(1.0, width(printable(name), MEDIUM, 1))
    size = max(SMALLEST, min(14.0, fits - 0.01))
    return size, tuple(broken(name, MEDIUM, size, room, MOST_LINES))
