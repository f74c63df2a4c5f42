"""The search in a process of its own: the program stays quick, and can stop or outlive it."""

from __future__ import annotations

from functools import partial

from planner.apart import Apart
from planner.errors import PlanningEnded
from planner.timetable.solver.plan import Plan
from planner.timetable.solver.problem import Problem
from planner.timetable.solver.solve import solve


class SolverProcess(Apart[Plan]):
    """One search; may be stopped from another thread, and then keeps the best plan so far.

    It says PlanningEnded when the process is gone without a plan.
    """

    def __init__(
        self,
        problem: Problem,
        *,
        seconds: float | None = None,
        effort: int | None = None,
        seed: int = 0,
    ) -> None:
        search = partial(solve, problem, seconds=seconds, effort=effort, seed=seed)
        super().__init__(search, PlanningEnded)
