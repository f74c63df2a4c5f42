"""When people were erased, from the list beside the copies: what copies of before may not outlive.

A copy of before an erasure that is put back is held against that list. Whoever has the key could
still read it elsewhere, so it goes two weeks later: long enough to notice that something else went
wrong, and well within the month in which a wish to be erased is to be met (GDPR art. 12, 3).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

from planner.clock import here
from planner.office.backup.place import places

NAME = "gewist.txt"
BEGINS = re.compile(r"(\d{4}-\d\d-\d\d) ")
SETTLED = timedelta(days=14)
"""So long after an erasure copies of before it go."""


def settled_erasure(office: Path, now: datetime) -> date | None:
    """Give the day of the last erasure that is two weeks ago, if there is one."""
    before = here(now)[0] - SETTLED
    days = (day for place in places(office) for day in _days(place / NAME))
    return max((day for day in days if day <= before), default=None)


def erasure_lines(path: Path) -> list[str]:
    """Read a list of who was erased; one that is not there is empty."""
    try:
        return path.read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return []


def _days(path: Path) -> Iterator[date]:
    for begins in map(BEGINS.match, erasure_lines(path)):
        if begins:
            try:
                yield date.fromisoformat(begins[1])
            except ValueError:
                continue
