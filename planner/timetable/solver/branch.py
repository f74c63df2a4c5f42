"""A search through the orders of an open shop: over by a step, or proof that it cannot be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

import numpy as np

from planner.timetable.solver.orders import Decision, Orders
from planner.timetable.solver.visits import Task

Enough = Callable[[], bool]
"""Counts a node, and tells whether to stop at once."""

FIRST_DEAD_ENDS, MORE = 256, 1.3
"""After how many dead ends the search begins anew, and how many times more after each time."""

NOISE = 1e-3
"""How much chance decides between pairs with as much room."""


class Branching:
    """Decides pair by pair, and goes back at a dead end. Orders that did once are tried first."""

    def __init__(self, tasks: Sequence[Task], random: Random) -> None:
        self._orders = Orders(tasks)
        self._random = random
        self._good = bytes(len(self._orders.pairs))

    @property
    def pairs(self) -> int:
        """How many pairs there are to decide."""
        return len(self._good)

    def search(self, end: int, enough: Enough) -> list[int] | None:
        """Give a start for each visit so that all is over at a step; none where that cannot be.

        Raises:
            TimeoutError: It was enough before one or the other was found.

        """
        dead_ends = float(FIRST_DEAD_ENDS)
        while True:
            found = self._descend(end, int(dead_ends), enough)
            if found is not None:
                break
            dead_ends *= MORE
        if not found:
            return None
        self._good = bytes(self._orders.first)
        return list(self._orders.soonest)

    def _descend(self, end: int, dead_ends: int, enough: Enough) -> bool | None:
        """Tell whether the day can be over by then, or nothing after so many dead ends."""
        orders, random = self._orders, self._random
        noise = np.array([random.random() * NOISE for _ in orders.pairs])
        done, path = orders.begin(end), list[tuple[int, Decision]]()
        while True:
            if enough():
                raise TimeoutError
            if done:
                pair = orders.undecided(noise)
                if pair is None:
                    return True
                decision = pair, self._good[pair] or orders.natural(pair)
                path.append((orders.mark(), decision))
            elif not path:
                return False
            elif not dead_ends:
                return None
            else:
                dead_ends -= 1
                mark, (pair, first) = path.pop()
                orders.undo(mark)
                decision = pair, 3 - first
            done = orders.decide(decision)
