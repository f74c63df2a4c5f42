"""The route on a slip: the desks in order, each with its time, and the code beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm

from planner.slips.blocks import Block
from planner.slips.code import in_groups
from planner.slips.fonts import BOLD, MEDIUM, printable, width
from planner.slips.lines import broken
from planner.slips.pen import Pen
from planner.slips.slip_words import CAP, ICON, INDENT, LEFT, RIGHT, SMALLEST, WIDE, said
from planner.slips.views import SlipView, Stop
from planner.times import clock

HEADING = 8.5 * mm
SMALL, LARGE = 14.5, 17.0
SMALL_ROW, LARGE_ROW = 7 * mm, 13 * mm
DESK_AT = INDENT + 20 * mm
COLUMN_GAPS = (8 * mm, 4 * mm)
LEAD = 1.08
MOST_LINES = 6
RING = 3.3 * mm
QR = 30 * mm
QUIET = QR * 4 / 21
"""Four modules of the 21 that the code is wide (ISO/IEC 18004)."""
CODE_TOP = 2 * mm
CODE_HIGH = CODE_TOP + QR + 8 * mm


@dataclass(frozen=True, slots=True)
class _Row:
    """A stop with its landlord in lines of a size, from `at`; the row is `high` at least."""

    stop: Stop
    at: float
    size: float
    lines: list[str]
    high: float


def route(view: SlipView) -> Block:
    """Make the list of desks. A landlord's name that is too long goes over several lines."""
    rows = _rows(view.stops)
    needed = HEADING + sum(row.high for row in rows)
    least = max(needed, CODE_HIGH)

    def draw(pen: Pen, top: float, height: float) -> None:
        extra = min((height - needed) / len(rows), LARGE_ROW - SMALL_ROW)
        sizes = min(LARGE, SMALL + extra / 2), min(row.size for row in rows)
        pen.text(LEFT, top + HEADING / 2 + 3, said("route", count=len(rows)), 15, BOLD)
        _code(pen, top + CODE_TOP, view.code)
        middles, at = [], top + HEADING
        for row in rows:
            middles.append(at + (row.high + extra) / 2)
            at += row.high + extra
        pen.drop(LEFT + ICON / 2, middles[0], middles[-1])
        for place, (middle, row) in enumerate(zip(middles, rows, strict=True), start=1):
            _step(pen, middle, place)
            _stop(pen, middle, row, sizes)

    most = HEADING + sum(max(row.high, LARGE_ROW) for row in rows)
    return Block(least, max(most, CODE_HIGH + 2 * mm), draw)


def rule() -> Block:
    """Make a line across the slip."""

    def draw(pen: Pen, top: float, height: float) -> None:
        pen.rule(LEFT, top + height / 2, WIDE)

    return Block(2.5 * mm, 7 * mm, draw)


def _rows(stops: Sequence[Stop]) -> list[_Row]:
    """Give each stop its room: wide columns if every name then stays on one line."""
    widest = max(width(said("desk", desk=stop.desk), BOLD, LARGE) for stop in stops)
    options = [_rows_from(DESK_AT + widest + gap, stops) for gap in COLUMN_GAPS]
    single = (rows for rows in options if all(row.high <= SMALL_ROW for row in rows))
    return next(single, options[-1])


def _rows_from(at: float, stops: Sequence[Stop]) -> list[_Row]:
    """Give each stop its room behind a place: less beside the code than below it."""
    rows: list[_Row] = []
    for stop in stops:
        top = HEADING + sum(row.high for row in rows)
        room = RIGHT - at - (QR + QUIET if top < CODE_HIGH else 0)
        size, lines = _landlord(stop.landlord, room)
        high = LEAD * SMALLEST * len(lines) + 1.5
        rows.append(_Row(stop, at, size, lines, max(SMALL_ROW, high)))
    return rows


def _step(pen: Pen, middle: float, place: int) -> None:
    pen.ring(LEFT + ICON / 2, middle, RING)
    pen.centred(LEFT + ICON / 2, middle + CAP * SMALLEST / 2, str(place), SMALLEST, BOLD)


def _stop(pen: Pen, middle: float, row: _Row, sizes: tuple[float, float]) -> None:
    size, small = sizes
    baseline = middle + CAP * size / 2
    pen.text(INDENT, baseline, clock(row.stop.start), size)
    pen.text(DESK_AT, baseline, said("desk", desk=row.stop.desk), size, BOLD)
    at = middle - LEAD * small * (len(row.lines) - 1) / 2 + CAP * small / 2
    for line in row.lines:
        pen.text(row.at, at, line, small)
        at += LEAD * small


def _landlord(name: str, room: float) -> tuple[float, list[str]]:
    """Give a name's size and lines: smaller first, on more lines next."""
    fits = room / max(1.0, width(printable(name), MEDIUM, 1))
    size = max(SMALLEST, min(14.0, fits - 0.01))
    return size, broken(name, MEDIUM, size, room, MOST_LINES)


def _code(pen: Pen, top: float, code: str) -> None:
    digits = in_groups(code)
    pen.qr(code, RIGHT - QR, top, QR)
    x = RIGHT - width(digits, MEDIUM, SMALLEST)
    pen.text(x, top + CODE_HIGH - CODE_TOP - 1 * mm, digits, SMALLEST)
