"""What the waiting room is shown: numbers and desks, never a name."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.days import Desk
from db.queue import QueueAct, QueueEvent

SHOWN = 4
CALLS = (QueueAct.CALLED, QueueAct.RECALLED, QueueAct.MOVED)


@dataclass(frozen=True, slots=True)
class ShownCall:
    """A number called to a desk, at a moment."""

    number: int
    desk: int
    at: datetime.datetime


def last_calls(session: Session, *, day_id: int) -> tuple[ShownCall, ...]:
    """Give the last four numbers that were called, the latest first; each once."""
    query = (
        select(Appointment.number, Desk.number, QueueEvent.at)
        .join(Appointment, QueueEvent.appointment_id == Appointment.id)
        .join(Desk, QueueEvent.desk_id == Desk.id)
        .where(QueueEvent.day_id == day_id, QueueEvent.act.in_(CALLS))
        .order_by(QueueEvent.at.desc(), QueueEvent.id.desc())
        .limit(SHOWN * 5)
    )
    found: dict[int, ShownCall] = {}
    for number, desk, at in session.execute(query):
        found.setdefault(number, ShownCall(number, desk, at))
    return tuple(found.values())[:SHOWN]
