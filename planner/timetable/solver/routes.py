"""The least-waiting route of one household, exact, for all moments of starting at once.

A set of moments is a bit mask (masks.py). `reached[subset]` holds the starts of the stay from which
the visits of the subset can be done with at most so much waiting; it is filled subset by subset, and
again for one step of waiting more, until some start reaches all visits (TIMETABLE.md, method 1).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from planner.timetable.solver.masks import spread
from planner.timetable.solver.shape import Shape, Ways

Pick = Callable[[int], int]
"""Chooses one step of a set that is not empty."""


class Route(NamedTuple):
    """When a stay starts, how much of it is waiting, and the start of each leg, all in steps."""

    start: int
    wait: int
    starts: tuple[int, ...]


class Waiting(NamedTuple):
    """How much waiting is looked at: none, a pace, twice a pace, up to the most, in steps."""

    pace: int
    most: int


def least_waiting(
    shape: Shape,
    begin: int,
    free: Sequence[int],
    waiting: Waiting,
    allowed: Callable[[int], int],
    pick: Pick,
) -> Route | None:
    """Find a route with the least waiting, or none.

    `begin` holds the starts of the stay, `free` those of each leg, and `allowed` those of a stay of
    a given length. An intake is not among the legs: its starts are in `begin`.
    """
    layers = [_layer(shape.ways, [begin] + [0] * (len(shape.offsets) - 1), free, 0)]
    found = layers[0][-1]
    if not found and waiting.most:
        begin = _hopeful(shape, begin, free, waiting.most)
        layers[0] = [starts & begin for starts in layers[0]]
    wait = 0
    while not found:
        wait += waiting.pace
        if wait > waiting.most or not begin:
            return None
        layers.append(_layer(shape.later, layers[-1], free, wait))
        found = layers[-1][-1]
        if found:
            found &= allowed(shape.stay + wait)
    start = pick(found)
    return Route(start, wait, _trace(shape, layers, free, start, waiting.pace))


def _layer(ways: Ways, before: list[int], free: Sequence[int], wait: int) -> list[int]:
    """Add the starts that reach each subset with at most that much waiting."""
    reached = before.copy()
    for subset, completions in ways:
        starts = reached[subset]
        for earlier, last, offset in completions:
            candidates = reached[earlier]
            if candidates:
                starts |= candidates & (free[last] >> offset + wait)
        reached[subset] = starts
    return reached


def _hopeful(shape: Shape, begin: int, free: Sequence[int], most: int) -> int:
    """Keep the starts that would do if each visit could be late by the most on its own."""
    loose = [spread(starts, most) for starts in free]
    return _layer(shape.ways, [begin] + [0] * (len(shape.offsets) - 1), loose, 0)[-1]


def _trace(
    shape: Shape, layers: list[list[int]], free: Sequence[int], start: int, pace: int
) -> tuple[int, ...]:
    """Walk back from the full set of visits to when each of them was."""
    starts = [0] * len(shape.lengths)
    subset, layer = len(shape.offsets) - 1, len(layers) - 1
    while subset:
        while layer and layers[layer - 1][subset] >> start & 1:
            layer -= 1
        for earlier, last, offset in _completions(shape, subset):
            at = start + offset + layer * pace
            if layers[layer][earlier] >> start & 1 and free[last] >> at & 1:
                starts[last], subset = at, earlier
                break
        else:
            raise AssertionError("a subset was reached from nowhere")
    return tuple(starts)


def _completions(shape: Shape, subset: int) -> tuple[tuple[int, int, int], ...]:
    return shape.ways[subset - 1][1]
