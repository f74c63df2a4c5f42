"""The least-waiting route of one household, exact, for all moments of starting at once.

TIMETABLE.md, method 1: first without waiting, then with ever more, until some start does.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from planner.timetable.solver.reach import (
    Opening,
    Reach,
    hopeful,
    possible,
    with_waiting,
    without_waiting,
)
from planner.timetable.solver.shape import Shape

Pick = Callable[[int], int]
"""Chooses one step of a set that is not empty."""

Allowed = Callable[[int], int]
"""Gives the starts a stay of a given length may have."""

FIRST, GROWTH = 16, 4
"""How many amounts of waiting are looked at first, and how many times more after that."""


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
    shape: Shape, opening: Opening, waiting: Waiting, allowed: Allowed, pick: Pick
) -> Route | None:
    """Find a route with the least waiting, or none."""
    (pace, most), free = waiting, opening[1]
    reached = without_waiting(shape, opening)
    if reached[-1]:
        return _route(shape, Reach(reached, free, 0, 0, 0), 0, pick(reached[-1]))
    if most < pace:
        return None
    begin = possible(shape, opening, most)
    begin = begin and hopeful(shape, (begin, free), most)
    amounts, all_amounts = min(FIRST, most // pace + 1), most // pace + 1
    while begin:
        reach = with_waiting(shape, (begin, free), pace, amounts)
        route = _first(shape, reach, amounts, allowed, pick)
        if route is not None or amounts == all_amounts:
            return route
        amounts = min(amounts * GROWTH, all_amounts)
    return None


def _first(shape: Shape, reach: Reach, amounts: int, allowed: Allowed, pick: Pick) -> Route | None:
    """Take the first amount of waiting at which all visits are reached within an allowed stay."""
    everything, window = reach.reached[-1], (1 << reach.stride) - 1
    for amount in range(amounts):
        starts = (everything >> amount * reach.stride & window) << reach.base
        if starts:
            starts &= allowed(shape.stay + amount * reach.pace)
            if starts:
                return _route(shape, reach, amount, pick(starts))
    return None


def _route(shape: Shape, reach: Reach, amount: int, start: int) -> Route:
    """Walk back from the full set of visits to when each of them was."""
    starts, wait, from_base = [0] * len(shape.lengths), amount * reach.pace, start - reach.base
    subset = len(shape.offsets) - 1
    while subset:
        while amount and reach.reached[subset] >> (amount - 1) * reach.stride + from_base & 1:
            amount -= 1
        at = amount * reach.stride + from_base
        for earlier, last, offset in shape.ways[subset - 1][1]:
            if reach.reached[earlier] >> at & reach.free[last] >> at + offset & 1:
                starts[last], subset = start + offset + amount * reach.pace, earlier
                break
        else:
            raise AssertionError("a subset was reached from nowhere")
    return Route(start, wait, tuple(starts))
