"""From a problem to a plan: the one entrance to the solver."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planner.errors import NoRoomBesideLocked
from planner.timetable.solver.bound import earliest_end, hopeful_of, most_seats
from planner.timetable.solver.budget import Budget, Report, Stop
from planner.timetable.solver.build import Builder
from planner.timetable.solver.check import check
from planner.timetable.solver.colouring import seats_of
from planner.timetable.solver.improve import improve
from planner.timetable.solver.need import Need
from planner.timetable.solver.plan import Bounds, Plan, Seat, Unseated
from planner.timetable.solver.problem import Problem
from planner.timetable.solver.reasons import Reasons
from planner.timetable.solver.rules import check_problem
from planner.timetable.solver.score import score
from planner.timetable.solver.search import Search
from planner.timetable.solver.standing import Standing

SECONDS = 2.0
"""How long a search may take when nobody says."""


def solve(
    problem: Problem,
    *,
    seconds: float | None = None,
    effort: int | None = None,
    seed: int = 0,
    progress: Report | None = None,
    stop: Stop | None = None,
) -> Plan:
    """Plan a day as well as the time allows.

    The search ends after so many `seconds`, or rounds of `effort` if only those are given: then the
    same problem and seed give the same plan everywhere. It ends sooner when nothing is left to
    gain, and within a tenth of a second once `stop` says so, with the best plan so far.

    Raises:
        ProblemBroken: The problem contradicts itself.
        NoRoomBesideLocked: Some household's locked visits leave no room for its others.

    """
    check_problem(problem)
    if seconds is None and effort is None:
        seconds = SECONDS
    return _Solving(problem, Budget(seconds, effort, stop=stop, report=progress)).run(seed)


class _Solving:
    """One problem on its way to a plan."""

    def __init__(self, problem: Problem, budget: Budget) -> None:
        self._problem = problem
        self._budget = budget
        self._builder = Builder(problem)
        self._needs = self._builder.needs()

    def run(self, seed: int) -> Plan:
        hopeful = hopeful_of(self._builder, self._needs, lambda: self._budget.spent() >= 1)
        bounds = self._bounds(hopeful)
        places = [need.place for need in hopeful]
        search = Search(self._builder, self._needs, places, self._budget, seed)
        floor, any_wait = self._floor(bounds), self._builder.any_wait
        most = improve(search, bounds.seated, any_wait=any_wait, floor=floor)
        end = None if bounds.end is None else self._builder.grid.minute(search.floor)
        bounds = Bounds(most, end)
        plan = self._plan(search, bounds)
        faults = check(self._problem, plan)
        if faults:
            raise AssertionError(f"the solver broke its own rules: {faults[:5]}")
        return plan

    def _bounds(self, hopeful: Sequence[Need]) -> Bounds:
        most = most_seats(self._builder, hopeful)
        end = None
        if "end" in self._problem.objective[:2] and most == len(hopeful):
            end = self._builder.grid.minute(earliest_end(self._builder, hopeful))
        return Bounds(most, end)

    def _floor(self, bounds: Bounds) -> int:
        return 0 if bounds.end is None else self._builder.grid.step(bounds.end)

    def _plan(self, search: Search, bounds: Bounds) -> Plan:
        seated = seats_of(self._builder, search.day, self._needs)
        return Plan(
            seated=seated,
            unseated=self._unseated(search, seated),
            bounds=bounds,
            proven=len(seated) == bounds.seated,
            seconds=round(self._budget.seconds, 3),
            score=score(self._problem, seated),
        )

    def _unseated(self, search: Search, seated: Mapping[str, Seat]) -> dict[str, Unseated]:
        """Say why of each; what would help is tried with everybody else at their own desks."""
        day, found = search.day, dict[str, Unseated]()
        if len(seated) < len(self._needs) and self._budget.has_grace():
            day = Standing(self._problem, seated).day
        reasons = Reasons(self._builder, day)
        for need in self._needs:
            if need.place in search.day.placed:
                continue
            if need.household.locked:
                raise NoRoomBesideLocked(need.household.id)
            nearest = self._budget.has_grace()
            found[need.household.id] = reasons.why(need, nearest=nearest)
        return found
