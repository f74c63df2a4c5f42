"""Times of day as minutes since local midnight, and windows of them."""

from __future__ import annotations

from collections.abc import Iterable

Window = tuple[int, int]
"""From and to, in minutes since local midnight; the end is not part of it."""

DAY_MINUTES = 24 * 60


def minutes_of(clock: str) -> int:
    """Read "08:30" as minutes since midnight; "24:00" is the end of the day.

    Raises:
        ValueError: It is not a time of day.
    """
    hours, _, minutes = clock.partition(":")
    value = int(hours) * 60 + int(minutes)
    if not (0 <= value <= DAY_MINUTES and 0 <= int(minutes) < 60):
        raise ValueError(clock)
    return value


def clock(minutes: int) -> str:
    """Write minutes since midnight as a time of day."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def without(windows: Iterable[Window], taken: Iterable[Window]) -> tuple[Window, ...]:
    """Give what is left of some windows when others are taken out of them."""
    left, cuts = [], sorted(taken)
    for begin, end in sorted(windows):
        start = begin
        for first, last in cuts:
            if start < last and first < end:
                if start < first:
                    left.append((start, first))
                start = last
        if start < end:
            left.append((start, end))
    return tuple(left)


def within(span: Window, windows: Iterable[Window]) -> bool:
    """Tell whether a span lies wholly in one of the windows."""
    return any(start <= span[0] and span[1] <= end for start, end in windows)


def merged(windows: Iterable[Window]) -> tuple[Window, ...]:
    """Give the same time as few windows as can be, in order."""
    found: list[Window] = []
    for start, end in sorted(windows):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return tuple(found)


def shared(windows: Iterable[Window], others: Iterable[Window]) -> tuple[Window, ...]:
    """Give every stretch that lies in a window of the one and of the other."""
    others = tuple(others)
    found = {
        (max(start, begin), min(end, finish))
        for start, end in windows
        for begin, finish in others
        if max(start, begin) < min(end, finish)
    }
    return tuple(sorted(found))
