"""Sets of moments as bits of an integer: bit n is the n-th step of the day's grid."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from planner.times import Window


def span(start: int, end: int) -> int:
    """Give the steps from one up to, not including, another; none when they are out of order."""
    return ((1 << (end - start)) - 1) << start if end > start else 0


@cache
def doublings(times: int) -> tuple[int, ...]:
    """Give the shifts that make one thing so many in a row: 1, 2, 4, ... and what is left over."""
    shifts, done = [], 1
    while done < times:
        shifts.append(min(done, times - done))
        done += shifts[-1]
    return tuple(shifts)


def runs(free: int, length: int) -> int:
    """Give the steps from which that many steps in a row are in the set."""
    for shift in doublings(length):
        free &= free >> shift
    return free


def spread(moments: int, reach: int) -> int:
    """Give the steps from which a moment of the set comes at once or within that many steps."""
    for shift in doublings(reach + 1):
        moments |= moments >> shift
    return moments


def edges(starts: int, pace: int) -> int:
    """Keep the first and the last of each stretch of starts that follow at that pace."""
    return starts & ~(starts << pace & starts >> pace)


def starts_within(windows: Iterable[Window], length: int) -> int:
    """Give the steps from which something of that length fits in one of the windows.

    Windows that touch are not one: nothing may lie across them.
    """
    found = 0
    for start, end in windows:
        found |= span(start, end - length + 1)
    return found


def lowest(moments: int) -> int:
    """Give the first step of a set that is not empty."""
    return (moments & -moments).bit_length() - 1


def highest(moments: int) -> int:
    """Give the last step of a set that is not empty."""
    return moments.bit_length() - 1


def segments(free: int) -> list[Window]:
    """Cut a set into its stretches of steps in a row."""
    found = []
    while free:
        start = lowest(free)
        end = start + lowest(~(free >> start))
        found.append((start, end))
        free &= -1 << end
    return found
