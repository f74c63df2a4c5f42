"""Rehearsals in a process of their own, to be stopped from another thread."""

from __future__ import annotations

from functools import partial

from planner.apart import Apart
from planner.errors import RehearsalEnded
from planner.timetable.rehearsal.assumptions import Assumptions
from planner.timetable.rehearsal.compare import Compared, Comparison, compare
from planner.timetable.rehearsal.planned import PlannedDay
from planner.timetable.rehearsal.rehearse import DAYS, rehearse
from planner.timetable.rehearsal.summary import Summary


class RehearsalProcess(Apart[Summary]):
    """One day rehearsed; stopped, it sums up the days so far."""

    def __init__(
        self, day: PlannedDay, assumptions: Assumptions, *, days: int = DAYS, seed: int = 0
    ) -> None:
        work = partial(rehearse, day, assumptions, days=days, seed=seed)
        super().__init__(work, RehearsalEnded)


class ComparisonProcess(Apart[list[Compared]]):
    """One day held against its variants; stopped, it gives the variants that were done."""

    def __init__(
        self, day: PlannedDay, assumptions: Assumptions, comparison: Comparison | None = None
    ) -> None:
        super().__init__(partial(compare, day, assumptions, comparison), RehearsalEnded)
