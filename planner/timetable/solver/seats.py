"""First aim: as many seats as possible, by ruin and recreate.

A trial stays when it seats more, or as many of those who were left out more often: the absence
counters of Christiaens and Vanden Berghe, "Slack induction by string removals", Transportation
Science 54 (2020).
"""

from __future__ import annotations

from collections.abc import Sequence

from planner.timetable.solver.ruin import Trial, a_pick, freedom, near, somewhere, together
from planner.timetable.solver.search import Search

LEAVING = (1, 2, 3, 4, 5, 6, 8, 10, 14)
"""How many households leave in one trial; small numbers most often."""

WAITING_IN = 8
"""How many of those without a seat take part in one trial."""

SLACK = 2
"""Steps of waiting that a trial which changes nothing else may cost."""


class SeatHunt:
    """Ruin and recreate until everybody has a seat, the goal is met or the budget's share is spent."""

    def __init__(self, search: Search, goal: int) -> None:
        self._search = search
        self._goal = goal
        self._absent = [0] * len(search.needs)
        self._random = search.random
        self._unseated = search.unseated

    def run(self, share: float) -> None:
        """Search; the best day found is kept in the search, and is the day at the end."""
        search = self._search
        search.keep()
        while self._unseated and len(search.day.placed) < self._goal:
            if search.budget.spent() >= share:
                break
            search.budget.round()
            self._try()
        search.back_to_best()

    def _try(self) -> None:
        focus = self._random.choice(self._unseated)
        trial = Trial(self._search, self._leaving(focus))
        order = self._order([*trial.old, *self._coming(focus)], focus)
        trial.recreate(order, a_pick(self._random, 0.4, 0.2))
        won, lost = trial.won, trial.lost
        for number in order:
            if number not in self._search.day.placed:
                self._absent[number] += 1
        if not self._better(won, lost, trial.longer):
            trial.undo()
            return
        self._unseated = [number for number in self._unseated if number not in won] + lost
        self._search.keep()

    def _leaving(self, focus: int) -> list[int]:
        random, need = self._random, self._search.needs[focus]
        bound = need.interpreters is not None or need.companion is not None
        start, end = somewhere(random, need)
        wider = random.choice((0, 0, 3, 6))
        found = together(self._search, need) if bound and random.random() < 0.4 else []
        found = found or near(self._search, need, (start - wider, end + wider))
        return random.sample(found, min(random.choice(LEAVING), len(found)))

    def _coming(self, focus: int) -> list[int]:
        if len(self._unseated) <= WAITING_IN:
            return self._unseated
        others = [number for number in self._unseated if number != focus]
        return [focus, *self._random.sample(others, WAITING_IN - 1)]

    def _order(self, numbers: list[int], focus: int) -> list[int]:
        random, needs, unit = self._random, self._search.needs, self._search.day.grid.unit
        chance = random.random()
        if chance < 0.3:
            random.shuffle(numbers)
        elif chance < 0.5:
            numbers.sort(key=lambda n: (n != focus, random.random()))
        elif chance < 0.75:
            numbers.sort(key=lambda n: freedom(needs[n], unit) + random.randint(0, 150))
        elif chance < 0.9:
            numbers.sort(key=lambda n: random.random() - self._absent[n])
        else:
            numbers.sort(key=lambda n: random.randint(0, 4) - needs[n].shape.stay)
        return numbers

    def _better(self, won: Sequence[int], lost: Sequence[int], longer: int) -> bool:
        seats = self._search.seats
        gain = sum(seats[n] for n in won) - sum(seats[n] for n in lost)
        if gain:
            return gain > 0
        if not won:
            return longer <= SLACK
        return sum(self._absent[n] for n in lost) < sum(self._absent[n] for n in won)
