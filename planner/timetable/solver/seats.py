"""First aim: as many seats as possible, by ruin and recreate.

A trial stays when it seats more, or as many of those who were left out more often (the absence
counters of Christiaens and Vanden Berghe, "Slack induction by string removals", Transportation
Science 54, 2020), or when it leaves no less room, weighed against the waiting, or hardly less.
"""

from __future__ import annotations

from planner.timetable.solver.ruin import Trial, a_pick, freedom, near, somewhere, together
from planner.timetable.solver.search import Search

LEAVING = (1, 2, 3, 4, 5, 6, 8, 10, 14)
"""How many households leave in one trial; small numbers most often."""

COMING = 8
"""How many of those without a seat take part in one trial."""

ROOM = 3
"""By how many starts a day must be roomier for others to be taken in instead."""

WAIT, WORSE = 3, 8
"""How much waiting one start more is worth, and how much worse than before a day may become."""


class SeatHunt:
    """Ruin and recreate until everybody sits, the goal is met, or a share of the budget is spent.

    Its shares and chances were found by trying on generated days (tests/benchmarks).
    """

    def __init__(self, search: Search, goal: int) -> None:
        self._search = search
        self._random = search.random
        self._goal = goal
        self._absent = [0] * len(search.needs)
        self._unseated = search.unseated

    def run(self, share: float) -> bool:
        """Search and tell whether the goal was met; the search keeps the best day it saw."""
        search = self._search
        search.keep()
        search.note(search.day.placed)
        while self._unseated and len(search.day.placed) < self._goal:
            if search.budget.spent() >= share:
                return False
            search.next_round()
            self._try()
        return True

    def _try(self) -> None:
        search = self._search
        focus = self._random.choice(self._unseated)
        room = search.day.room(search.lengths)
        trial = Trial(search, self._leaving(focus))
        done = self._recreate(trial, focus)
        for number in trial.failed:
            self._absent[number] += 1
        if done and self._better(trial, search.day.room(search.lengths) - room):
            search.note(trial.seated)
            won = trial.won
            self._unseated = [one for one in self._unseated if one not in won] + trial.lost
            search.keep()
        else:
            trial.undo()

    def _recreate(self, trial: Trial, focus: int) -> bool:
        """Seat in some order, or first the one in focus and whoever it leaves in peace.

        Tells whether that may be of use.
        """
        random, pick, coming = self._random, a_pick(self._random, 0.4, 0.2), self._coming(focus)
        order, spare = [*trial.old, *coming], sum(self._search.seats[number] for number in coming)
        if random.random() < 0.5:
            return trial.recreate(self._order(order, focus), pick, snug=True, spare=spare)
        if not trial.recreate([focus], pick, snug=True, spare=0):
            return False
        trial.give_back(sorted(trial.old, key=lambda n: random.random() - self._absent[n]))
        order = [number for number in order if number not in self._search.day.placed]
        return trial.recreate(order, pick, snug=True, spare=spare)

    def _leaving(self, focus: int) -> list[int]:
        random, need = self._random, self._search.needs[focus]
        start, end = somewhere(random, need)
        wider = random.choice((0, 0, 3, 6))
        found: list[int] = []
        if random.random() < 0.4:
            found = together(self._search, need)
        found = found or near(self._search, need, (start - wider, end + wider))
        return random.sample(found, min(random.choice(LEAVING), len(found)))

    def _coming(self, focus: int) -> list[int]:
        if len(self._unseated) <= COMING:
            return self._unseated
        others = [number for number in self._unseated if number != focus]
        return [focus, *self._random.sample(others, COMING - 1)]

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

    def _better(self, trial: Trial, roomier: int) -> bool:
        won, lost = trial.won, trial.lost
        seats, absent = self._search.seats, self._absent
        gain = sum(seats[n] for n in won) - sum(seats[n] for n in lost)
        if gain:
            return gain > 0
        if not won:
            longer = trial.longer / self._search.day.grid.pace
            return WAIT * roomier - longer >= -WORSE
        return sum(absent[n] for n in won) > sum(absent[n] for n in lost) or roomier > ROOM
