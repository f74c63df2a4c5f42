"""From seats, with desks by name and minutes, to places in a day, and back."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from planner.times import Window
from planner.timetable.solver.day import Day
from planner.timetable.solver.need import Need
from planner.timetable.solver.placed import Placed, Sitting
from planner.timetable.solver.plan import Seat, Visit
from planner.timetable.solver.problem import Problem


class Seating:
    """Translates for one day whose desks are a class each."""

    def __init__(self, problem: Problem, day: Day) -> None:
        self._problem = problem
        self._day = day
        self._desks = {
            desk: (number, place)
            for number, station in enumerate(day.stations)
            for place, desks in enumerate(station.classes)
            for desk in desks.desks
        }

    def seat(self, need: Need) -> Seat:
        """Give the seat of a household that has one."""
        placed, stations = self._day.placed[need.place], self._day.stations
        visits = [
            Visit(
                stations[station].landlord,
                stations[station].classes[desks].desks[0],
                self._day.grid.minute(start),
            )
            for station, desks, start, _ in placed.sittings
        ]
        visits += [Visit(one.landlord, one.desk, one.start) for one in need.household.locked]
        who = placed.interpreter
        name = None if who is None else self._problem.interpreters[who].id
        return Seat(tuple(sorted(visits, key=lambda visit: visit.start)), name)

    def desks_of(self, seat: Seat) -> dict[int, int]:
        """Give the desk of each visit: by the number of its station, that of the desk."""
        return dict(self._desks[one.desk] for one in seat.visits if one.desk in self._desks)

    def placed(self, need: Need, seat: Seat) -> Placed | None:
        """Give where a seat is in the day, if it keeps the household's own rules.

        Whether its desks and people are free is not looked at.
        """
        at = {one.landlord: one for one in seat.visits}
        spans, sittings = [], []
        for leg in need.all_legs:
            visit = at.pop(self._day.stations[leg.station].landlord, None)
            if visit is None or visit.desk not in self._desks:
                return None
            start = self._day.grid.step(visit.start)
            if start < 0 or self._day.grid.minute(start) != visit.start:
                return None
            spans.append((start, start + leg.length))
            if leg.kept is None:
                sittings.append(Sitting(leg.station, self._desks[visit.desk][1], start, leg.length))
        if at or not spans or not self._walkable(need, spans):
            return None
        begin, end = min(spans)[0], max(end for _, end in spans)
        wait = end - begin - need.shape.stay
        who = self._interpreter(need, seat, begin, end)
        found = Placed(begin, end, wait, tuple(sittings), who)
        return found if self._allowed(need, found) else None

    def _allowed(self, need: Need, placed: Placed) -> bool:
        """Tell whether a stay keeps the rules of its household, whatever else is taken."""
        stays = bool(need.stays(placed.end - placed.start) >> placed.start & 1)
        spoken = need.interpreters is None or placed.interpreter is not None
        classes = [self._day.stations[s.station].classes[s.desks] for s in placed.sittings]
        reached = all(one.accessible or not need.household.accessible for one in classes)
        return stays and spoken and reached and placed.wait <= need.waiting.most

    def _walkable(self, need: Need, spans: Sequence[Window]) -> bool:
        """Tell whether there is time to walk between visits given in the order of `all_legs`."""
        first = need.intake is None or spans[0] == min(spans)
        gaps = pairwise(sorted(spans))
        return first and all(one[1] + self._day.walk <= other[0] for one, other in gaps)

    def _interpreter(self, need: Need, seat: Seat, start: int, end: int) -> int | None:
        """Give who interprets: who did, or else anybody who is free."""
        speaking = need.interpreters or ()
        known = [n for n in speaking if self._problem.interpreters[n].id == seat.interpreter]
        for number in (*known, *speaking):
            if self._day.interpreters[number].starts(end - start) >> start & 1:
                return number
        return None
