"""Until when something booked for a day can be cancelled free of charge."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from sqlalchemy.orm import Session

from planner.clock import BRUSSELS
from planner.days.holidays import warnings_for

FREE_UNTIL = time(10)
"""An interpreter is cancelled free of charge until 10:00 on the working day before (DOMAIN.md 3,
sources S73a to S73d)."""


def interpreter_deadline(session: Session, day: date) -> datetime:
    """Give the last moment at which an interpreter for a day can be cancelled free of charge."""
    return datetime.combine(working_day_before(session, day), FREE_UNTIL, BRUSSELS)


def working_day_before(session: Session, day: date) -> date:
    """Give the last day before that is no weekend, public holiday or closing day of the office."""
    before = day - timedelta(days=1)
    while warnings_for(session, before):
        before -= timedelta(days=1)
    return before
