"""A day as it stands: everybody at their own desks and times, and room found beside them."""

from __future__ import annotations

from collections.abc import Mapping

from planner.timetable.solver.build import Builder
from planner.timetable.solver.insertion import find
from planner.timetable.solver.masks import span
from planner.timetable.solver.need import Need
from planner.timetable.solver.placed import Placed, Sitting
from planner.timetable.solver.plan import Seat
from planner.timetable.solver.problem import Problem
from planner.timetable.solver.routes import Pick, Route
from planner.timetable.solver.seating import Seating


class Standing:
    """A day with its seats; nobody moves unless they are taken out and put back.

    Seats that the problem no longer allows are left out: those of the households in `hit`.
    """

    def __init__(self, problem: Problem, seats: Mapping[str, Seat]) -> None:
        self.problem = problem
        self.builder = Builder(problem)
        self.needs = self.builder.needs()
        self.day = self.builder.day(apart=True)
        self.hit: list[Need] = []
        self.seating = Seating(problem, self.day)
        for need in sorted(self.needs, key=lambda one: not one.household.locked):
            seat = seats.get(need.household.id)
            if seat and not self.keep(need, seat):
                self.hit.append(need)

    def keep(self, need: Need, seat: Seat) -> bool:
        """Seat a household where it sat, if it still can be there."""
        placed = self.seating.placed(need, seat)
        if placed is None or not self.day.fits(need, placed):
            return False
        self.day.restore(need, placed)
        return True

    def insert(self, need: Need, pick: Pick, wanted: Mapping[int, int] | None = None) -> bool:
        """Seat a household where it waits least, at the `wanted` desks where those are free.

        `pick` chooses between starts with the same waiting; `wanted` gives, by the number of a
        station, the number of a desk.
        """
        route = find(self.day, need, pick)
        if route is None:
            return False
        placed = self.day.put(need, route)
        better = self._at_wanted(need, placed, wanted or {})
        if better != placed:
            self.day.remove(need)
            self.day.restore(need, better)
        return True

    def route_seat(self, need: Need, route: Route) -> Seat:
        """Tell the seat that a route just found would give."""
        self.day.put(need, route)
        seat = self.seating.seat(need)
        self.day.remove(need)
        return seat

    def seats(self) -> dict[str, Seat]:
        """Give every seat of the day."""
        seated = (need for need in self.needs if need.place in self.day.placed)
        return {need.household.id: self.seating.seat(need) for need in seated}

    def _at_wanted(self, need: Need, placed: Placed, wanted: Mapping[int, int]) -> Placed:
        sittings = tuple(self._wanted(need, one, wanted) for one in placed.sittings)
        return placed._replace(sittings=sittings)

    def _wanted(self, need: Need, sitting: Sitting, wanted: Mapping[int, int]) -> Sitting:
        desk = wanted.get(sitting.station, sitting.desks)
        one = self.day.stations[sitting.station].classes[desk]
        suits = one.accessible or not need.household.accessible
        free = one.resource.starts(sitting.length) >> sitting.start & 1
        return sitting._replace(desks=desk) if suits and free else sitting


def nearest(step: int) -> Pick:
    """Choose the start that is nearest to a step; of two, the earlier."""

    def pick(starts: int) -> int:
        before = (starts & span(0, step + 1)).bit_length() - 1
        after = starts >> step << step
        if not after:
            return before
        later = (after & -after).bit_length() - 1
        return before if before >= 0 and step - before <= later - step else later

    return pick
