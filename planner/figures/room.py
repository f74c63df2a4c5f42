"""Figures about the desks: how busy, how late, and visits as planned against as they were."""

from __future__ import annotations

from collections.abc import Sequence

from planner.figures.counts import Count
from planner.figures.days import DeskLoad
from planner.figures.tables import (
    CLOCK,
    COUNTS,
    MINUTES,
    SHARE,
    Asked,
    FigureRow,
    FigureTable,
    Kind,
    Value,
    day_word,
    make,
)


def visits(asked: Asked) -> FigureTable:
    """Say for each landlord how long a visit was planned to take, and took."""
    columns = [("planned", MINUTES), ("real", MINUTES)]
    if not asked.hide:
        columns.insert(0, ("visits", COUNTS))
    rows = []
    for code, name in asked.landlords.items():
        loads = _loads(asked, code)
        count = sum(load.visits for load in loads)
        if not count:
            continue
        planned, real = (sum(getattr(x, key) for x in loads) / count for key in ("planned", "real"))
        values: tuple[Value, ...] = (Count(count), planned, real)
        rows.append(FigureRow(code, name, values[-len(columns) :]))
    return make(asked, Kind.VISITS, columns, rows)


def desks(asked: Asked) -> FigureTable:
    """Say for each landlord how much of their time desks were busy, and how late they ended."""
    rows = []
    for code, name in asked.landlords.items():
        loads = [load for load in _loads(asked, code) if load.open and load.busy]
        if loads:
            share = sum(load.busy for load in loads) / sum(load.open for load in loads)
            late = [load.over for load in loads]
            rows.append(FigureRow(code, name, (share, sum(late) / len(late), max(late))))
    columns = [("share", SHARE), ("over", MINUTES), ("worst", MINUTES)]
    return make(asked, Kind.DESKS, columns, rows)


def ends(asked: Asked) -> FigureTable:
    """Say for each day when its last visit should have ended, and did."""
    rows = [
        FigureRow(day.date.isoformat(), day_word(day.date),
                  (_clock(day.planned_end), _clock(day.real_end)))
        for day in asked.large
        if day.planned_end is not None or day.real_end is not None
    ]  # fmt: skip
    return make(asked, Kind.ENDS, [("planned", CLOCK), ("real", CLOCK)], rows)


def _loads(asked: Asked, code: str) -> Sequence[DeskLoad]:
    return [day.desks[code] for day in asked.large if code in day.desks]


def _clock(minutes: int | None) -> float | None:
    return None if minutes is None else float(minutes)
