"""Second aim: who asked first, and less waiting, without losing a seat (simulated annealing)."""

from __future__ import annotations

from math import exp

from planner.timetable.solver.ruin import Trial, a_pick, freedom, near, somewhere, together
from planner.timetable.solver.search import Search

HOT, COLD = 3.0, 0.15
"""Temperatures at the beginning and the end, in steps of the planning grid waited."""

SEAT = 2000
"""What a seat costs, in the same steps."""


class Settling:
    """Ruin and recreate around those who wait, ever stricter as the budget is spent."""

    def __init__(self, search: Search, grid_steps: int, priority: float) -> None:
        self._search = search
        self._random = search.random
        self._grid = grid_steps
        self._priority = priority
        self._most = max(4, min(10, len(search.needs) // 8))

    def run(self) -> None:
        """Search until nobody waits who could not, or the budget is spent; end with the best day."""
        search = self._search
        search.keep()
        began = search.budget.spent()
        while search.wait or search.unseated:
            spent = search.budget.spent()
            if spent >= 1:
                break
            search.budget.round()
            done = (spent - began) / (1 - began)
            self._try(HOT * (COLD / HOT) ** done)
        search.back_to_best()

    def _try(self, heat: float) -> None:
        search, random = self._search, self._random
        unseated = search.unseated
        focus = self._focus(unseated)
        trial = Trial(search, self._leaving(focus))
        coming = unseated if len(unseated) <= 6 else random.sample(unseated, 6)
        order = self._order([*trial.old, *coming], focus)
        trial.recreate(order, a_pick(random, 0.45, 0.1))
        cost = self._cost(trial)
        if cost <= 0 or random.random() < exp(-cost / heat):
            if cost < 0:
                search.keep()
        else:
            trial.undo()

    def _cost(self, trial: Trial) -> float:
        return (
            sum(self._price(number) for number in trial.lost)
            - sum(self._price(number) for number in trial.won)
            + trial.longer / self._grid
        )

    def _price(self, number: int) -> float:
        search = self._search
        return SEAT * search.seats[number] + self._priority * search.ranks[number]

    def _focus(self, unseated: list[int]) -> int:
        random, placed = self._random, self._search.day.placed
        if unseated and random.random() < 0.7:
            return random.choice(unseated)
        waiting = [n for n, one in placed.items() if one.wait and not self._search.needs[n].settled]
        if waiting and random.random() < 0.75:
            return random.choice(waiting)
        return random.choice(self._search.movable)

    def _leaving(self, focus: int) -> list[int]:
        search, random, need = self._search, self._random, self._search.needs[focus]
        placed = search.day.placed.get(focus)
        start, end = somewhere(random, need) if placed is None else (placed.start, placed.end)
        wider = random.choice((0, 0, 2, 4))
        bound = need.interpreters is not None or need.companion is not None
        chance, found = random.random(), []
        if chance < 0.1 and bound:
            found = together(search, need)
        elif chance < 0.2:
            found = [n for n in search.day.placed if not search.needs[n].settled]
        found = found or near(search, need, (start - wider, end + wider))
        leaving = random.sample(found, min(random.randint(1, self._most), len(found)))
        if placed is not None and focus not in leaving:
            leaving.append(focus)
        return leaving

    def _order(self, numbers: list[int], focus: int) -> list[int]:
        random, needs, unit = self._random, self._search.needs, self._search.day.grid.unit
        chance = random.random()
        if chance < 0.35:
            random.shuffle(numbers)
        elif chance < 0.6:
            numbers.sort(key=lambda n: (n != focus, random.random()))
        elif chance < 0.8:
            numbers.sort(key=lambda n: freedom(needs[n], unit) + random.randint(0, 150))
        elif chance < 0.9:
            numbers.sort(key=lambda n: random.randint(0, 4) - needs[n].shape.stay)
        else:
            numbers.sort(key=lambda n: needs[n].household.rank)
        return numbers
