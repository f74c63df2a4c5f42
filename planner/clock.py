"""The only reader of the time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

BRUSSELS = ZoneInfo("Europe/Brussels")
Clock = Callable[[], datetime]
"""Gives the present moment, aware of its zone."""


def now() -> datetime:
    """Tell the moment, in UTC."""
    return datetime.now(UTC)


def today(clock: Clock = now) -> date:
    """Tell the date in Brussels, where the days take place."""
    return clock().astimezone(BRUSSELS).date()


def here(moment: datetime) -> tuple[date, int]:
    """Tell the date in Brussels at a moment, and how many minutes have passed since midnight."""
    local = moment.astimezone(BRUSSELS)
    return local.date(), local.hour * 60 + local.minute


def midnight(day: date) -> datetime:
    """Give the moment at which a date begins in Brussels."""
    return datetime.combine(day, time(), BRUSSELS)
