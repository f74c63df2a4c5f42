"""Rehearsing a day: so many days of chance, and what they come to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

from planner.timetable.rehearsal.assumptions import DEFAULTS, Assumptions
from planner.timetable.rehearsal.chance import Chance
from planner.timetable.rehearsal.day import LivedDay
from planner.timetable.rehearsal.planned import PlannedDay
from planner.timetable.rehearsal.summary import Summary
from planner.timetable.rehearsal.tally import Tally

DAYS = 1000
EVERY = 0.1
"""Seconds between two reports of progress."""


@dataclass(frozen=True, slots=True)
class Far:
    """How far a rehearsal is, in days or whatever else it counts."""

    done: int
    of: int


Report = Callable[[Far], None]
Stop = Callable[[], bool]


def rehearse(
    day: PlannedDay,
    assumptions: Assumptions = DEFAULTS,
    *,
    days: int = DAYS,
    seed: int = 0,
    progress: Report | None = None,
    stop: Stop | None = None,
) -> Summary:
    """Live a planned day so many times, and sum up.

    The same day, assumptions and seed give the same summary. Stopped, it sums up the days so far.
    """
    chance = Chance(assumptions, day.wishes, seed)
    tally, told, done = Tally(day, assumptions), perf_counter(), 0
    while done < days and not (stop is not None and stop()):
        tally.add(LivedDay(day, chance.day(done), assumptions.ahead_minutes).run())
        done += 1
        if progress is not None and ((now := perf_counter()) - told >= EVERY or done == days):
            told = now
            progress(Far(done, days))
    return tally.summary()
