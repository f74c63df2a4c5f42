"""What keeps names longer: the follow-up of a file, and what a household agreed to.

Which households that holds is told by planner/outcomes/holding.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

OPEN_MONTHS = 12
"""So many months after a household's last day an open file keeps names; whoever is to be helped
longer agrees to be followed. No rule was found (DOMAIN.md 4.2): the officer confirms it."""


class Held(StrEnum):
    """Why a household's names are kept longer than its last day asks."""

    OPEN = "open"
    CLOSED = "closed"
    AGREED = "agreed"


@dataclass(frozen=True, slots=True)
class Hold:
    """Why names are kept, and from when that counts; an open follow-up from the last day."""

    why: Held
    since: date | None = None


def held_until(hold: Hold, last: date, days: int, months: int) -> date:
    """Tell until when a hold keeps names: the first day on which it does no longer."""
    if hold.since is None:
        return months_after(last, OPEN_MONTHS)
    if hold.why is Held.AGREED:
        return months_after(hold.since, months)
    return hold.since + timedelta(days=days)


def months_after(day: date, months: int) -> date:
    """Give the same day so many months later; the last of a month where there is none."""
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415 - rarely needed

    return day + relativedelta(months=months)
