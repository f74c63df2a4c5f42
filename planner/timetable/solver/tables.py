"""What routes are worth under prices, for all subsets of visits and all moments at once.

The same tables as reach.py, with a value in place of a bit. Households with the same visits are
worked out together, a line for each window of each of them and each kind of interpreter.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planner.timetable.solver.columns import Floats
from planner.timetable.solver.shape import Shape

NEVER = -1e9
"""The value of what cannot be."""

CLOSE = 1e-9
"""Two values that differ by less came about in the same way."""

Steps = NDArray[np.intp]


class Prices(NamedTuple):
    """What each leg costs from each step, and what those who come along cost up to each step.

    All have a row for each line. The intake, if there is one, is the first of the legs.
    """

    legs: list[Floats]
    along: Floats


class Step(NamedTuple):
    """A leg of a route, by its number, and the step at which it starts."""

    leg: int
    start: int


class Tables:
    """The tables of one shape: the value of having done a subset of the visits.

    `at` is the value of being ready for the next exactly then, `by` of being so then or sooner.
    """

    def __init__(self, shape: Shape, pauses: list[int], prices: Prices, inside: Floats) -> None:
        self._shape, self._pauses, self._prices = shape, pauses, prices
        self._head = int(shape.intake)
        first = prices.along + inside
        if shape.intake:
            first = self._then(first, 0)
        self._at, self._by = [first], [_by(first)]
        for _, completions in shape.ways:
            best = np.full_like(first, NEVER)
            for earlier, last, _ in completions:
                np.maximum(best, self._then(self._by[earlier], last + self._head), out=best)
            self._at.append(best)
            self._by.append(_by(best))

    @property
    def done(self) -> Floats:
        """The value of having done everything, before paying those who come along to the end."""
        return self._at[-1]

    def route(self, line: int, ready: int) -> Iterator[Step]:
        """Walk back from the full set of visits to when each of them was."""
        subset = len(self._at) - 1
        while subset:
            earlier, last, start = self._before(subset, line, ready)
            yield Step(last, start)
            reached = self._by[earlier][line, start] - CLOSE
            ready = int(np.flatnonzero(self._at[earlier][line, : start + 1] >= reached)[-1])
            subset = earlier
        if self._head:
            yield Step(0, ready - self._pauses[0])

    def _then(self, ready: Floats, leg: int) -> Floats:
        """Give the value of being ready again after a visit begun as soon as ready."""
        later, pause = np.full_like(ready, NEVER), self._pauses[leg]
        np.subtract(ready[:, :-pause], self._prices.legs[leg][:, :-pause], out=later[:, pause:])
        return later

    def _before(self, subset: int, line: int, ready: int) -> tuple[int, int, int]:
        reached = self._at[subset][line, ready] - CLOSE
        for earlier, last, _ in self._shape.ways[subset - 1][1]:
            leg = last + self._head
            start = ready - self._pauses[leg]
            cost = self._prices.legs[leg][line, start]
            if start >= 0 and self._by[earlier][line, start] - cost >= reached:
                return earlier, leg, start
        raise AssertionError("a subset was reached from nowhere")


def _by(at: Floats) -> Floats:
    sooner: Floats = np.maximum.accumulate(at, axis=1)
    return sooner
