"""From a problem to an empty day and the needs of its households, all in steps of one grid."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import gcd

from planner.timetable.solver.day import Day
from planner.timetable.solver.grid import Grid, grid_of, locked_spans
from planner.timetable.solver.need import Leg, Need
from planner.timetable.solver.problem import Desk, Household, Landlord, Problem, visit_minutes
from planner.timetable.solver.resource import Resource
from planner.timetable.solver.routes import Waiting
from planner.timetable.solver.shape import Shape, shape_of
from planner.timetable.solver.station import DeskClass, Station
from planner.times import Window


class Builder:
    """Turns one problem into days and needs; the shapes are shared by alike households."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.grid: Grid = grid_of(problem)
        self.owners = {landlord.id: landlord for landlord in problem.landlords}
        self.walk = problem.walk_minutes // self.grid.unit
        self._stations = {landlord.id: n for n, landlord in enumerate(problem.landlords)}
        self._companions = {other.id: n for n, other in enumerate(problem.companions)}
        self._interpreters = _by_language(problem)
        self._shapes: dict[tuple[tuple[int, ...], int | None], Shape] = {}
        self._locked = _locked_visits(problem, self.owners)

    def day(self) -> Day:
        """Make a day in which only the desks of locked visits are taken."""
        stations = [self._station(landlord) for landlord in self.problem.landlords]
        interpreters = [self._person(one.present) for one in self.problem.interpreters]
        companions = [self._person(one.present) for one in self.problem.companions]
        return Day(self.grid, self.walk, stations, interpreters, companions)

    def needs(self) -> list[Need]:
        """Work out what each household needs, in the problem's order."""
        return [self.need(n, household) for n, household in enumerate(self.problem.households)]

    def need(self, place: int, household: Household) -> Need:
        """Work out what one household needs."""
        legs = [self._leg(name, household) for name in household.visits]
        intakes = [leg for leg in legs if self.problem.landlords[leg.station].intake]
        others = tuple(leg for leg in legs if leg not in intakes)
        intake = intakes[0] if intakes else None
        shape = self._shape(others, intake)
        return Need(
            place=place,
            household=household,
            legs=others,
            intake=intake,
            shape=shape,
            waiting=self._waiting(household, legs, shape),
            windows=self._windows(household),
            interpreters=self._speakers(household),
            companion=None if household.companion is None else self._companions[household.companion],
            stations=sum(1 << leg.station for leg in legs),
            settled=household.settled,
        )

    def _leg(self, name: str, household: Household) -> Leg:
        length = visit_minutes(self.owners[name], household) // self.grid.unit
        at = next((visit.start for visit in household.locked if visit.landlord == name), None)
        return Leg(self._stations[name], length, None if at is None else 1 << self.grid.step(at))

    def _shape(self, legs: Sequence[Leg], intake: Leg | None) -> Shape:
        lengths, head = tuple(leg.length for leg in legs), None if intake is None else intake.length
        key = (lengths, head)
        if key not in self._shapes:
            self._shapes[key] = shape_of(lengths, intake=head, walk=self.walk)
        return self._shapes[key]

    def _waiting(self, household: Household, legs: Sequence[Leg], shape: Shape) -> Waiting:
        if household.settled:
            spans = locked_spans(household, self.owners)
            stay = (spans[-1][1] - spans[0][0]) // self.grid.unit
            return Waiting(1, stay - shape.stay)
        most = self.problem.max_wait_minutes
        steps = self.grid.steps if most is None else most // self.grid.unit
        pace = gcd(self.problem.grid_minutes // self.grid.unit, self.walk)
        pace = 1 if household.locked else gcd(pace, *(leg.length for leg in legs))
        return Waiting(pace, max(0, min(steps, self.grid.steps - shape.stay)))

    def _windows(self, household: Household) -> tuple[Window, ...]:
        own = [self.grid.within(window) for window in household.available]
        if household.settled:
            return tuple(own)
        return _shared(own, [self.grid.within(window) for window in self.problem.sessions])

    def _speakers(self, household: Household) -> tuple[int, ...] | None:
        if household.interpreter is None:
            return None
        return self._interpreters.get(household.interpreter, ())

    def _person(self, present: Sequence[Window]) -> Resource:
        return Resource([self.grid.within(window) for window in present])

    def _station(self, landlord: Landlord) -> Station:
        groups: dict[object, list[Desk]] = {}
        for desk in landlord.desks:
            alone = desk.id if desk.id in self._locked else None
            groups.setdefault((desk.open, desk.accessible, alone), []).append(desk)
        classes = [self._desk_class(landlord, desks) for desks in groups.values()]
        classes.sort(key=lambda one: (one.accessible, one.resource.opens(1).bit_count()))
        return Station(landlord.id, tuple(classes))

    def _desk_class(self, landlord: Landlord, desks: Sequence[Desk]) -> DeskClass:
        turn = landlord.change_over_minutes // self.grid.unit
        windows = [self.grid.within(window) for window in desks[0].open]
        resource = Resource(windows, places=len(desks), turn=turn, grid=self.grid.starts)
        for start, end in self._locked.get(desks[0].id, ()):
            resource.take(self.grid.step(start), (end - start) // self.grid.unit)
        return DeskClass(tuple(desk.id for desk in desks), desks[0].accessible, resource)


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


def _locked_visits(problem: Problem, owners: Mapping[str, Landlord]) -> dict[str, list[Window]]:
    found: dict[str, list[Window]] = {}
    for household in problem.households:
        for visit in household.locked:
            minutes = visit_minutes(owners[visit.landlord], household)
            found.setdefault(visit.desk, []).append((visit.start, visit.start + minutes))
    return found


def _shared(windows: Sequence[Window], others: Sequence[Window]) -> tuple[Window, ...]:
    shared = {
        (max(start, begin), min(end, finish))
        for start, end in windows
        for begin, finish in others
        if max(start, begin) < min(end, finish)
    }
    return tuple(sorted(shared))
