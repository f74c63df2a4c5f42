"""What hours and minutes can be, and how people write them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise

from planner.errors import HoursBroken, HoursUnreadable, MinutesBroken
from planner.times import DAY_MINUTES, Window, clock

TIME = r"(\d{1,2})(?:[:.uh](\d{2})?)?"
HOURS = re.compile(rf"{TIME}\s*(?:-|–|tot|to|à)\s*{TIME}")


def read_hours(text: str) -> tuple[Window, ...]:
    """Read hours as people type them: "08:30-12:00, 13u30 tot 17u"; nothing gives none.

    Raises:
        HoursUnreadable: A part of it is no pair of times.
        HoursBroken: The times cannot be.
    """
    parts = [part.strip() for part in re.split(r"[,;+&]|\ben\b|\bet\b|\band\b", text)]
    found = [HOURS.fullmatch(part) for part in parts if part]
    if None in found:
        raise HoursUnreadable(text)
    numbers = [[int(group or 0) for group in match.groups()] for match in found if match]
    windows = tuple((a * 60 + b, c * 60 + d) for a, b, c, d in numbers)
    check_hours(windows)
    return windows


def hours_text(windows: tuple[Window, ...]) -> str:
    """Write hours the way `read_hours` reads them."""
    return ", ".join(f"{clock(start)}-{clock(end)}" for start, end in windows)


def check_hours(windows: tuple[Window, ...]) -> None:
    """Refuse windows that end before they begin, leave the day or overlap."""
    ordered = all(0 <= start < end <= DAY_MINUTES for start, end in windows)
    apart = all(one[1] <= other[0] for one, other in pairwise(windows))
    if not (ordered and apart):
        raise HoursBroken(hours_text(windows))


def check_minutes(minutes: Mapping[str, int]) -> None:
    """Refuse minutes below nothing, visits of no time, and more than a day."""
    for name, value in minutes.items():
        least = 1 if name == "visit_minutes" else 0
        if not least <= value <= DAY_MINUTES:
            raise MinutesBroken(name, value)
