"""An office to practise in: the demo's people, on a day that is still to come."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from planner.demo import DAY, PHONE, PRESET, fill_demo
from planner.office.file import new_office
from planner.office.presets import Own
from planner.workspace import Workspace

NAME = "Oefenkantoor"
AHEAD = timedelta(days=14)
"""So far ahead lies its day, at least."""


def practise_office(office: Path, today: date, *, seconds: float = 5.0) -> None:
    """Make an office to practise in: a planned day of invented people, some weeks from today.

    Raises:
        Refusal: It cannot be there; nothing is, then.
    """
    new_office(office, preset=PRESET, own=Own(name=NAME, phone=PHONE))
    workspace = Workspace(office)
    try:
        fill_demo(workspace, _third_thursday_from(today + AHEAD), seconds=seconds)
    finally:
        workspace.close()


def _third_thursday_from(day: date) -> date:
    """Give the first date from one on that is the third Thursday of its month, as the demo's is."""
    days = (day + timedelta(days=ahead) for ahead in range(62))
    return next(one for one in days if one.weekday() == DAY.weekday() and (one.day - 1) // 7 == 2)
