"""What keeps names longer: the follow-up of a file, and what a household agreed to.

Rooms that follow households add to `holds`, so that this one need not know them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy.orm import Session


class Held(StrEnum):
    """Why a household's names are kept longer than its last day asks."""

    OPEN = "open"
    CLOSED = "closed"
    AGREED = "agreed"


@dataclass(frozen=True, slots=True)
class Hold:
    """Why names are kept, and from when that counts; an open follow-up counts from no day yet."""

    why: Held
    since: date | None = None


Asked = Callable[[Session], Mapping[int, tuple[Hold, ...]]]
holds: list[Asked] = []
"""Questions that tell which households are followed, by id."""


def held_until(hold: Hold, days: int, months: int) -> date:
    """Tell until when a hold keeps names: the first day on which it does no longer."""
    if hold.since is None:
        return date.max
    if hold.why is Held.AGREED:
        return months_after(hold.since, months)
    return hold.since + timedelta(days=days)


def months_after(day: date, months: int) -> date:
    """Give the same day so many months later; the last of a month where there is none."""
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415 - rarely needed

    return day + relativedelta(months=months)


def all_holds(session: Session) -> dict[int, list[Hold]]:
    """Ask everybody who follows households."""
    found: dict[int, list[Hold]] = {}
    for asked in holds:
        for id_, own in asked(session).items():
            found.setdefault(id_, []).extend(own)
    return found
