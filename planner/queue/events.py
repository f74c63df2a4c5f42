"""What happened on a day, as it was noted: read in order, and added to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from db.kinds import Outcome
from db.queue import QueueAct, QueueEvent
from planner.queue.elsewhere import rows_of

ASSUMED = "assumed"
"""The reason of an event that nobody noted but that must have happened."""


class Event(NamedTuple):
    """One thing that happened; see `db.queue.QueueEvent`."""

    id: int
    act: QueueAct
    at: datetime
    by: str
    appointment_id: int | None
    landlord_id: int | None
    desk_id: int | None
    outcome: Outcome | None
    reason: str


_event = QueueEvent.__table__.c
_EVENTS = (
    select(
        _event.id, _event.act, _event.at, _event.noted_by, _event.appointment_id,
        _event.landlord_id, _event.desk_id, _event.outcome, _event.reason,
    )
    .where(_event.day_id == bindparam("day"))
)  # fmt: skip


def events_of(session: Session, *, day_id: int) -> Sequence[Event]:
    """Read what happened on a day, the earliest first."""
    session.flush()
    found = [Event(*row) for row in rows_of(session, _EVENTS, "elsewhere_events", day_id)]
    return sorted(found, key=lambda event: (event.at, event.id))


class About(NamedTuple):
    """What an event is about; see `db.queue.QueueEvent`."""

    appointment_id: int | None = None
    landlord_id: int | None = None
    desk_id: int | None = None


def note(session: Session, day_id: int, event: Event, noted_at: datetime) -> None:
    """Add to what happened, in UTC: an undo holds the row against what it was noted as."""
    row = QueueEvent(
        day_id=day_id,
        act=event.act,
        at=event.at.astimezone(UTC),
        noted_at=noted_at.astimezone(UTC),
        noted_by=event.by,
        appointment_id=event.appointment_id,
        landlord_id=event.landlord_id,
        desk_id=event.desk_id,
        outcome=event.outcome,
        reason=event.reason,
    )
    session.add(row)
    session.flush()
