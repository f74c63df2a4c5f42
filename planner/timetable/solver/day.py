"""A day being filled: who sits where so far, and the one way in and out."""

from __future__ import annotations

from collections.abc import Sequence

from planner.timetable.solver.grid import Grid
from planner.timetable.solver.need import Need
from planner.timetable.solver.placed import Placed, Sitting
from planner.timetable.solver.resource import Resource, State
from planner.timetable.solver.routes import Route
from planner.timetable.solver.station import Station

Memory = tuple[list[State], dict[int, Placed]]
"""A state of a day: of its desks and the people who come along, and who is placed."""


class Day:
    """Stations, interpreters and companions with what is taken of them, and who is placed.

    Nobody's stay may end after the step `closes`, if there is one.
    """

    def __init__(
        self,
        grid: Grid,
        walk: int,
        stations: Sequence[Station],
        interpreters: Sequence[Resource],
        companions: Sequence[Resource],
    ) -> None:
        self.grid = grid
        self.walk = walk
        self.stations = tuple(stations)
        self.interpreters = tuple(interpreters)
        self.companions = tuple(companions)
        self._resources = [desks.resource for place in stations for desks in place.classes]
        self._resources += [*interpreters, *companions]
        self.placed: dict[int, Placed] = {}
        self.closes: int | None = None

    def allowed(self, need: Need, length: int) -> int:
        """Give the starts of a stay of that length: in its windows, with everybody it needs."""
        starts = need.stays(length)
        if self.closes is not None:
            starts &= (1 << max(0, self.closes - length + 1)) - 1
        if need.companion is not None:
            starts &= self.companions[need.companion].starts(length)
        if need.interpreters is not None and starts:
            anybody = 0
            for number in need.interpreters:
                anybody |= self.interpreters[number].starts(length)
            starts &= anybody
        return starts

    def put(self, need: Need, route: Route) -> Placed:
        """Seat a household on a route that was just found."""
        begin, accessible = route.start, need.household.accessible
        starts = route.starts if need.intake is None else (begin, *route.starts)
        sittings, end = [], begin
        for leg, start in zip(need.all_legs, starts, strict=True):
            end = max(end, start + leg.length)
            if leg.kept is None:
                place = self.stations[leg.station]
                desks = place.take(start, leg.length, accessible=accessible)
                sittings.append(Sitting(leg.station, desks, start, leg.length))
        interpreter = self._accompany(need, begin, end - begin)
        placed = Placed(begin, end, route.wait, tuple(sittings), interpreter)
        self.placed[need.place] = placed
        return placed

    def remove(self, need: Need) -> Placed:
        """Take a household out again and tell where it was."""
        placed = self.placed.pop(need.place)
        for number, desks, start, length in placed.sittings:
            self.stations[number].give(desks, start, length)
        for person in self._along(need, placed):
            person.give(placed.start, placed.end - placed.start)
        return placed

    def restore(self, need: Need, placed: Placed) -> None:
        """Put a household back exactly where it was."""
        for number, desks, start, length in placed.sittings:
            self.stations[number].retake(desks, start, length)
        for person in self._along(need, placed):
            person.take(placed.start, placed.end - placed.start)
        self.placed[need.place] = placed

    def fits(self, need: Need, placed: Placed) -> bool:
        """Tell whether everything a household took is free."""
        for number, desks, start, length in placed.sittings:
            if not self.stations[number].classes[desks].resource.starts(length) >> start & 1:
                return False
        start, length = placed.start, placed.end - placed.start
        return all(person.starts(length) >> start & 1 for person in self._along(need, placed))

    def room(self, lengths: Sequence[int]) -> int:
        """Count the starts that are left for a visit of each station's usual length."""
        found = 0
        for place, length in zip(self.stations, lengths, strict=True):
            for desks in place.classes:
                found += desks.resource.starts(length).bit_count()
        return found

    def idle(self) -> int:
        """Count the open steps at which desks are empty between their first and last visit."""
        return sum(desks.resource.idle() for place in self.stations for desks in place.classes)

    def memory(self) -> Memory:
        """Give what is taken by whom, to be recalled as it is now."""
        return [one.state for one in self._resources], self.placed.copy()

    def recall(self, memory: Memory) -> None:
        """Be again as in a memory."""
        states, placed = memory
        self.placed = placed.copy()
        for one, state in zip(self._resources, states, strict=True):
            one.state = state

    def _along(self, need: Need, placed: Placed) -> list[Resource]:
        persons = [] if need.companion is None else [self.companions[need.companion]]
        if placed.interpreter is not None:
            persons.append(self.interpreters[placed.interpreter])
        return persons

    def _accompany(self, need: Need, start: int, length: int) -> int | None:
        if need.companion is not None:
            self.companions[need.companion].take(start, length)
        for number in need.interpreters or ():
            if self.interpreters[number].starts(length) >> start & 1:
                self.interpreters[number].take(start, length)
                return number
        return None
