"""Which of two visits comes first, for all pairs, and what that leaves of the day for each visit.

The rules are those of Grimes, Hebrard and Malapert, "Closing the open shop: contradicting
conventional wisdom", CP 2009 (LNCS 5732): nothing but pairs, and weights for those that failed.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from planner.timetable.solver.masks import highest, lowest, span
from planner.timetable.solver.visits import Task, neighbours_of, pairs_of

Decision = tuple[int, int]
"""A pair, and which of its two visits comes first: 1 for the one with the lower number, or 2."""


class Orders:
    """The decisions so far, and from which step to which each visit may start after them.

    Every change can be undone. Where a pair leaves no room, it becomes `weighty`.
    """

    def __init__(self, tasks: Sequence[Task]) -> None:
        self._tasks = tasks
        self.pairs = pairs_of(list(tasks))
        self._near = neighbours_of(list(tasks), self.pairs)
        self._holes = [0 if _is_whole(one.opens) else one.opens for one in tasks]
        self._ones, self._others = (np.array([p[n] for p in self.pairs], np.intp) for n in (0, 1))
        self.weighty: NDArray[np.float64] = np.ones(len(self.pairs))
        self.first = bytearray(len(self.pairs))
        self._decided = np.frombuffer(self.first, np.uint8)
        self.soonest: list[int] = []
        self.latest: list[int] = []
        self._trail: list[tuple[bytearray | list[int], int, int]] = []

    def begin(self, end: int) -> bool:
        """Forget all decisions; everything must be over at a step. Tell whether that may be."""
        self.first[:] = bytes(len(self.first))
        self._trail.clear()
        opens = [one.opens & span(0, end - one.length + 1) for one in self._tasks]
        if not all(opens):
            return False
        self.soonest, self.latest = list(map(lowest, opens)), list(map(highest, opens))
        return self._follow(list(range(len(opens))))

    def decide(self, decision: Decision) -> bool:
        """Settle a pair and all that follows; tell whether there is room for that."""
        pair, first = decision
        self._trail.append((self.first, pair, 0))
        self.first[pair] = first
        return self._follow(list(self.pairs[pair]))

    def mark(self) -> int:
        """Give where the changes stand, to undo later ones."""
        return len(self._trail)

    def undo(self, mark: int) -> None:
        """Undo what was changed since a mark."""
        trail = self._trail
        while len(trail) > mark:
            values, at, value = trail.pop()
            values[at] = value

    def undecided(self, noise: NDArray[np.float64]) -> int | None:
        """Choose the pair with the least room for its weight, or none when all are settled."""
        room = np.array(self.latest) - np.array(self.soonest) + 1
        scores = (room[self._ones] + room[self._others]) / self.weighty + noise
        scores[self._decided != 0] = np.inf
        pair = int(scores.argmin()) if self.pairs else 0
        return None if not self.pairs or self.first[pair] else pair

    def natural(self, pair: int) -> int:
        """Give the order of a pair in which the one with the sooner hours comes first."""
        one, other = self.pairs[pair]
        soonest, latest = self.soonest, self.latest
        return 1 if soonest[one] + latest[one] <= soonest[other] + latest[other] else 2

    def _follow(self, changed: list[int]) -> bool:
        """Work out what follows from visits whose hours or order changed."""
        first, soonest, latest, trail = self.first, self.soonest, self.latest, self._trail
        while changed:
            one = changed.pop()
            for other, pair, before, after, ahead in self._near[one]:
                which = first[pair]
                if not which:
                    if soonest[one] + before > latest[other]:
                        which = 3 - ahead
                    elif soonest[other] + after > latest[one]:
                        which = ahead
                    else:
                        continue
                    first[pair] = which
                    trail.append((first, pair, 0))
                early, late, keeps = (one, other, before) if which == ahead else (other, one, after)
                close = (
                    soonest[late] - soonest[early] < keeps or latest[late] - latest[early] < keeps
                )
                if close and not self._apart(early, late, keeps, changed):
                    self.weighty[pair] += 1
                    return False
        return True

    def _apart(self, one: int, other: int, keeps: int, changed: list[int]) -> bool:
        """Let a visit start so many steps or more after another; tell whether there is room."""
        soonest, latest, holes = self.soonest, self.latest, self._holes
        start = soonest[one] + keeps
        if start > soonest[other]:
            if holes[other] >> start:
                start += lowest(holes[other] >> start)
            if start > latest[other]:
                return False
            self._trail.append((soonest, other, soonest[other]))
            soonest[other] = start
            changed.append(other)
        start = latest[other] - keeps
        if start < latest[one]:
            if start >= 0 and holes[one]:
                start = highest(holes[one] & span(0, start + 1))
            if start < soonest[one]:
                return False
            self._trail.append((latest, one, latest[one]))
            latest[one] = start
            changed.append(one)
        return True


def _is_whole(opens: int) -> bool:
    """Tell whether steps follow each other without a gap."""
    return not opens or opens == span(lowest(opens), opens.bit_length())
