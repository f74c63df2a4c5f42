"""The state of a search: a day, who still wants in, what a day is worth, and the best one so far."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from random import Random
from typing import NamedTuple

from planner.timetable.solver.budget import Budget
from planner.timetable.solver.day import Day, Placed
from planner.timetable.solver.insertion import insert
from planner.timetable.solver.masks import lowest
from planner.timetable.solver.need import Need
from planner.timetable.solver.routes import Pick

LOCKED_WORTH = 1000
"""Seats that one household with locked visits outweighs: it is never left out for others."""


class Worth(NamedTuple):
    """What a day is worth, greater is better: seats, then who asked first, then no waiting."""

    seats: int
    priority: int
    calm: int


class Search:
    """One attempt at one day. Everything random comes from its own source, fed by the seed."""

    def __init__(
        self, day: Day, needs: Sequence[Need], hopeful: Iterable[int], budget: Budget, seed: int
    ) -> None:
        self.day = day
        self.needs = needs
        self.budget = budget
        self.random = Random(seed)
        self.hopeful = sorted(hopeful)
        self.movable = [n for n in self.hopeful if not needs[n].settled]
        self.ranks = [len(needs) - need.household.rank for need in needs]
        self.seats = [LOCKED_WORTH if need.household.locked else 1 for need in needs]
        self.hurry = False
        self.wait = 0
        self.best: dict[int, Placed] = {}
        self.best_worth = self.worth()

    @property
    def unseated(self) -> list[int]:
        """Who could have a seat and has none, in a fixed order."""
        return [number for number in self.hopeful if number not in self.day.placed]

    def insert(self, number: int, pick: Pick = lowest) -> bool:
        """Seat a household where it waits least, if there is room."""
        if not insert(self.day, self.needs[number], pick, hurry=self.hurry):
            return False
        self.wait += self.day.placed[number].wait
        return True

    def remove(self, number: int) -> Placed:
        """Take a household out of the day."""
        placed = self.day.remove(self.needs[number])
        self.wait -= placed.wait
        return placed

    def restore(self, number: int, placed: Placed) -> None:
        """Put a household back where it was."""
        self.day.restore(self.needs[number], placed)
        self.wait += placed.wait

    def worth(self) -> Worth:
        """Judge the day as it stands."""
        placed = self.day.placed
        seats = sum(self.seats[number] for number in placed)
        return Worth(seats, sum(self.ranks[number] for number in placed), -self.wait)

    def keep(self) -> bool:
        """Remember the day as it stands if it is the best so far, and tell whether it was."""
        worth = self.worth()
        better = worth > self.best_worth
        if better:
            self.best_worth, self.best = worth, dict(self.day.placed)
        self.budget.report(len(self.best), -self.best_worth.calm * self.day.grid.unit)
        return better

    def back_to_best(self) -> None:
        """Make the day again what the best one was."""
        for number in list(self.day.placed):
            if self.day.placed[number] != self.best.get(number):
                self.remove(number)
        for number, placed in self.best.items():
            if number not in self.day.placed:
                self.restore(number, placed)
