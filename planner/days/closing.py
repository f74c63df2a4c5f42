"""The office's own closing days."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.days import ClosingDay
from planner.errors import DatesBroken, Gone
from planner.households.typed import check_text
from planner.operations import operation, tell


@dataclass(frozen=True, slots=True)
class ClosingRow:
    """A time in which the office is closed, first and last day included."""

    id: int
    first: datetime.date
    last: datetime.date
    reason: str


@operation
def add_closing(session: Session, *, first: datetime.date, last: datetime.date, reason: str) -> int:
    """Note that the office is closed; days planned then stay, with a warning.

    Raises:
        DatesBroken: It ends before it begins.
        TextTooLong, TextHasControls: The reason cannot be kept.
    """
    if last < first:
        raise DatesBroken(first, last)
    check_text(reason, "reason", 120)
    closing = ClosingDay(first=first, last=last, reason=reason)
    session.add(closing)
    tell(session, date=first.isoformat())
    return closing.id


@operation
def remove_closing(session: Session, *, closing_id: int) -> None:
    """Forget a closing day."""
    closing = session.get(ClosingDay, closing_id)
    if closing is None:
        raise Gone
    tell(session, date=closing.first.isoformat())
    session.delete(closing)


def closings(session: Session) -> list[ClosingRow]:
    """List the closing days, the earliest first."""
    found = session.scalars(select(ClosingDay).order_by(ClosingDay.first))
    return [ClosingRow(c.id, c.first, c.last, c.reason) for c in found]
