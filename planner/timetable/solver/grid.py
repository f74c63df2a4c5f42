"""The steps of time in which a day is thought out, fine enough that every time is exact."""

from __future__ import annotations

from dataclasses import dataclass
from math import gcd

from planner.times import Window
from planner.timetable.solver.problem import Household, Landlord, Problem, visit_minutes

LONGER_MINUTES = 15
"""How far the steps go on after the last session, to ask what a longer day would bring."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Steps of `unit` minutes from the minute `base` on.

    A visit may start at any of `starts`: each `pace` steps.
    """

    unit: int
    base: int
    steps: int
    pace: int
    starts: int

    def step(self, minute: int) -> int:
        """Give the step of a minute that lies on the grid."""
        return (minute - self.base) // self.unit

    def minute(self, step: int) -> int:
        """Give the minute of a step."""
        return self.base + step * self.unit

    def within(self, window: Window) -> Window:
        """Give the steps that lie wholly in a window and in the day."""
        start, end = window
        first, last = -((self.base - start) // self.unit), (end - self.base) // self.unit
        return max(first, 0), min(last, self.steps)


def grid_of(problem: Problem) -> Grid:
    """Choose the coarsest steps on which all starts, visits, walks and change-overs lie."""
    owners = {landlord.id: landlord for landlord in problem.landlords}
    unit = gcd(problem.grid_minutes, problem.walk_minutes)
    for landlord in problem.landlords:
        unit = gcd(unit, landlord.minutes, landlord.change_over_minutes)
    kept: list[Window] = []
    for household in problem.households:
        spans = locked_spans(household, owners)
        own = (visit_minutes(owners[name], household) for name in household.visits)
        unit = gcd(unit, *own, *(start for start, _ in spans))
        kept += spans
    return _over(problem, unit, [*problem.sessions, *kept])


def locked_spans(household: Household, owners: dict[str, Landlord]) -> list[Window]:
    """Give from when to when the locked visits of a household take, in order of time."""
    spans = []
    for visit in household.locked:
        minutes = visit_minutes(owners[visit.landlord], household)
        spans.append((visit.start, visit.start + minutes))
    return sorted(spans)


def _over(problem: Problem, unit: int, windows: list[Window]) -> Grid:
    grid = problem.grid_minutes
    first = min((start for start, _ in windows), default=0)
    last = max((end for _, end in windows), default=0)
    turn = max((landlord.change_over_minutes for landlord in problem.landlords), default=0)
    base = first // grid * grid
    steps = -((base - last - turn - LONGER_MINUTES) // unit)
    return Grid(unit, base, steps, grid // unit, _every(grid // unit, steps))


def _every(nth: int, steps: int) -> int:
    """Give every n-th of a number of steps, the first included."""
    found, length = 1, nth
    while length < steps:
        found |= found << length
        length *= 2
    return found & ((1 << steps) - 1)
