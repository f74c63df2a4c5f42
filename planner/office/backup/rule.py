"""Which copies are kept, and for how long.

Nothing older than the privacy period of 60 days stays (RELIABILITY.md P4), but for the newest few:
a clock that jumps ahead must not make all copies look old. Nothing of before an erasure stays once
that is two weeks ago, as long as there is a copy of after it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from planner.clock import BRUSSELS
from planner.office.backup.place import Backup, Why

NEWEST = 5
"""The newest copies are kept whatever their age."""
DAYS = 14
"""So many days one copy of each day is kept, and every copy made before something large."""
WEEKS = 8
"""So many weeks one copy of each week is kept."""
OFTEN = {Why.TIME, Why.CLOSE}
"""What copies are made for by themselves."""


def too_old(at: datetime, now: datetime) -> bool:
    """Tell whether a copy is past the period in which it may be kept."""
    return now - at >= timedelta(weeks=WEEKS)


def is_before(at: datetime, erased_on: date | None) -> bool:
    """Tell whether a moment is of before, or on, the day on which people were erased."""
    return erased_on is not None and at.astimezone(BRUSSELS).date() <= erased_on


def surplus(
    backups: Iterable[Backup], now: datetime, erased_on: date | None = None
) -> tuple[Backup, ...]:
    """Tell which copies may go: all of today stay, then one a day, then one a week.

    What is of before the day on which people were erased goes, where that is given.
    """
    ordered = sorted(backups, key=lambda backup: backup.at, reverse=True)
    before = [backup for backup in ordered if is_before(backup.at, erased_on)]
    if before and len(before) < len(ordered):
        after = [one for one in ordered if one not in before]
        return (*before, *surplus(after, now))
    kept = set(ordered[:NEWEST])
    periods: set[object] = set()
    for backup in ordered:
        for period in _periods(backup, now):
            if period not in periods:
                periods.add(period)
                kept.add(backup)
    return tuple(backup for backup in ordered if backup not in kept)


def _periods(backup: Backup, now: datetime) -> Iterable[object]:
    """Name the periods of which the newest copy is kept, as far as this one is of them."""
    day, today = (moment.astimezone(BRUSSELS).date() for moment in (backup.at, now))
    if day >= today:
        yield backup
    if (today - day).days < DAYS:
        yield day if backup.why in OFTEN else backup
    if not too_old(backup.at, now):
        yield day.isocalendar()[:2]
