"""How an appointment stands on its day, for who is about to book."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from db.appointments import Appointment
from planner.timetable.booking.question import is_fixed
from planner.timetable.rows import GONE, DayRows, Guest


def standing(session: Session, rows: DayRows, own: Guest) -> dict[str, Any]:
    """Tell how the household's own appointment of the day stands."""
    placed = own.placed and own.state not in GONE
    return {
        "appointment_id": own.id,
        "version": session.get_one(Appointment, own.id).version,
        "state": own.state,
        "number": own.number,
        "starts": own.starts if placed else None,
        "fixed": is_fixed(rows, own),
        "printed": own.id in rows.printed,
    }
