"""An open shop as a list of visits: when each starts, and which make the day as long as it is."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import NamedTuple

from planner.timetable.solver.masks import lowest, runs, span
from planner.timetable.solver.search import Search


class Task(NamedTuple):
    """A visit: whose, where, how long, and for how long it keeps its desk and its household.

    `opens` holds the steps at which it may start.
    """

    place: int
    station: int
    length: int
    desk_keeps: int
    house_keeps: int
    opens: int


class Times(NamedTuple):
    """The step each visit starts at, and the one at which all are over."""

    starts: list[int]
    end: int


class Visits:
    """The visits of an open shop, by their numbers."""

    def __init__(self, search: Search) -> None:
        day, landlords = search.day, search.builder.problem.landlords
        turns = [one.change_over_minutes // day.grid.unit for one in landlords]
        self.tasks = [
            Task(
                place=number,
                station=leg.station,
                length=leg.length,
                desk_keeps=leg.length + turns[leg.station],
                house_keeps=leg.length + day.walk,
                opens=day.stations[leg.station].classes[0].resource.opens(leg.length),
            )
            for number in search.hopeful
            for leg in search.needs[number].legs
        ]
        self._free = {number: _hours(search, number) for number in search.hopeful}
        self._desks = len(landlords)
        self._near = [
            [n for n, one in enumerate(self.tasks) if n != number and _meet(one, task)]
            for number, task in enumerate(self.tasks)
        ]

    def times(self, order: Sequence[int], latest: float) -> Times | None:
        """Give each visit of a list the first free moment, unless the day would end too late."""
        houses, desks = self._free.copy(), [-1] * self._desks
        starts, end = [0] * len(self.tasks), 0
        for number in order:
            place, station, length, desk_keeps, house_keeps, opens = self.tasks[number]
            moments = opens & runs(desks[station], desk_keeps) & runs(houses[place], house_keeps)
            if not moments:
                return None
            start = starts[number] = lowest(moments)
            end = max(end, start + length)
            if end > latest:
                return None
            desks[station] &= ~span(start, start + desk_keeps)
            houses[place] &= ~span(start, start + house_keeps)
        return Times(starts, end)

    def critical(self, now: Times, random: Random) -> int:
        """Choose a visit of a chain that ends when the day does and leaves no gap before it."""
        ends = [start + one.length for start, one in zip(now.starts, self.tasks, strict=True)]
        number = random.choice([n for n, end in enumerate(ends) if end == now.end])
        chain = [number]
        while before := [n for n in self._near[number] if self._touches(now.starts, n, number)]:
            number = random.choice(before)
            chain.append(number)
        return random.choice(chain)

    def moved(self, order: Sequence[int], number: int, chance: float, random: Random) -> list[int]:
        """Move a visit before (up to a `chance`) or behind one of its desk or household."""
        changed = list(order)
        at = changed.index(number)
        del changed[at]
        near = set(self._near[number])
        places = [n for n, one in enumerate(changed) if one in near]
        if random.random() < chance:
            places = [n for n in places if n < at]
        else:
            places = [n + 1 for n in places if n >= at]
        changed.insert(random.choice(places or range(len(order))), number)
        return changed

    def _touches(self, starts: Sequence[int], number: int, other: int) -> bool:
        """Tell whether a visit could not start sooner because of another."""
        one, start = self.tasks[number], starts[other]
        kept = one.desk_keeps if one.station == self.tasks[other].station else one.house_keeps
        return starts[number] + kept == start


def _meet(one: Task, other: Task) -> bool:
    return one.station == other.station or one.place == other.place


def _hours(search: Search, number: int) -> int:
    start, end = search.needs[number].windows[0]
    return span(start, end + search.day.walk)
