"""What hours and minutes can be."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from planner.errors import HoursBroken, MinutesBroken
from planner.times import DAY_MINUTES, Window, clock


def check_hours(windows: tuple[Window, ...]) -> None:
    """Refuse windows that end before they begin, leave the day or overlap."""
    ordered = all(0 <= start < end <= DAY_MINUTES for start, end in windows)
    apart = all(one[1] <= other[0] for one, other in pairwise(windows))
    if not (ordered and apart):
        raise HoursBroken(", ".join(f"{clock(a)}-{clock(b)}" for a, b in windows))


def check_minutes(minutes: Mapping[str, int]) -> None:
    """Refuse minutes below nothing, visits of no time, and more than a day."""
    for name, value in minutes.items():
        least = 1 if name == "visit_minutes" else 0
        if not least <= value <= DAY_MINUTES:
            raise MinutesBroken(name, value)
