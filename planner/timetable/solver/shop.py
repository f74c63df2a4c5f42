"""The shortest day of an open shop: one desk a landlord, and households that need nothing else.

Ends halfway between the soonest there can be and the best so far are tried first, each for a while;
then the day is made shorter step by step until it is proven that it cannot be any shorter.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import count

from planner.timetable.solver.bound import earliest_end
from planner.timetable.solver.need import Need
from planner.timetable.solver.placed import Placed, Sitting
from planner.timetable.solver.search import Search
from planner.timetable.solver.visits import tasks_of

PROBE = 0.1
"""Which part of the time one end may take before it is put off.

It is never put off before as many nodes as there are pairs: a search goes down to the last pair
once or more in so many, which takes seconds on a large day.
"""

MOST_PAIRS = 50_000
"""How many pairs of visits are looked at, at most: so many take 15 MB and milliseconds a node."""


def is_shop(search: Search) -> bool:
    """Tell whether a day is an open shop; everybody is to have a seat in it."""
    if any(len(one.classes) != 1 or len(one.classes[0].desks) != 1 for one in search.day.stations):
        return False
    needs = [search.needs[number] for number in search.hopeful]
    alone = all(one.companion is None and one.interpreters is None for one in needs)
    free = not any(one.intake or one.household.locked for one in needs)
    hours = all(len(one.windows) == 1 for one in needs) and _pairs(needs) <= MOST_PAIRS
    reached = all(
        search.day.stations[leg.station].classes[0].accessible or not need.household.accessible
        for need in needs
        for leg in need.legs
    )
    return bool(needs) and alone and free and hours and reached


class Shop:
    """An open shop, ever shorter. `floor` is the step before which it cannot be over."""

    def __init__(self, search: Search) -> None:
        from planner.timetable.solver.branch import Branching  # noqa: PLC0415 - NumPy, seldom needed

        self._search, self._tasks = search, tasks_of(search)
        needs = [search.needs[number] for number in search.hopeful]
        self.floor = earliest_end(search.builder, needs)
        self._branching = Branching(self._tasks, search.random)

    def shorten(self, share: float) -> None:
        """Search until the day cannot be shorter, or a share of the budget is spent."""
        budget = self._search.budget
        best, guess = self._end(), self.floor
        while self.floor < best and budget.spent() < share:
            probing = guess < best
            goal = (guess + best - 1) // 2 if probing else best - 1
            part = (PROBE if probing else 1) * (share - budget.spent())
            try:
                found = self._seek(goal, budget.spent() + part, share)
            except TimeoutError:
                guess = goal + 1
                continue
            if found is None:
                self.floor = guess = goal + 1
            else:
                best = self._seat(found)
                best = self._seat(found)

    def _end(self) -> int:
        """Give the step at which all are out, or beyond all hours if not everybody has a seat."""
        if self._search.unseated:
            return 1 + max(one.opens.bit_length() + one.length for one in self._tasks)
        return max(one.end for one in self._search.day.placed.values())

    def _seek(self, goal: int, soft: float, share: float) -> list[int] | None:
        """Search for a day that is over by a step; put it off at a `soft` share of the budget."""
        search, nodes, least = self._search, count(), self._branching.pairs

        def enough() -> bool:
            search.next_round()
            spent = search.budget.spent()
            return spent >= share or (next(nodes) >= least and spent >= soft)

        return self._branching.search(goal, enough)

    def _seat(self, starts: Sequence[int]) -> int:
        """Put everybody where the visits are, keep that day, and tell when it is over."""
        search, sittings = self._search, dict[int, list[Sitting]]()
        for task, start in zip(self._tasks, starts, strict=True):
            sitting = Sitting(task.station, 0, start, task.length)
            sittings.setdefault(task.place, []).append(sitting)
        for number in sittings.keys() & search.day.placed.keys():
            search.remove(number)
        for number, own in sittings.items():
            start = min(one.start for one in own)
            end = max(one.start + one.length for one in own)
            wait = end - start - search.needs[number].shape.stay
            search.give_back(number, Placed(start, end, wait, tuple(own), None))
        search.keep()
        return self._end()


def _pairs(needs: Sequence[Need]) -> int:
    """Count the pairs of visits of one household or at one desk."""
    houses = Counter(need.place for need in needs for _ in need.legs)
    desks = Counter(leg.station for need in needs for leg in need.legs)
    return sum(count * (count - 1) // 2 for count in (*houses.values(), *desks.values()))
