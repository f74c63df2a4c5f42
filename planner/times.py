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
    left = sorted(windows)
    for start, end in taken:
        left = [part for window in left for part in _cut(window, start, end)]
    return tuple(left)


def _cut(window: Window, start: int, end: int) -> Iterable[Window]:
    before, after = (window[0], min(window[1], start)), (max(window[0], end), window[1])
    return (part for part in (before, after) if part[0] < part[1])
