"""An office to practise in: the demo's people, some on a day that is about to begin.

The others come on a day that is still to come: so the queue of a day can be tried as well as its
planning.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

from planner.clock import here
from planner.days.edit import DayDraft, add_day
from planner.demo import DAY, LISTS, MINUTES, PHONE, PRESET, VENUE, fill_day, make_day
from planner.office.file import new_office
from planner.office.presets import Own
from planner.times import Window
from planner.workspace import Workspace

NAME = "Oefenkantoor"
AHEAD = timedelta(days=14)
"""So far ahead lies the day to plan, at least."""

BEFORE, STEP, LASTS, LATEST = 15, 30, 4 * 60, 19 * 60 + 30
"""Minutes: from now to the day of today at least, what its begin is rounded to, how long it lasts,
and when it begins at the latest, since midnight."""


def practise_office(office: Path, now: datetime, *, seconds: float = 5.0) -> None:
    """Make an office to practise in: a planned day of invented people today, and one some weeks on.

    Raises:
        Refusal: It cannot be there; nothing is, then.
    """
    new_office(office, preset=PRESET, own=Own(name=NAME, phone=PHONE))
    today, minute = here(now)
    workspace = Workspace(office)
    try:
        later = make_day(workspace, _third_thursday_from(today + AHEAD))
        fill_day(workspace, later, LISTS[:-1], seconds=seconds)
        draft = DayDraft(today, (hours_from(minute),), MINUTES, venue=VENUE, desks_per_landlord=1)
        soon = workspace.run(partial(add_day, draft=draft)).value
        fill_day(workspace, soon, LISTS[-1:], seconds=seconds / 5)
    finally:
        workspace.close()


def hours_from(minute: int) -> Window:
    """Give the hours of a day that begins soon."""
    begin = min(LATEST, -(-(minute + BEFORE) // STEP) * STEP)
    return begin, begin + LASTS


def _third_thursday_from(day: date) -> date:
    """Give the first date from one on that is the third Thursday of its month, as the demo's is."""
    days = (day + timedelta(days=ahead) for ahead in range(62))
    return next(one for one in days if one.weekday() == DAY.weekday() and (one.day - 1) // 7 == 2)
