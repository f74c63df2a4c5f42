"""Households and desks of a day by the numbers that people use."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.days import Desk
from planner.errors import Gone


def appointment_numbered(session: Session, *, day_id: int, number: int) -> int:
    """Find the appointment with a number on a day.

    Raises:
        Gone: There is none.
    """
    own = (Appointment.day_id == day_id) & (Appointment.number == number)
    found = session.scalar(select(Appointment.id).where(own))
    if found is None:
        raise Gone
    return found


def desk_numbered(session: Session, *, day_id: int, number: int) -> int:
    """Find the desk with a number on a day.

    Raises:
        Gone: There is none.
    """
    own = (Desk.day_id == day_id) & (Desk.number == number)
    found = session.scalar(select(Desk.id).where(own))
    if found is None:
        raise Gone
    return found
