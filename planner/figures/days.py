"""The figures of one day, from which those of a period are made."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

Counts = Mapping[str, int]
"""How many, by category."""

SIZES = ("1", "2", "3", "4", "5+")
NO_LANGUAGE = "none"


@dataclass(frozen=True, slots=True)
class DeskLoad:
    """A landlord's desks on a day, in minutes: open, busy, and after the last desk should close.

    `planned` and `real` are what the visits that had a place took together, of which there were
    `visits`.
    """

    open: int
    busy: float
    over: float
    visits: int
    planned: int
    real: float


@dataclass(frozen=True, slots=True)
class DayFigures:
    """One day. Households unless said otherwise.

    `counts` holds groups whose categories exclude each other: `came` (with an appointment, or
    without), `absent`, and of those that came `sizes`, `languages` and `companions`; and visits
    in `results.CODE` for each landlord. `documents` counts incomplete files, which may lack
    several. `waits` are minutes by household that came, `leads` days from booking to the day.
    `interpreter_minutes` are those booked, by language; ends are in minutes since midnight.
    """

    day_id: int
    date: datetime.date
    counts: Mapping[str, Counts]
    documents: Counts
    waits: tuple[float, ...]
    leads: tuple[int, ...]
    desks: Mapping[str, DeskLoad]
    interpreter_minutes: Mapping[str, int] = field(default_factory=dict)
    planned_end: int | None = None
    real_end: int | None = None

    @property
    def came(self) -> int:
        """How many households came."""
        return sum(self.counts["came"].values())
