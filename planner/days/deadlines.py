"""Until when something booked for a day can be cancelled free of charge."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, time, timedelta

from sqlalchemy.orm import Session

from planner.clock import BRUSSELS
from planner.days.holidays import warnings_for

FREE_UNTIL = time(10)
"""An interpreter is cancelled free of charge until 10:00 on the working day before (DOMAIN.md 3,
sources S73a to S73d)."""
SIGNED = "vgt"
SIGNED_UNTIL = timedelta(hours=48)
"""A sign language interpreter is cancelled free of charge up to two days before (source S73e)."""


def interpreter_deadline(
    session: Session, day: date, *, languages: Collection[str] = (), opens: int = 0
) -> datetime:
    """Give the last moment at which an interpreter for a day can be cancelled free of charge.

    `opens` is when the day begins, in minutes since midnight.
    """
    usual = datetime.combine(working_day_before(session, day), FREE_UNTIL, BRUSSELS)
    if SIGNED not in languages:
        return usual
    begins = datetime.combine(day, time(), BRUSSELS) + timedelta(minutes=opens)
    return min(usual, begins - SIGNED_UNTIL)


def working_day_before(session: Session, day: date) -> date:
    """Give the last day before that is no weekend, public holiday or closing day of the office."""
    before = day - timedelta(days=1)
    while warnings_for(session, before):
        before -= timedelta(days=1)
    return before
