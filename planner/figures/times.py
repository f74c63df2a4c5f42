"""Figures about how long people waited, in the house and until their appointment."""

from __future__ import annotations

from collections.abc import Sequence

from planner.figures.spread import Spread, spread
from planner.figures.tables import (
    MINUTES,
    Asked,
    FigureRow,
    FigureTable,
    Kind,
    Value,
    day_word,
    make,
)


def waiting(asked: Asked) -> FigureTable:
    """Say for each day, and over all, how long households waited together in the house."""
    keys = ("mean", "p90", "worst")
    rows = [
        FigureRow(day.date.isoformat(), day_word(day.date), _spread(spread(day.waits), keys))
        for day in asked.large
        if day.waits
    ]
    every = spread([wait for day in asked.large for wait in day.waits])
    if every:
        rows.append(FigureRow("total", asked.word("total"), _spread(every, keys), total=True))
    return make(asked, Kind.WAITING, [(key, MINUTES) for key in keys], rows)


def lead(asked: Asked) -> FigureTable:
    """Say how many days before the day its appointments were made."""
    found = spread([days for day in asked.large for days in day.leads])
    keys = ("mean", "p90", "worst")
    rows = [FigureRow("lead", asked.word("head.lead.lead"), _spread(found, keys))] if found else []
    return make(asked, Kind.LEAD, [(key, "days") for key in keys], rows)


def _spread(found: Spread | None, keys: Sequence[str]) -> tuple[Value, ...]:
    return tuple(getattr(found, key) for key in keys) if found else (None,) * len(keys)
