"""Something that serves a number of households at a time: alike desks, or one person."""

from __future__ import annotations

from collections.abc import Sequence

from planner.times import Window
from planner.timetable.solver.masks import highest, lowest, runs, span, starts_within

ANY_START = -1
"""No grid: a person may start to come along at any step."""

State = tuple[list[int], dict[int, int]]
"""What is taken, level by level, and what was worked out in it: the starts for each length."""


class Resource:
    """What is free when, of some alike places that are open in the same windows.

    Level n holds the steps at which more than n of the places are taken, so that as many
    households as there are places always find one (interval colouring). `turn` steps pass after
    each use before the next. A `state` is never changed, only replaced, so that it can be kept and
    put back.
    """

    __slots__ = ("_all", "_hours", "_open", "_turn", "grid", "state", "windows")

    def __init__(
        self, windows: Sequence[Window], *, places: int = 1, turn: int = 0, grid: int = ANY_START
    ) -> None:
        self.windows = tuple(windows)
        self.grid = grid
        self._all = span(0, max((end for _, end in windows), default=0) + turn)
        self._hours = starts_within(windows, 1)
        self._turn = turn
        self._open: dict[int, int] = {}
        self.state: State = [0] * places, {}

    def starts(self, length: int) -> int:
        """Give the steps from which a use of that length fits now."""
        levels, known = self.state
        found = known.get(length)
        if found is None:
            free = self._all & ~levels[-1]
            found = self._open.get(length) or self.opens(length)
            found = known[length] = found and found & runs(free, length + self._turn)
        return found

    def opens(self, length: int) -> int:
        """Give the steps from which a use of that length fits while nobody has come yet."""
        found = self._open.get(length)
        if found is None:
            found = self._open[length] = starts_within(self.windows, length) & self.grid
        return found

    def take(self, start: int, length: int) -> None:
        """Use one of the places."""
        rising = span(start, start + length + self._turn)
        levels = self.state[0].copy()
        for number, taken in enumerate(levels):
            levels[number] = taken | rising
            rising &= taken
            if not rising:
                break
        self.state = levels, {}

    def give(self, start: int, length: int) -> None:
        """Undo one use."""
        falling = span(start, start + length + self._turn)
        levels = self.state[0].copy()
        for number in range(len(levels) - 1, -1, -1):
            freed = levels[number] & falling
            levels[number] ^= freed
            falling ^= freed
            if not falling:
                break
        self.state = levels, {}

    def reopened(self, windows: Sequence[Window]) -> Resource:
        """Give the same places, as much taken as now, with other windows."""
        other = Resource(windows, turn=self._turn, grid=self.grid)
        other.state = self.state[0], {}
        return other

    def idle(self) -> int:
        """Count the open steps at which places are free between their first and last use."""
        found = 0
        for taken in self.state[0]:
            if taken:
                found += (span(lowest(taken), highest(taken)) & self._hours & ~taken).bit_count()
        return found

    def left(self, steps: int) -> list[int]:
        """Count the places that are free in each of the first so many steps, open or not."""
        levels, places = self.state[0], len(self.state[0])
        return [places - sum(level >> step & 1 for level in levels) for step in range(steps)]
