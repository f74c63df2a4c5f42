"""Which slips are out and still true."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.appointments import Appointment, DeskVisit
from db.days import Desk, RegistrationDay
from db.kinds import AppointmentState, VisitState
from db.slips import SlipIssue
from planner.slips.promise import Stop, digest_of


def locked_appointments(session: Session, *, day_id: int) -> set[int]:
    """Name the appointments whose slip is out and still true: planning must not move them."""
    session.flush()
    promised = _promised(session, day_id)
    if not promised:
        return set()
    stops = _stops(session, day_id)
    where = select(RegistrationDay.date, RegistrationDay.venue_id)
    date, venue_id = session.execute(where.where(RegistrationDay.id == day_id)).one()
    live = select(Appointment.id, Appointment.number, Appointment.arrives).where(
        Appointment.id.in_(promised),
        Appointment.state != AppointmentState.CANCELLED,
        Appointment.arrives.is_not(None),
    )
    return {
        id_
        for id_, number, arrives in session.execute(live)
        if id_ in stops
        and promised[id_] == digest_of((date, venue_id), number, arrives, stops[id_])
    }


def _promised(session: Session, day_id: int) -> dict[int, str]:
    """Give what the last slip of each appointment of a day promised, unless it was withdrawn.

    SQLite takes the other columns from the row with the maximum (sqlite.org/lang_select.html,
    "bare columns").
    """
    last = (
        select(SlipIssue.appointment_id, func.max(SlipIssue.issue), SlipIssue.route,
               SlipIssue.withdrawn)
        .join(SlipIssue.appointment)
        .where(Appointment.day_id == day_id)
        .group_by(SlipIssue.appointment_id)
    )  # fmt: skip
    return {id_: route for id_, _, route, gone in session.execute(last) if not gone}


def _stops(session: Session, day_id: int) -> dict[int, list[Stop]]:
    query = (
        select(DeskVisit.appointment_id, DeskVisit.start, Desk.number, DeskVisit.landlord_id)
        .join(DeskVisit.appointment)
        .join(DeskVisit.desk)
        .where(Appointment.day_id == day_id, DeskVisit.state != VisitState.SKIPPED)
        .order_by(DeskVisit.start)
    )
    found: dict[int, list[Stop]] = {}
    for appointment_id, *stop in session.execute(query):
        start, number, landlord_id = stop
        found.setdefault(appointment_id, []).append((start, number, landlord_id))
    return found
