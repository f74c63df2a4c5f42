"""What may happen to a day that is planned: each change is data, and knows what it does to rows."""

from __future__ import annotations

from typing import Protocol

from sqlalchemy.orm import Session

from db.appointments import Appointment, DeskVisit
from db.kinds import VisitState
from planner.errors import Gone


class Change(Protocol):
    """Something that happened, or that would help. Its sentence is in texts/timetable, `change`."""

    @property
    def code(self) -> str:
        """Give the name of the change in the texts."""

    def carry_out(self, session: Session, *, day_id: int) -> None:
        """Change the rows of a day, and nobody's place but of those it is about.

        Raises:
            Gone: What it is about was removed.
        """


def appointment_called(session: Session, appointment_id: int) -> Appointment:
    """Fetch an appointment.

    Raises:
        Gone: It was removed.
    """
    found = session.get(Appointment, appointment_id)
    if found is None:
        raise Gone
    return found


def visit_to(appointment: Appointment, landlord_id: int) -> DeskVisit:
    """Find the visit of a household to a landlord.

    Raises:
        Gone: It does not go there, or no longer.
    """
    visits = (v for v in appointment.visits if v.landlord_id == landlord_id)
    found = next((v for v in visits if v.state is not VisitState.SKIPPED), None)
    if found is None:
        raise Gone
    return found


def vacate(appointment: Appointment) -> None:
    """Give up the places of the visits that have not begun, and the stay when none is left."""
    for visit in appointment.visits:
        if visit.state is VisitState.PLANNED:
            visit.desk_id = visit.start = None
    if all(visit.start is None for visit in appointment.visits):
        appointment.starts = appointment.ends = appointment.arrives = None
        appointment.interpreter_id = None


def span_stay(appointment: Appointment) -> None:
    """Let the stay run from the first to the last visit that has a place."""
    spans = [
        (visit.start, visit.start + visit.minutes)
        for visit in appointment.visits
        if visit.start is not None and visit.state is not VisitState.SKIPPED
    ]
    if spans:
        appointment.starts, appointment.ends = min(spans)[0], max(end for _, end in spans)
        appointment.arrives = min(appointment.arrives or 0, appointment.starts)
    else:
        vacate(appointment)
