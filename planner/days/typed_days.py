"""Dates as a clerk types them: "5/1", "17122026", "5 januari", "+14"."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from itertools import chain

from planner.households.importing.words.folding import fold
from planner.households.importing.words.lexicon import months, table

PARTED = re.compile(r"[\w\s./,-]*")
"""What may stand in a date beside letters and digits."""
AHEAD = re.compile(r"\+\s*(\d{1,3})")
CENTURY = 2000
TOGETHER = {4: (2, 2), 6: (2, 2, 2), 8: (2, 2, 4)}
"""How digits that are run together are cut: day, month and year."""


def read_day(typed: str, near: datetime.date, today: datetime.date) -> datetime.date | None:
    """Read a date; none where it is none, or where anything but a date stands beside it.

    What is left out, month or year, is as in the date that comes nearest to `near`. A plus and a
    number count days from `today`.
    """
    text = typed.strip()
    if ahead := AHEAD.fullmatch(text):
        return today + datetime.timedelta(days=int(ahead[1]))
    parts = [int(part) for part in _numbers(text)]
    if not parts or not _is_plain(text):
        return None
    if len(parts) == 3 and parts[0] > 31:
        parts.reverse()
    if month := _month(text):
        parts[1:1] = [month]
    return _nearest(parts, near) if 1 <= len(parts) <= 3 else None


def _is_plain(text: str) -> bool:
    """Tell whether there are only numbers, names of a month or a weekday, and what parts them."""
    known = {*months(), *chain(*table("words")["weekdays"].values())}
    words = re.findall(r"[^\W\d_]+", fold(text))
    return all(word in known for word in words) and PARTED.fullmatch(text) is not None


def _numbers(text: str) -> list[str]:
    found = re.findall(r"\d+", text)
    if len(found) != 1 or len(found[0]) not in TOGETHER:
        return found
    cut, digits = [], found[0]
    for size in TOGETHER[len(digits)]:
        cut.append(digits[:size])
        digits = digits[size:]
    return cut


def _month(text: str) -> int | None:
    """Give the month that a word names; a weekday may stand before it."""
    words = re.findall(r"[a-z]{3,}", fold(text))
    named = [months()[word] for word in words if word in months()]
    return named[-1] if named else None


def _nearest(parts: Sequence[int], near: datetime.date) -> datetime.date | None:
    """Give the date nearest to another that has this day, and this month and year if known."""
    known = len(parts)
    years = [parts[2] + CENTURY * (parts[2] < 100)] if known == 3 else _around(near.year)
    each = [parts[1]] if known > 1 else range(1, 13)
    found = [_date(year, month, parts[0]) for year in years for month in each]
    real = [one for one in found if one is not None]
    return min(real, key=lambda one: abs(one - near), default=None)


def _around(year: int) -> range:
    return range(max(datetime.MINYEAR, year - 1), min(datetime.MAXYEAR, year + 1) + 1)


def _date(year: int, month: int, of_month: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, of_month)
    except ValueError:
        return None
