"""Second aim: who asked first, and less waiting, without losing a seat (simulated annealing)."""

from __future__ import annotations

from math import floor, log

from planner.timetable.solver.ruin import Trial, a_pick, freedom, near, somewhere, together
from planner.timetable.solver.search import Search

HOT, COLD = 0.5, 0.1
"""Temperatures at the beginning and the end, in steps of the planning grid waited."""

PLACE = 10
"""What a place in the order of asking outweighs in the same steps."""

IDLE = 0.1
"""What a step of a desk's idle time outweighs; if it counts for more than waiting, so much more."""

LEAVING, SMALL = 4, 160
"""How many households leave in one trial at most, besides the one in focus; in a small day more: so
many shared out over its households, unless desks are to be idle less.
"""

OUTSIDE = 0.1
"""How often a trial is about somebody without a seat."""

COMING = 3
"""How many of those without a seat take part in a trial around one of them."""

WAITING = 0.85
"""How often the others are about somebody who waits, unless desks are to be idle less: of two who
wait, it is whoever waits longer.
"""

PATIENCE = 1000
"""How many trials are still made for who asked first, when all seats are taken and nobody waits."""


class Settling:
    """Ruin and recreate around those who wait, ever stricter as the budget is spent.

    Its shares and chances were found by trying on generated days (tests/benchmarks).
    """

    def __init__(self, search: Search, most: int) -> None:
        self._search = search
        self._most = most
        self._patience = PATIENCE
        self._random = search.random
        terms = search.objective
        self._place = PLACE if terms.comes_first("priority", "wait") else 0
        self._idle = IDLE if "desk_idle" in terms else 0
        if terms.comes_first("desk_idle", "wait"):
            self._idle *= PLACE * PLACE
        small = 0 if self._idle else SMALL // max(1, len(search.needs))
        self._most_leaving = max(LEAVING, small)
        self._seat = 10 * PLACE * (1 + sum(sorted(search.ranks)[-self._most_leaving :]))

    def run(self) -> None:
        """Search until nobody waits who could not, or the budget is spent."""
        search = self._search
        search.keep()
        began = search.budget.spent()
        while (search.wait or search.unseated or self._idle) and search.movable and self._patience:
            spent = search.budget.spent()
            if spent >= 1:
                break
            search.next_round()
            done = (spent - began) / (1 - began)
            self._try(HOT * (COLD / HOT) ** done)
            if not self._idle and not search.wait and len(search.day.placed) >= self._most:
                self._patience -= 1

    def _try(self, heat: float) -> None:
        search, random = self._search, self._random
        unseated = search.unseated
        focus = self._focus(unseated)
        idle = search.day.idle() if self._idle else 0
        trial = Trial(search, self._leaving(focus))
        coming: list[int] = []
        if focus in unseated:
            coming = random.sample(unseated, min(COMING, len(unseated)))
        order = self._order([*trial.old, *coming], focus)
        bearable = -heat * log(1 - random.random())
        done = trial.recreate(
            order,
            a_pick(random, 0.45, 0.1),
            snug=random.random() < 0.3,
            spare=sum(search.seats[number] for number in coming),
            longer=None if self._idle else floor(bearable * search.day.grid.pace),
        )
        cost = self._cost(trial)
        if self._idle:
            cost += self._idle * (search.day.idle() - idle) / search.day.grid.pace
        if not done or cost > bearable:
            trial.undo()
        elif cost < 0 and search.keep():
            self._patience = PATIENCE

    def _cost(self, trial: Trial) -> float:
        lost = sum(self._price(number) for number in trial.lost)
        won = sum(self._price(number) for number in trial.won)
        return lost - won + trial.longer / self._search.day.grid.pace

    def _price(self, number: int) -> int:
        return self._seat * self._search.seats[number] + self._place * self._search.ranks[number]

    def _focus(self, unseated: list[int]) -> int:
        random, search = self._random, self._search
        if unseated and random.random() < OUTSIDE:
            return random.choice(unseated)
        movable, placed = search.movable, search.day.placed
        if not self._idle and random.random() < WAITING:
            waiting = [number for number in movable if placed[number].wait]
            if waiting:
                two = random.choice(waiting), random.choice(waiting)
                return max(two, key=lambda number: placed[number].wait)
        return random.choice(movable)

    def _leaving(self, focus: int) -> list[int]:
        search, random, need = self._search, self._random, self._search.needs[focus]
        placed = search.day.placed.get(focus)
        start, end = somewhere(random, need) if placed is None else (placed.start, placed.end)
        wider = random.choice((0, 0, 2, 4))
        chance, found = random.random(), []
        if chance < 0.1:
            found = together(search, need)
        elif chance < 0.2:
            found = search.movable
        found = found or near(search, need, (start - wider, end + wider))
        leaving = random.sample(found, min(random.randint(1, self._most_leaving), len(found)))
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
