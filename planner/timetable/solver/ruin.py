"""Who leaves the day and in which order they come back: the chance in ruin and recreate.

After Schrimpf et al., "Record breaking optimization results using the ruin and recreate principle",
Journal of Computational Physics 159 (2000).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from planner.times import Window
from planner.timetable.solver.insertion import NO_LIMIT
from planner.timetable.solver.masks import highest, lowest
from planner.timetable.solver.need import Need
from planner.timetable.solver.placed import Placed
from planner.timetable.solver.routes import Pick
from planner.timetable.solver.search import Search

COMPANION, INTERPRETER, ACCESSIBLE = 200, 150, 80
"""How many minutes of freedom a need is taken to cost."""


class Trial:
    """Some households taken out and put back in another way; can be undone as a whole."""

    def __init__(self, search: Search, leaving: Sequence[int]) -> None:
        self._search = search
        self._before = search.memory()
        self.old: dict[int, Placed] = {number: search.remove(number) for number in leaving}
        self.seated: list[int] = []
        self.failed: list[int] = []

    def recreate(
        self, order: Sequence[int], pick: Pick, *, snug: bool, spare: int, longer: int | None = None
    ) -> bool:
        """Seat households in this order, each where it waits least; give up when it is no use.

        That is when more than `spare` of them find no place, or when nobody may be left out and
        more than so many steps `longer` would be waited. Tells whether it was not given up.
        """
        search = self._search
        most = NO_LIMIT if longer is None or spare else self._before[1] + longer
        for number in order:
            limit = most - search.wait
            if limit >= 0 and search.insert(number, pick, snug=snug, limit=limit):
                self.seated.append(number)
            else:
                self.failed.append(number)
                if len(self.failed) > spare:
                    return False
        return True

    def give_back(self, order: Sequence[int]) -> None:
        """Put those who left back where they were, as far as that is still free."""
        give_back, old = self._search.give_back, self.old
        self.seated += [number for number in order if give_back(number, old[number])]

    @property
    def won(self) -> list[int]:
        """Who has a seat now and had none."""
        return [number for number in self.seated if number not in self.old]

    @property
    def lost(self) -> list[int]:
        """Who had a seat and has none now."""
        placed = self._search.day.placed
        return [number for number in self.old if number not in placed]

    @property
    def longer(self) -> int:
        """How many steps more are waited now."""
        return self._search.wait - self._before[1]

    def undo(self) -> None:
        """Put everybody back where they were."""
        self._search.recall(self._before)


def freedom(need: Need, unit: int) -> int:
    """Estimate in how many minutes a household could start; the least come first."""
    minutes = (need.stays(1).bit_count() - need.shape.stay) * unit
    if need.companion is not None:
        minutes -= COMPANION
    if need.interpreters is not None:
        minutes -= INTERPRETER
    return minutes - ACCESSIBLE if need.household.accessible else minutes


def somewhere(random: Random, need: Need) -> Window:
    """Give a stretch of the day where a household might sit."""
    stay = need.shape.stay
    roomy = [window for window in need.windows if window[1] - window[0] >= stay]
    start, end = random.choice(roomy or [(0, stay)])
    begin = random.randint(start, max(start, end - stay))
    return begin, begin + stay


def near(search: Search, need: Need, window: Window) -> list[int]:
    """List who can move, sits in some stretch of the day, and visits a landlord of a household."""
    start, end = window
    needs, stations = search.needs, need.stations
    return [
        number
        for number, one in search.day.placed.items()
        if one.start < end
        and one.end > start
        and (need := needs[number]).stations & stations
        and not need.settled
    ]


def together(search: Search, need: Need) -> list[int]:
    """List who can move and shares the interpreters or the companion of a household."""
    if need.interpreters is None and need.companion is None:
        return []
    needs = search.needs
    return [number for number in search.movable if _share(needs[number], need)]


def a_pick(random: Random, early: float, late: float) -> Pick:
    """Choose how starts are chosen: the first, the last, or any, with given chances."""
    chance = random.random()
    if chance < early:
        return lowest
    if chance < early + late:
        return highest
    return _any(random)


def _any(random: Random) -> Callable[[int], int]:
    def pick(moments: int) -> int:
        passed = random.randrange(moments.bit_length())
        return passed + lowest(moments >> passed)

    return pick


def _share(one: Need, other: Need) -> bool:
    by_language = one.interpreters is not None and one.interpreters == other.interpreters
    return by_language or (one.companion is not None and one.companion == other.companion)
