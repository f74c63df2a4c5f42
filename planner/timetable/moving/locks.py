"""Fixing places by hand, and releasing them again."""

from __future__ import annotations

from sqlalchemy.orm import Session

from db.appointments import Appointment
from planner.errors import NotPlaced
from planner.operations import operation, tell
from planner.slips.promise import last_issues
from planner.timetable.replan.change import appointment_called


@operation
def lock_places(session: Session, *, appointment_id: int) -> None:
    """Fix a household's places, so that planning leaves them alone.

    Raises:
        NotPlaced: It has none.
    """
    found = appointment_called(session, appointment_id)
    if found.starts is None:
        raise NotPlaced(found.number)
    _set(found, locked=True)
    tell(session, number=found.number)


@operation
def release_places(session: Session, *, appointment_id: int) -> None:
    """Let a household's places move again; a slip that is out no longer counts."""
    found = appointment_called(session, appointment_id)
    release(session, found)
    tell(session, number=found.number)


def release(session: Session, appointment: Appointment) -> None:
    """Let the places of an appointment move, as a part of something else; see above."""
    _set(appointment, locked=False)
    issued = last_issues(session, [appointment.id]).get(appointment.id)
    if issued is not None:
        issued.withdrawn = True


def _set(appointment: Appointment, *, locked: bool) -> None:
    for visit in appointment.visits:
        visit.locked = locked and visit.start is not None
