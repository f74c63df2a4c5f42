"""Who or what stands in the way of one visit at one place of a day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from planner.errors import (
    AcrossBreak,
    DeskClosed,
    DeskNotAccessible,
    DeskTaken,
    HouseholdElsewhere,
    HouseholdNotFree,
    OtherLandlord,
    PlaceLocked,
    ReceptionFirst,
    Refusal,
    WaitsTooLong,
)
from planner.times import Window, within
from planner.timetable.moving.along import Along
from planner.timetable.moving.labels import Labels
from planner.timetable.solver.plan import Seat, Visit
from planner.timetable.solver.problem import Household, Problem, visit_minutes


class Floor:
    """A day with everybody in their places, asked about one visit at a time."""

    def __init__(self, problem: Problem, seats: Mapping[str, Seat], labels: Labels) -> None:
        self._problem = problem
        self._labels = labels
        self._owners = {landlord.id: landlord for landlord in problem.landlords}
        self._desks = {desk.id: desk for one in problem.landlords for desk in one.desks}
        self._owner_of = {d.id: one for one in problem.landlords for d in one.desks}
        self._guests = {one.id: one for one in problem.households}
        self._seats = dict(seats)
        self._along = Along(problem, seats, labels)

    def obstacle(self, household_id: str, visit: Visit, *, alone: bool = False) -> Refusal | None:
        """Give what stands in the way of a household's visit there; nothing when it fits.

        `alone` looks at the desk only, for when the household's other visits will move along.
        """
        household = self._guests[household_id]
        found = next(self._at_desk(household, visit), None)
        if found is not None or alone:
            return found
        seat = self._seats.get(household_id, Seat(()))
        kept = [one for one in seat.visits if one.landlord != visit.landlord]
        return next(self._in_the_house(household, kept, visit), None)

    def _at_desk(self, household: Household, visit: Visit) -> Iterator[Refusal]:
        number, owner = self._labels.desks[visit.desk], self._owner_of[visit.desk]
        span = self._span(household, visit)
        if any(visit.landlord == one.landlord for one in household.locked):
            yield PlaceLocked(household.rank)
        if owner.id != visit.landlord:
            yield OtherLandlord(number, self._labels.names.get(owner.id, ""))
        if not within(span, self._desks[visit.desk].open):
            yield DeskClosed(number, *span)
        if household.accessible and not self._desks[visit.desk].accessible:
            yield DeskNotAccessible(number)
        turn = owner.change_over_minutes
        for other, seat in self._seats.items():
            for one in seat.visits if other != household.id else ():
                start, end = self._span(self._guests[other], one)
                if one.desk == visit.desk and start < span[1] + turn and span[0] < end + turn:
                    yield DeskTaken(number, self._labels.numbers[other])

    def _in_the_house(
        self, household: Household, kept: list[Visit], visit: Visit
    ) -> Iterator[Refusal]:
        walk, span = self._problem.walk_minutes, self._span(household, visit)
        for one in kept:
            start, end = self._span(household, one)
            if start - walk < span[1] and span[0] < end + walk:
                yield HouseholdElsewhere(self._labels.desks[one.desk], start, end)
        visits = sorted([*kept, visit], key=lambda one: one.start)
        if any(self._owners[one.landlord].intake for one in visits[1:]):
            yield ReceptionFirst(household.rank)
        spans = [self._span(household, one) for one in visits]
        stay = spans[0][0], spans[-1][1]
        if not within(stay, self._problem.sessions):
            yield AcrossBreak(*stay)
        if not within(stay, household.available):
            yield HouseholdNotFree(*stay)
        waits = sum(other[0] - one[1] - walk for one, other in pairwise(spans))
        if self._problem.max_wait_minutes is not None and waits > self._problem.max_wait_minutes:
            yield WaitsTooLong(waits, self._problem.max_wait_minutes)
        yield from self._along.obstacles(household, stay)

    def _span(self, household: Household, visit: Visit) -> Window:
        return visit.start, visit.start + visit_minutes(self._owners[visit.landlord], household)
