"""The appointments of a household with all that belongs to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment, DeskVisit
from db.days import Desk, RegistrationDay
from db.images import plain
from db.office import Landlord
from db.outcomes import VisitResult
from db.queue import QueueEvent
from db.slips import SlipIssue
from planner.times import clock

Data = dict[str, Any]

RESULT = ("result", "reason", "complete_on", "papers")
FOLLOW_UP = ("due_on", "reminded_on", "proof_on", "updated_on", "closed_for")
"""What somebody entered of a visit, and what came after it."""


def appointments(session: Session, household_id: int) -> Iterator[Data]:
    """Give each appointment, the latest day first."""
    query = (
        select(Appointment)
        .join(Appointment.day)
        .where(Appointment.household_id == household_id)
        .order_by(RegistrationDay.date.desc())
    )
    for found in session.scalars(query):
        yield {
            "date": plain(found.day.date),
            "venue": found.day.venue.name if found.day.venue else None,
            "number": found.number,
            "state": found.state.value,
            "cancelled_for": found.cancelled_for,
            "asked_by": found.source,
            "arrives": _clock(found.arrives),
            "interpreter": found.language,
            "accessible": found.accessible,
            "companion": found.companion.name if found.companion else None,
            "availability": [[clock(a), clock(b)] for a, b in found.availability or ()],
            **_rows(session, found.id),
        }


def _rows(session: Session, appointment_id: int) -> Data:
    return {
        "visits": list(_visits(session, appointment_id)),
        "results": list(_entered(session, appointment_id, RESULT)),
        "follow_up": list(_entered(session, appointment_id, FOLLOW_UP)),
        "slips": list(_slips(session, appointment_id)),
        "queue": list(_events(session, appointment_id)),
    }


def _visits(session: Session, appointment_id: int) -> Iterator[Data]:
    query = (
        select(DeskVisit, Landlord.name, Desk.number)
        .join(DeskVisit.landlord)
        .join(Desk, Desk.id == DeskVisit.desk_id, isouter=True)
        .where(DeskVisit.appointment_id == appointment_id)
        .order_by(DeskVisit.start.nulls_first(), Landlord.position)
    )
    for visit, landlord, desk in session.execute(query):
        yield {
            "landlord": landlord,
            "desk": desk,
            "start": _clock(visit.start),
            "minutes": visit.minutes,
            "state": visit.state.value,
            "outcome": plain(visit.outcome),
        }


def _entered(session: Session, appointment_id: int, names: Sequence[str]) -> Iterator[Data]:
    query = (
        select(VisitResult, Landlord.name)
        .join(Landlord, Landlord.id == VisitResult.landlord_id)
        .where(VisitResult.appointment_id == appointment_id)
        .order_by(Landlord.position)
    )
    for row, landlord in session.execute(query):
        told = {name: plain(getattr(row, name)) for name in names}
        if any(told.values()):
            yield {"landlord": landlord} | told


def _slips(session: Session, appointment_id: int) -> Iterator[Data]:
    own = SlipIssue.appointment_id == appointment_id
    names = ("issue", "code", "language", "printed_at", "printed_by", "withdrawn")
    for slip in session.scalars(select(SlipIssue).where(own).order_by(SlipIssue.issue)):
        yield {name: plain(getattr(slip, name)) for name in names}


def _events(session: Session, appointment_id: int) -> Iterator[Data]:
    query = (
        select(QueueEvent, Landlord.name, Desk.number)
        .join(Landlord, Landlord.id == QueueEvent.landlord_id, isouter=True)
        .join(Desk, Desk.id == QueueEvent.desk_id, isouter=True)
        .where(QueueEvent.appointment_id == appointment_id)
        .order_by(QueueEvent.id)
    )
    for event, landlord, desk in session.execute(query):
        yield {
            "at": plain(event.at),
            "act": event.act.value,
            "landlord": landlord,
            "desk": desk,
            "outcome": plain(event.outcome),
            "reason": event.reason,
            "noted_by": event.noted_by,
        }


def _clock(minutes: int | None) -> str | None:
    return None if minutes is None else clock(minutes)
