"""Random problems through the solver and the checker: no plan may ever break a rule."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from planner.errors import NoRoomBesideLocked
from planner.timetable.solver.check import check
from planner.timetable.solver.solve import solve
from tests.planner.timetable.solver.problems import random_problem

WITH_A_BOUND = 10
"""Every so many problems there are rounds enough to look at the bound over whole routes."""


@dataclass
class Found:
    """How many problems came to what, and the faults that were found."""

    counts: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)


def solve_many(count: int, first: int) -> Found:
    """Plan so many random problems, from one seed on, and check each plan."""
    found = Found()
    for seed in range(first, first + count):
        asked = random_problem(seed)
        effort = 40 if seed % WITH_A_BOUND else 1200
        try:
            plan = solve(asked, effort=effort, seed=seed)
        except NoRoomBesideLocked:
            found.counts["refused"] += 1
            continue
        found.counts["proven" if plan.proven else "planned"] += 1
        found.faults += [f"problem {seed}: {fault}" for fault in check(asked, plan)]
    return found
