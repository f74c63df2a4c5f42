"""How much there is of each paper of a day, for the list of documents."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from db.appointments import Appointment, DeskVisit
from db.kinds import AppointmentState, VisitState
from planner.checklists.counts import missing_by_appointment


def paper_counts(session: Session, *, day_id: int) -> dict[str, int]:
    """Count, by the key of a document: its sheets for households, or whom a list is about."""
    live = (Appointment.day_id == day_id) & (Appointment.state != AppointmentState.CANCELLED)
    placed = live & Appointment.arrives.is_not(None)
    coming = _count(session, select(func.count()).select_from(Appointment).where(live))
    seated = _count(session, select(func.count()).select_from(Appointment).where(placed))
    desks = (
        select(func.count(DeskVisit.desk_id.distinct()))
        .join(DeskVisit.appointment)
        .where(placed, DeskVisit.state != VisitState.SKIPPED)
    )
    companions = select(func.count(Appointment.companion_id.distinct())).where(live)
    spoken = select(func.count(Appointment.language.distinct()))
    missing = missing_by_appointment(session, day_id=day_id).values()
    lacking = sum(1 for one in missing if one.missing)
    everybody = dict.fromkeys(("day", "calling", "candidates", "labels", "reentry"), coming)
    return {
        **everybody,
        "slips": seated,
        "bring": seated,
        "owed": lacking,
        "missing": lacking,
        "desks": _count(session, desks),
        "companions": _count(session, companions),
        "interpreters": _count(session, spoken.where(live, Appointment.language != "")),
    }


def _count(session: Session, query: Select[Any]) -> int:
    return int(session.scalar(query) or 0)
