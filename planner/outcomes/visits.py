"""A visit about which something is entered: that it is there, and as the screen showed it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment, DeskVisit
from db.kinds import AppointmentState
from db.office import Landlord
from db.outcomes import VisitResult
from planner.errors import Gone, NotComing
from planner.households.versions import as_shown


@dataclass(frozen=True, slots=True)
class Visited:
    """A household's visit to a landlord, as a screen showed it.

    `version` is that of what was entered before: 0 for nothing, none where nobody looked.
    """

    appointment_id: int
    landlord_id: int
    version: int | None = None


def check_visit(session: Session, visited: Visited) -> Appointment:
    """Fetch the appointment of a visit.

    Raises:
        Gone: There is no such visit.
        NotComing: It was cancelled.
    """
    own = (DeskVisit.appointment_id == visited.appointment_id) & (
        DeskVisit.landlord_id == visited.landlord_id
    )
    appointment = session.get(Appointment, visited.appointment_id)
    if appointment is None or session.scalar(select(DeskVisit.id).where(own)) is None:
        raise Gone
    if appointment.state is AppointmentState.CANCELLED:
        raise NotComing(appointment.number)
    return appointment


def row_for(session: Session, visited: Visited) -> VisitResult:
    """Fetch what was entered about a visit as it was shown, or begin it.

    Raises:
        ChangedMeanwhile, ChangedBySomebody: It is not as it was shown.
    """
    own = (VisitResult.appointment_id == visited.appointment_id) & (
        VisitResult.landlord_id == visited.landlord_id
    )
    found = session.scalars(select(VisitResult).where(own)).first()
    if found is None:
        found = VisitResult(appointment_id=visited.appointment_id, landlord_id=visited.landlord_id)
        session.add(found)
    elif visited.version is not None:
        as_shown(session, VisitResult, found.id, visited.version)
    return found


def code_of(session: Session, landlord_id: int) -> str:
    """Give a landlord's code."""
    return session.get_one(Landlord, landlord_id).code
