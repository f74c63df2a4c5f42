"""How often days come: every n months, on the n-th weekday or on a day of the month."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import islice

from dateutil.rrule import rrulestr

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class Rhythm:
    """A recurrence in the words of the dialog.

    Either `weekday` (0 is Monday) with `nth` (1 to 4, or -1 for the last), or `month_day`
    (1 to 31, where a shorter month has none that month, or -1 for the last day).
    """

    every_months: int = 2
    weekday: int | None = 3
    nth: int = 3
    month_day: int | None = None

    def rule(self) -> str:
        """Write it as an RFC 5545 recurrence rule."""
        if self.month_day is not None:
            return f"FREQ=MONTHLY;INTERVAL={self.every_months};BYMONTHDAY={self.month_day}"
        day = f"{self.nth:+d}{WEEKDAYS[self.weekday or 0]}"
        return f"FREQ=MONTHLY;INTERVAL={self.every_months};BYDAY={day}"


def rhythm_of(rule: str) -> Rhythm:
    """Read a rule back into the words of the dialog."""
    parts = dict(part.split("=") for part in rule.split(";"))
    every = int(parts["INTERVAL"])
    if "BYMONTHDAY" in parts:
        return Rhythm(every, None, 0, int(parts["BYMONTHDAY"]))
    code = parts["BYDAY"]
    return Rhythm(every, WEEKDAYS.index(code[-2:]), int(code[:-2]))


def dates(rule: str, starts_on: date, *, after: date, count: int) -> list[date]:
    """Give the first dates of a series from a date on, that date included.

    The months count from the one in which the series starts, whatever the first date shown.
    """
    start = datetime.combine(starts_on, time.min)
    recurrence = rrulestr(rule, dtstart=start)
    since: Iterator[datetime] = recurrence.xafter(datetime.combine(after, time.min), inc=True)
    return [moment.date() for moment in islice(since, count)]
