"""A day being filled: who sits where so far, and the one way in and out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from planner.timetable.solver.grid import Grid
from planner.timetable.solver.need import Need
from planner.timetable.solver.resource import Resource
from planner.timetable.solver.station import Station


class Sitting(NamedTuple):
    """A leg with its place: station, class of desks, start and length, in steps."""

    station: int
    desks: int
    start: int
    length: int


class Placed(NamedTuple):
    """A household's stay in steps, what of it is waiting, and what it takes of the day."""

    start: int
    end: int
    wait: int
    sittings: tuple[Sitting, ...]
    kept: tuple[Sitting, ...]
    interpreter: int | None


KEPT = -1
"""The class of a locked visit: its desk is taken from the start and never given back."""


class Day:
    """Stations, interpreters and companions with what is taken of them, and who is placed."""

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

    def put(self, need: Need, begin: int, starts: Sequence[int]) -> Placed:
        """Seat a household on a route that fits, its legs (intake first) at those starts."""
        sittings, kept, end = [], [], begin
        accessible = need.household.accessible
        for leg, start in zip(need.all_legs, starts, strict=True):
            end = max(end, start + leg.length)
            if leg.kept is not None:
                kept.append(Sitting(leg.station, KEPT, start, leg.length))
                continue
            station = self.stations[leg.station]
            desks = station.take(start, leg.length, accessible=accessible)
            sittings.append(Sitting(leg.station, desks, start, leg.length))
        interpreter = self._accompany(need, begin, end - begin)
        wait = end - begin - need.shape.stay
        placed = Placed(begin, end, wait, tuple(sittings), tuple(kept), interpreter)
        self.placed[need.place] = placed
        return placed

    def remove(self, need: Need) -> Placed:
        """Take a household out again and tell where it was."""
        placed = self.placed.pop(need.place)
        for station, desks, start, length in placed.sittings:
            self.stations[station].give(desks, start, length)
        length = placed.end - placed.start
        if placed.interpreter is not None:
            self.interpreters[placed.interpreter].give(placed.start, length)
        if need.companion is not None:
            self.companions[need.companion].give(placed.start, length)
        return placed

    def restore(self, need: Need, placed: Placed) -> None:
        """Put a household back exactly where it was."""
        for station, desks, start, length in placed.sittings:
            self.stations[station].retake(desks, start, length)
        length = placed.end - placed.start
        if placed.interpreter is not None:
            self.interpreters[placed.interpreter].take(placed.start, length)
        if need.companion is not None:
            self.companions[need.companion].take(placed.start, length)
        self.placed[need.place] = placed

    def _accompany(self, need: Need, start: int, length: int) -> int | None:
        if need.companion is not None:
            self.companions[need.companion].take(start, length)
        for number in need.interpreters or ():
            if self.interpreters[number].starts(length) >> start & 1:
                self.interpreters[number].take(start, length)
                return number
        return None
