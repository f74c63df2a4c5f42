"""Whether a day still takes households."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.days import RegistrationDay
from db.kinds import AppointmentState, DayState
from planner.errors import DayFull, DayNotOpen

OVER = (DayState.CLOSED, DayState.CANCELLED)


def check_open(day: RegistrationDay) -> None:
    """Refuse to add anybody to a day that is over.

    Raises:
        DayNotOpen: It is closed or cancelled.
    """
    if day.state in OVER:
        raise DayNotOpen(day.date)


def check_room(session: Session, day: RegistrationDay) -> None:
    """Refuse more households than may come, counting those just added.

    Raises:
        DayFull: There are too many.
    """
    if day.most_households is None:
        return
    session.flush()
    live = (Appointment.day_id == day.id) & (Appointment.state != AppointmentState.CANCELLED)
    if (session.scalar(select(func.count()).where(live)) or 0) > day.most_households:
        raise DayFull(day.date, day.most_households)
