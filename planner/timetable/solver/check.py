"""Whether a plan keeps every rule, judged from the rules alone and not from how it was made.

Nothing here is shared with the search; no plan is applied that this finds a fault in.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from planner.times import Window
from planner.timetable.solver.bookings import Bookings
from planner.timetable.solver.plan import Plan, Seat, Visit
from planner.timetable.solver.problem import Household, Locked, Problem, visit_minutes
from planner.timetable.solver.stays import spans_of, stay_of, wait_of


@dataclass(frozen=True, slots=True)
class Fault:
    """A rule that a plan breaks, and the household, desk or person where it does."""

    where: str
    rule: str


def check(problem: Problem, plan: Plan) -> list[Fault]:
    """List the broken rules; none for a sound plan."""
    faults = [Fault(where, rule) for where, rule in _list_faults(problem, plan)]
    rules, book = _Rules(problem), Bookings(problem)
    for household in problem.households:
        seat = plan.seated.get(household.id)
        if seat is None:
            if household.locked:
                faults.append(Fault(household.id, "locked visits dropped"))
        elif not seat.visits or rules.asked(household) != sorted(v.landlord for v in seat.visits):
            faults.append(Fault(household.id, "not the visits that were asked"))
        else:
            faults += [Fault(household.id, rule) for rule in rules.broken(household, seat)]
            book.book(household, seat)
    return faults + [Fault(where, "two at a time") for where in book.clashes()]


def _list_faults(problem: Problem, plan: Plan) -> Iterator[tuple[str, str]]:
    seated, unseated = set(plan.seated), set(plan.unseated)
    known = {household.id for household in problem.households}
    yield from ((name, "seated and unseated") for name in seated & unseated)
    yield from ((name, "in neither list") for name in known - seated - unseated)
    yield from ((name, "unknown") for name in (seated | unseated) - known)
    if len(seated) > plan.bounds.seated:
        yield "plan", "more seats than its own bound"
    if plan.proven and len(seated) < plan.bounds.seated:
        yield "plan", "called proven below its bound"


class _Rules:
    """The rules of one problem for one household at a time."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self._owners = {landlord.id: landlord for landlord in problem.landlords}
        self._interpreters = {one.id: one for one in problem.interpreters}
        self._companions = {one.id: one for one in problem.companions}

    def asked(self, household: Household) -> list[str]:
        return sorted(household.visits)

    def broken(self, household: Household, seat: Seat) -> Iterator[str]:
        spans = spans_of(self._owners, household, seat)
        kept = {Locked(visit.landlord, visit.desk, visit.start) for visit in seat.visits}
        if not kept.issuperset(household.locked):
            yield "a locked visit moved"
        for visit in seat.visits:
            yield from self._at_desk(household, visit)
        yield from self._on_the_way(seat, spans)
        yield from self._in_the_house(household, spans)
        yield from self._with_people(household, seat, stay_of(spans))

    def _at_desk(self, household: Household, visit: Visit) -> Iterator[str]:
        landlord = self._owners[visit.landlord]
        desk = next((one for one in landlord.desks if one.id == visit.desk), None)
        if desk is None:
            yield "a desk of another landlord"
            return
        minutes = visit_minutes(landlord, household)
        if minutes <= 0:
            yield "a visit without minutes"
        locked = Locked(visit.landlord, visit.desk, visit.start) in household.locked
        if not locked and visit.start % self._problem.grid_minutes:
            yield "a start off the grid"
        if not _inside((visit.start, visit.start + minutes), desk.open):
            yield "a desk that is closed"
        if household.accessible and not desk.accessible:
            yield "a desk that is not accessible"

    def _on_the_way(self, seat: Seat, spans: list[Window]) -> Iterator[str]:
        walk = self._problem.walk_minutes
        if any(one[1] + walk > other[0] for one, other in pairwise(spans)):
            yield "no time to walk"
        first = min(visit.start for visit in seat.visits)
        if any(self._owners[v.landlord].intake and v.start > first for v in seat.visits):
            yield "intake not first"

    def _in_the_house(self, household: Household, spans: list[Window]) -> Iterator[str]:
        problem, stay = self._problem, stay_of(spans)
        if not _inside(stay, household.available):
            yield "outside availability"
        if len(household.locked) == len(household.visits):
            return
        if not _inside(stay, problem.sessions):
            yield "a stay across a break"
        most = problem.max_wait_minutes
        if most is not None and wait_of(problem.walk_minutes, spans) > most:
            yield "waits too long"

    def _with_people(self, household: Household, seat: Seat, stay: Window) -> Iterator[str]:
        if household.interpreter is not None:
            who = self._interpreters.get(seat.interpreter or "")
            if who is None or household.interpreter not in who.languages:
                yield "no interpreter of the language"
            elif not _inside(stay, who.present):
                yield "an interpreter who is absent"
        if household.companion is not None:
            other = self._companions.get(household.companion)
            if other is None or not _inside(stay, other.present):
                yield "a companion who is absent"


def _inside(span: Window, windows: tuple[Window, ...]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in windows)
