"""What a day of a kind has unless somebody says otherwise: its desks and its minutes."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any

from sqlalchemy.orm import Session

from db.kinds import DayKind
from db.office import Office
from planner.days.desks import DeskDraft, desks_for
from planner.errors import NoLandlords
from planner.office.queries import landlords_on, office
from planner.times import Window

UPDATE_VISIT = 10
"""Minutes of a visit on a day for updates (DOMAIN.md 1.6 and 8: shorter than a registration)."""


def usual_minutes(own: Office, kind: DayKind, names: Iterable[str]) -> dict[str, Any]:
    """Give the office's own minutes; a visit only to confirm a registration is shorter (I)."""
    minutes = {name: getattr(own, name) for name in names}
    if kind is DayKind.LIST_UPDATE:
        minutes["visit_minutes"] = min(own.visit_minutes, UPDATE_VISIT)
    return minutes


def usual_desks(
    session: Session, day: tuple[datetime.date, DayKind], sessions: tuple[Window, ...],
    each: int | None,
) -> list[DeskDraft]:  # fmt: skip
    """Give a day as many desks of each landlord as asked, or as the office has; some have none.

    Raises:
        NoLandlords: Nobody takes part then.
    """
    date, kind = day
    if kind is DayKind.INFO:
        return []
    owners = landlords_on(session, date)
    if not owners:
        raise NoLandlords(date)
    return desks_for(dict.fromkeys(owners, each or office(session).desks_per_landlord), sessions)
