"""The state of a search: a day, who wants in, what the day is worth, and the best one so far."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from random import Random

from planner.timetable.solver import day
from planner.timetable.solver.budget import Budget
from planner.timetable.solver.build import Builder
from planner.timetable.solver.insertion import NO_LIMIT, find, find_soonest
from planner.timetable.solver.masks import lowest
from planner.timetable.solver.need import Need
from planner.timetable.solver.objective import Objective, Worth
from planner.timetable.solver.placed import Placed
from planner.timetable.solver.routes import Pick

LOCKED_WORTH = 1000
"""Seats that one household with locked visits outweighs: it is never left out for others."""

MOST_ROUTES = 3000
"""How many routes of a search are remembered for the bound."""

Memory = tuple[day.Memory, int]
"""A state of a search: the day and how much is waited in it."""


class Search:
    """One attempt at one day. Everything random comes from its own source, fed by the seed.

    `hopeful` are those who could have a seat if they were alone. In a `hurry` households are seated
    where they end soonest rather than where they wait least. `routes` are those seen on the way.
    `floor` is the step before which not everybody can be out, as far as is known.
    """

    def __init__(
        self,
        builder: Builder,
        needs: Sequence[Need],
        hopeful: Iterable[int],
        budget: Budget,
        seed: int = 0,
    ) -> None:
        self.builder = builder
        self.day = builder.day()
        self.needs = needs
        self.hopeful = sorted(hopeful)
        self._wanting = frozenset(self.hopeful)
        self._settled = frozenset(need.place for need in needs if need.settled)
        self.budget = budget
        self.random = Random(seed)
        self.lengths = builder.usual_lengths()
        last = max((need.household.rank for need in needs), default=0)
        self.ranks = [last - need.household.rank for need in needs]
        self.seats = [LOCKED_WORTH if need.household.locked else 1 for need in needs]
        self.objective = Objective(builder.problem.objective, self.seats, self.ranks)
        self.hurry = False
        self.floor = self.wait = 0
        self.routes: dict[tuple[int, Placed], None] = {}
        self.best_worth, self.best = self.worth(), self.memory()

    @property
    def unseated(self) -> list[int]:
        """Who could have a seat and has none, in a fixed order."""
        return sorted(self._wanting.difference(self.day.placed))

    @property
    def movable(self) -> list[int]:
        """Who has a seat that may change, in the order they got it."""
        if not self._settled:
            return list(self.day.placed)
        return [number for number in self.day.placed if number not in self._settled]

    def insert(
        self, number: int, pick: Pick = lowest, *, snug: bool = False, limit: int = NO_LIMIT
    ) -> bool:
        """Seat a household where it waits least, if it can; in a hurry, where it ends first."""
        need = self.needs[number]
        if self.hurry:
            route = find_soonest(self.day, need)
        else:
            route = find(self.day, need, pick, snug=snug, limit=limit)
        if route is None:
            return False
        self.day.put(need, route)
        self.wait += route.wait
        return True

    def remove(self, number: int) -> Placed:
        """Take a household out of the day."""
        placed = self.day.remove(self.needs[number])
        self.wait -= placed.wait
        return placed

    def give_back(self, number: int, placed: Placed) -> bool:
        """Put a household back where it was, if that is still free."""
        need = self.needs[number]
        if not self.day.fits(need, placed):
            return False
        self.day.restore(need, placed)
        self.wait += placed.wait
        return True

    def memory(self) -> Memory:
        """Give the day as it stands, to be recalled."""
        return self.day.memory(), self.wait

    def recall(self, memory: Memory) -> None:
        """Make the day again what it was."""
        state, self.wait = memory
        self.day.recall(state)

    def worth(self) -> Worth:
        """Judge the day as it stands."""
        return self.objective.worth(self.day, self.wait)

    def keep(self) -> bool:
        """Remember the day as it stands if it is the best so far, and tell whether it was."""
        worth = self.worth()
        better = worth > self.best_worth
        if better:
            self.best_worth, self.best = worth, self.memory()
        return better

    def note(self, numbers: Iterable[int]) -> None:
        """Remember the routes of some households, as long as there are few."""
        placed = self.day.placed
        if len(self.routes) < MOST_ROUTES:
            self.routes.update(dict.fromkeys((n, placed[n]) for n in numbers if n in placed))

    def next_round(self, times: int = 1) -> None:
        """Count a round of work, or so many, and say how far the search is."""
        (_, placed), wait = self.best
        self.budget.round(times)
        self.budget.report(len(placed), wait * self.day.grid.unit)

    def back_to_best(self) -> None:
        """Make the day again what the best one was."""
        self.recall(self.best)
