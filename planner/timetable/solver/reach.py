"""From which starts a household can do which of its visits: the subset tables of its routes.

A set of starts is a bit mask (masks.py). Several are packed into one integer, one for each amount
of waiting: bit `amount * stride + start` of `reached[subset]` says that a stay from `start` can do
the visits of the subset with at most that amount of waiting.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from planner.timetable.solver.masks import doublings, lowest, spread
from planner.timetable.solver.shape import Shape

Opening = tuple[int, Sequence[int]]
"""The starts a stay may have, and those of each leg on its own.

An intake is not among the legs: a stay with one begins at the start of its intake.
"""


class Reach(NamedTuple):
    """The tables for some amounts of waiting, a pace apart; starts count from the step `base`."""

    reached: list[int]
    free: Sequence[int]
    base: int
    stride: int
    pace: int


def without_waiting(shape: Shape, opening: Opening) -> list[int]:
    """Work out what can be done going from visit to visit at once: the starts for each subset."""
    return _fill(shape, *opening, ())


def with_waiting(shape: Shape, opening: Opening, pace: int, amounts: int) -> Reach:
    """Work out what can be done with no waiting, a pace of it, and so on, so many amounts."""
    begin, free = opening
    base = lowest(begin)
    begin >>= base
    stride = begin.bit_length() + shape.stay + amounts * pace
    window = (1 << stride) - 1
    repeated = [_repeat(starts >> base & window, stride - pace, amounts) for starts in free]
    shifts = [count * stride for count in doublings(amounts)]
    return Reach(_fill(shape, begin, repeated, shifts), repeated, base, stride, pace)


def possible(shape: Shape, opening: Opening, most: int) -> int:
    """Drop the starts after which some visit, on its own, cannot begin in time."""
    begin, free = opening
    head = shape.offsets[0]
    for length, starts in zip(shape.lengths, free, strict=True):
        begin &= spread(starts >> head, shape.stay + most - head - length)
        if not begin:
            break
    return begin


def hopeful(shape: Shape, opening: Opening, most: int) -> int:
    """Drop the starts that would not do even if each visit could be late by the most on its own."""
    begin, free = opening
    return _fill(shape, begin, [spread(starts, most) for starts in free], ())[-1]


def _fill(shape: Shape, begin: int, free: Sequence[int], shifts: Sequence[int]) -> list[int]:
    """Go through the subsets, the smaller before the larger; `shifts` let whoever is early wait."""
    reached = [begin] + [0] * (len(shape.offsets) - 1)
    if shape.intake:
        for shift in shifts:
            reached[0] |= reached[0] << shift
    for subset, completions in shape.ways:
        starts = 0
        for earlier, last, offset in completions:
            candidates = reached[earlier]
            if candidates:
                starts |= candidates & (free[last] >> offset)
        if starts:
            for shift in shifts:
                starts |= starts << shift
        reached[subset] = starts
    return reached


def _repeat(starts: int, stride: int, times: int) -> int:
    """Put a set so many times one after the other.

    With a stride one pace short of the table's, the n-th amount finds each visit n paces later.
    """
    for count in doublings(times):
        starts |= starts << count * stride
    return starts
