"""The shortest day of an open shop: one desk a landlord, and households that need nothing else.

A day is a list of visits; each takes the first moment when its desk and its household are free.
Simulated annealing moves visits of the chain that makes the day as long as it is.
"""

from __future__ import annotations

from math import log

from planner.timetable.solver.placed import Placed, Sitting
from planner.timetable.solver.search import Search
from planner.timetable.solver.visits import Times, Visits

HOT, COLD = 0.03, 0.3
"""The temperature in the beginning, as a part of the day's length, and at the end, in steps."""

CYCLE = 500
"""How many rounds for each visit it takes to cool down; then it all begins anew."""

SOONER = 0.75
"""The chance that a visit moves before another rather than behind it."""


def is_shop(search: Search) -> bool:
    """Tell whether a day is an open shop in which everybody has a seat already."""
    if not search.hurry or search.unseated or not search.hopeful:
        return False
    if any(len(one.classes) != 1 or len(one.classes[0].desks) != 1 for one in search.day.stations):
        return False
    needs = [search.needs[number] for number in search.hopeful]
    alone = all(one.companion is None and one.interpreters is None for one in needs)
    free = not any(one.intake or one.household.locked for one in needs)
    return alone and free and all(len(one.windows) == 1 for one in needs)


class Shop:
    """An open shop, shortened visit by visit."""

    def __init__(self, search: Search) -> None:
        self._search, self._visits = search, Visits(search)

    def shorten(self, share: float, floor: int) -> None:
        """Search until the day is over at the step `floor`, or a share of the budget is spent."""
        search, random, visits = self._search, self._search.random, self._visits
        best = max(one.end for one in search.day.placed.values())
        order = sorted(range(len(visits.tasks)), key=self._placed_at)
        cycle, rounds, now = CYCLE * len(order), 0, visits.times(order, best)
        while now and best > floor and search.budget.spent() < share:
            search.next_round()
            rounds += 1
            heat = HOT * now.end * (1 - rounds % cycle / cycle) + COLD
            changed = visits.moved(order, visits.critical(now, random), SOONER, random)
            limit = now.end - heat * log(1 - random.random())
            if rounds % cycle == 0:
                random.shuffle(changed)
                limit = float("inf")
            found = visits.times(changed, limit)
            if found is not None:
                order, now = sorted(changed, key=found.starts.__getitem__), found
            if now.end < best:
                best = now.end
                self._seat(now)

    def _placed_at(self, number: int) -> int:
        task = self._visits.tasks[number]
        sittings = self._search.day.placed[task.place].sittings
        return next(one.start for one in sittings if one.station == task.station)

    def _seat(self, now: Times) -> None:
        """Put everybody where the visits are, and keep that day."""
        search = self._search
        for number in search.hopeful:
            search.remove(number)
        for number in search.hopeful:
            sittings = tuple(
                Sitting(task.station, 0, start, task.length)
                for task, start in zip(self._visits.tasks, now.starts, strict=True)
                if task.place == number
            )
            start = min(one.start for one in sittings)
            end = max(one.start + one.length for one in sittings)
            wait = end - start - search.needs[number].shape.stay
            search.give_back(number, Placed(start, end, wait, sittings, None))
        search.keep()
