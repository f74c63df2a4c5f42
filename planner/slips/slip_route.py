"""The route on a slip: the desks in order, each with its time."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.units import mm

from planner.slips.blocks import Block
from planner.slips.fonts import BOLD, MEDIUM, width
from planner.slips.lines import broken
from planner.slips.pen import Pen
from planner.slips.slip_words import CAP, ICON, INDENT, LEFT, RIGHT, SMALLEST, WIDE, said
from planner.slips.views import Stop
from planner.times import clock

HEADING = 9 * mm
SMALL, LARGE = 14.0, 20.0
SMALL_ROW, LARGE_ROW = 7.2 * mm, 14 * mm
COLUMN_GAP = 6 * mm
LEAD = 1.08
RING = 3.7 * mm


def route(stops: Sequence[Stop]) -> Block:
    """Make the list of desks. A landlord's name that is too long goes over two lines."""
    rows = [max(SMALL_ROW, LEAD * SMALLEST * len(_landlord(stop, SMALL)) + 2) for stop in stops]
    least = HEADING + sum(rows)

    def draw(pen: Pen, top: float, height: float) -> None:
        extra = (height - least) / len(stops)
        size = min(LARGE, max(SMALL, (SMALL_ROW + extra) / 1.75))
        pen.text(LEFT, top + HEADING / 2 + 3, said("route", count=len(stops)), 15, BOLD)
        middles, at = [], top + HEADING
        for row in rows:
            middles.append(at + (row + extra) / 2)
            at += row + extra
        pen.drop(LEFT + ICON / 2, middles[0], middles[-1])
        for place, (middle, stop) in enumerate(zip(middles, stops, strict=True), start=1):
            _stop(pen, middle, (place, stop), size)

    return Block(least, HEADING + sum(max(row, LARGE_ROW) for row in rows), draw)


def rule() -> Block:
    """Make a line across the slip."""

    def draw(pen: Pen, top: float, height: float) -> None:
        pen.rule(LEFT, top + height / 2, WIDE)

    return Block(4 * mm, 7 * mm, draw)


def _stop(pen: Pen, middle: float, numbered: tuple[int, Stop], size: float) -> None:
    place, stop = numbered
    baseline = middle + CAP * size / 2
    pen.ring(LEFT + ICON / 2, middle, RING)
    pen.centred(LEFT + ICON / 2, middle + CAP * SMALLEST / 2, str(place), SMALLEST, BOLD)
    pen.text(INDENT, baseline, clock(stop.start), size)
    pen.text(_desk_at(size), baseline, said("desk", desk=stop.desk), size, BOLD)
    lines = _landlord(stop, size)
    small = _landlord_size(stop, size)
    at = middle - LEAD * small * (len(lines) - 1) / 2 + CAP * small / 2
    for line in lines:
        pen.text(_landlord_at(size), at, line, small)
        at += LEAD * small


def _desk_at(size: float) -> float:
    return INDENT + width("88:88", MEDIUM, size) + COLUMN_GAP


def _landlord_at(size: float) -> float:
    return _desk_at(size) + width(said("desk", desk=88), BOLD, size) + COLUMN_GAP


def _landlord_size(stop: Stop, size: float) -> float:
    room = RIGHT - _landlord_at(size)
    fits = room / width(stop.landlord or " ", MEDIUM, 1)
    return min(0.8 * size, fits) if fits >= SMALLEST else SMALLEST


def _landlord(stop: Stop, size: float) -> list[str]:
    room = RIGHT - _landlord_at(size)
    return broken(stop.landlord, MEDIUM, _landlord_size(stop, size), room + 0.1, most=2)
