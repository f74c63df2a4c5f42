"""Sets of moments as bits of an integer: bit n is the n-th step of the day's grid."""

from __future__ import annotations

from collections.abc import Iterable

from planner.times import Window


def span(start: int, end: int) -> int:
    """Give the steps from one up to, not including, another; none when they are out of order."""
    return ((1 << (end - start)) - 1) << start if end > start else 0


def runs(free: int, length: int) -> int:
    """Give the steps from which that many steps in a row are in the set (doubling, shift and AND)."""
    done = 1
    while done < length:
        more = min(done, length - done)
        free &= free >> more
        done += more
    return free


def spread(moments: int, reach: int) -> int:
    """Give the steps from which a moment of the set comes within that many steps, or at once."""
    done = 0
    while done < reach:
        more = min(done + 1, reach - done)
        moments |= moments >> more
        done += more
    return moments


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
