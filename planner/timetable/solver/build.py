"""From a problem to an empty day and the needs of its households, all in steps of one grid."""

from __future__ import annotations

from collections.abc import Sequence
from math import gcd

from planner.times import Window, shared
from planner.timetable.solver.day import Day
from planner.timetable.solver.desks import stations_of
from planner.timetable.solver.grid import Grid, grid_of, locked_spans
from planner.timetable.solver.need import Leg, Need
from planner.timetable.solver.problem import Household, Problem, visit_minutes
from planner.timetable.solver.resource import Resource
from planner.timetable.solver.routes import Waiting
from planner.timetable.solver.shape import Shape, shape_of

MOST_WORK = 50_000_000
"""Bits of tables that are still filled in a few milliseconds."""


class Builder:
    """Turns one problem into days and needs; alike households share the shape of their routes."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.grid: Grid = grid_of(problem)
        self.walk = problem.walk_minutes // self.grid.unit
        self.sessions = [self.grid.within(window) for window in problem.sessions]
        self._owners = {landlord.id: landlord for landlord in problem.landlords}
        self._stations = {landlord.id: n for n, landlord in enumerate(problem.landlords)}
        self._companions = {other.id: n for n, other in enumerate(problem.companions)}
        self._interpreters = _by_language(problem)
        self._shapes: dict[tuple[tuple[int, ...], int | None], Shape] = {}

    @property
    def any_wait(self) -> bool:
        """Whether a household may wait as long as it is in the house."""
        most = self.problem.max_wait_minutes
        longest = max((end - start for start, end in self.problem.sessions), default=0)
        return most is None or most >= longest

    def day(self, *, apart: bool = False) -> Day:
        """Make a day in which only the desks of locked visits are taken; see `stations_of`."""
        interpreters = [self._person(one.present) for one in self.problem.interpreters]
        companions = [self._person(one.present) for one in self.problem.companions]
        stations = stations_of(self.problem, self.grid, apart=apart)
        return Day(self.grid, self.walk, stations, interpreters, companions)

    def needs(self) -> list[Need]:
        """Work out what each household needs, in the problem's order."""
        return [self.need(n, household) for n, household in enumerate(self.problem.households)]

    def need(self, place: int, household: Household) -> Need:
        """Work out what one household needs."""
        legs = [self._leg(name, household) for name in household.visits]
        intake = next((leg for leg in legs if self._is_intake(leg)), None)
        others = tuple(leg for leg in legs if leg is not intake)
        shape = self._shape(others, intake)
        waiting, other = self._waiting(household, legs, shape), household.companion
        return Need(
            place=place,
            household=household,
            legs=others,
            intake=intake,
            shape=shape,
            waiting=waiting,
            windows=self._windows(household),
            interpreters=self._speakers(household),
            companion=None if other is None else self._companions[other],
            stations=sum(1 << leg.station for leg in legs),
            exact=shape.exact and self._work(shape, waiting) <= MOST_WORK,
            settled=household.settled,
        )

    def usual_lengths(self) -> list[int]:
        """Give how many steps a visit usually takes at each station."""
        return [landlord.minutes // self.grid.unit for landlord in self.problem.landlords]

    def _leg(self, name: str, household: Household) -> Leg:
        length = visit_minutes(self._owners[name], household) // self.grid.unit
        at = next((visit.start for visit in household.locked if visit.landlord == name), None)
        return Leg(self._stations[name], length, None if at is None else 1 << self.grid.step(at))

    def _is_intake(self, leg: Leg) -> bool:
        return self.problem.landlords[leg.station].intake

    def _shape(self, legs: Sequence[Leg], intake: Leg | None) -> Shape:
        lengths = tuple(leg.length for leg in legs)
        head = None if intake is None else intake.length
        if (lengths, head) not in self._shapes:
            self._shapes[lengths, head] = shape_of(lengths, intake=head, walk=self.walk)
        return self._shapes[lengths, head]

    def _waiting(self, household: Household, legs: Sequence[Leg], shape: Shape) -> Waiting:
        if household.settled:
            spans = locked_spans(household, self._owners)
            stay = (max(end for _, end in spans) - spans[0][0]) // self.grid.unit
            return Waiting(1, stay - shape.stay)
        most = self.problem.max_wait_minutes
        steps = self.grid.steps if most is None else most // self.grid.unit
        pace = gcd(self.grid.pace, self.walk, *(leg.length for leg in legs))
        return Waiting(1 if household.locked else pace, max(0, min(steps, self._longest(shape))))

    def _work(self, shape: Shape, waiting: Waiting) -> int:
        """Estimate how many bits the tables of a route take, over all amounts of waiting."""
        amounts = waiting.most // waiting.pace + 1
        return shape.size * amounts * (self.grid.steps + waiting.most)

    def _longest(self, shape: Shape) -> int:
        """Give how long somebody could wait in the longest session."""
        return max((end - start for start, end in self.sessions), default=0) - shape.stay

    def _windows(self, household: Household) -> tuple[Window, ...]:
        own = [self.grid.within(window) for window in household.available]
        return tuple(own) if household.settled else shared(own, self.sessions)

    def _speakers(self, household: Household) -> tuple[int, ...] | None:
        if household.interpreter is None:
            return None
        return self._interpreters.get(household.interpreter, ())

    def _person(self, present: Sequence[Window]) -> Resource:
        return Resource([self.grid.within(window) for window in present])


def _by_language(problem: Problem) -> dict[str, tuple[int, ...]]:
    """Give who speaks a language: first those who speak the fewest and are there the least."""

    def scarce(number: int) -> tuple[int, int]:
        one = problem.interpreters[number]
        return len(one.languages), sum(end - start for start, end in one.present)

    found: dict[str, list[int]] = {}
    for number in sorted(range(len(problem.interpreters)), key=scarce):
        for language in problem.interpreters[number].languages:
            found.setdefault(language, []).append(number)
    return {language: tuple(numbers) for language, numbers in found.items()}
