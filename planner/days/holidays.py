"""Public holidays and the office's own closing days: they warn, they never block."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from dateutil.easter import easter
from sqlalchemy import select
from sqlalchemy.orm import Session

from db.days import ClosingDay
from planner import RESOURCES


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day on which most people are free; its names by language."""

    date: date
    names: dict[str, str]


@dataclass(frozen=True, slots=True)
class DayWarning:
    """Why a date may be a bad choice: `public_holiday`, `closing_day` or `weekend`.

    `names` says which holiday or what reason, by language; a reason is the same in each.
    """

    code: str
    names: dict[str, str]


def warnings_for(session: Session, day: date) -> list[DayWarning]:
    """Say what speaks against a date."""
    holidays = [holiday for holiday in public_holidays(day.year) if holiday.date == day]
    found = [DayWarning("public_holiday", holiday.names) for holiday in holidays]
    closed = select(ClosingDay.reason).where(ClosingDay.first <= day, ClosingDay.last >= day)
    found += [
        DayWarning("closing_day", dict.fromkeys(("nl", "fr", "en"), reason))
        for reason in session.scalars(closed)
    ]
    if day.weekday() >= 5:
        found.append(DayWarning("weekend", {}))
    return found


@cache
def public_holidays(year: int) -> tuple[Holiday, ...]:
    """List Belgium's public holidays of a year, in order."""
    return tuple(sorted((_holiday(entry, year) for entry in _entries()), key=lambda h: h.date))


def _holiday(entry: dict[str, Any], year: int) -> Holiday:
    names = {language: entry[language] for language in ("nl", "fr", "en")}
    if "day" in entry:
        return Holiday(date.fromisoformat(f"{year}-{entry['day']}"), names)
    return Holiday(easter(year) + timedelta(days=entry["after_easter"]), names)


@cache
def _entries() -> list[dict[str, Any]]:
    text = (RESOURCES / "days" / "holidays.toml").read_text(encoding="utf-8")
    entries: list[dict[str, Any]] = tomllib.loads(text)["holidays"]
    return entries
