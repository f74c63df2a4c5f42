"""A day as it stands: everybody at their own desks and times, and room found beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from planner.times import Window
from planner.timetable.solver.build import Builder
from planner.timetable.solver.insertion import find
from planner.timetable.solver.masks import span
from planner.timetable.solver.need import Need
from planner.timetable.solver.placed import Placed, Sitting
from planner.timetable.solver.plan import Seat, Visit
from planner.timetable.solver.problem import Problem
from planner.timetable.solver.routes import Pick, Route


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
        self._desks = {
            desk: (number, place)
            for number, station in enumerate(self.day.stations)
            for place, desks in enumerate(station.classes)
            for desk in desks.desks
        }
        for need in sorted(self.needs, key=lambda one: not one.household.locked):
            seat = seats.get(need.household.id)
            if seat and not self.keep(need, seat):
                self.hit.append(need)

    def keep(self, need: Need, seat: Seat) -> bool:
        """Seat a household where it sat, if it still can be there."""
        placed = self._placed(need, seat)
        if placed is None or not self._allowed(need, placed) or not self.day.fits(need, placed):
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
        seat = self.seat(need)
        self.day.remove(need)
        return seat

    def seat(self, need: Need) -> Seat:
        """Give the seat of a household that has one."""
        placed, stations = self.day.placed[need.place], self.day.stations
        visits = [
            Visit(
                stations[station].landlord,
                stations[station].classes[desks].desks[0],
                self.day.grid.minute(start),
            )
            for station, desks, start, _ in placed.sittings
        ]
        visits += [Visit(one.landlord, one.desk, one.start) for one in need.household.locked]
        who = placed.interpreter
        name = None if who is None else self.problem.interpreters[who].id
        return Seat(tuple(sorted(visits, key=lambda visit: visit.start)), name)

    def seats(self) -> dict[str, Seat]:
        """Give every seat of the day."""
        seated = (need for need in self.needs if need.place in self.day.placed)
        return {need.household.id: self.seat(need) for need in seated}

    def desks_of(self, seat: Seat) -> dict[int, int]:
        """Give the desk of each visit: by the number of its station, that of the desk."""
        return dict(self._desks[one.desk] for one in seat.visits if one.desk in self._desks)

    def _placed(self, need: Need, seat: Seat) -> Placed | None:
        at = {one.landlord: one for one in seat.visits}
        spans, sittings = [], []
        for leg in need.all_legs:
            visit = at.pop(self.day.stations[leg.station].landlord, None)
            if visit is None or visit.desk not in self._desks:
                return None
            start = self.day.grid.step(visit.start)
            if start < 0 or self.day.grid.minute(start) != visit.start:
                return None
            spans.append((start, start + leg.length))
            if leg.kept is None:
                sittings.append(Sitting(leg.station, self._desks[visit.desk][1], start, leg.length))
        if at or not spans or not self._walkable(need, spans):
            return None
        begin, end = min(spans)[0], max(end for _, end in spans)
        wait = end - begin - need.shape.stay
        return Placed(begin, end, wait, tuple(sittings), self._interpreter(need, seat, begin, end))

    def _allowed(self, need: Need, placed: Placed) -> bool:
        """Tell whether a stay keeps the rules of its household, whatever else is taken."""
        stays = bool(need.stays(placed.end - placed.start) >> placed.start & 1)
        spoken = need.interpreters is None or placed.interpreter is not None
        classes = [self.day.stations[s.station].classes[s.desks] for s in placed.sittings]
        reached = all(one.accessible or not need.household.accessible for one in classes)
        return stays and spoken and reached and placed.wait <= need.waiting.most

    def _walkable(self, need: Need, spans: Sequence[Window]) -> bool:
        """Tell whether there is time to walk between visits given in the order of `all_legs`."""
        first = need.intake is None or spans[0] == min(spans)
        gaps = pairwise(sorted(spans))
        return first and all(one[1] + self.day.walk <= other[0] for one, other in gaps)

    def _interpreter(self, need: Need, seat: Seat, start: int, end: int) -> int | None:
        """Give who interprets: who did, or else anybody who is free."""
        speaking = need.interpreters or ()
        known = [n for n in speaking if self.problem.interpreters[n].id == seat.interpreter]
        for number in (*known, *speaking):
            if self.day.interpreters[number].starts(end - start) >> start & 1:
                return number
        return None

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
