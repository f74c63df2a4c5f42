"""Whom a scanned code, a typed number or the beginning of a name means on a day."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.kinds import AppointmentState
from planner.households.importing.words.folding import fold
from planner.households.queries import family_names
from planner.queue.arrivals import Arrival, Arrived
from planner.slips.scan import Scanned, scan

NUMBER = 4
"""A number of a day has at most this many digits; longer ones are codes of slips."""


class Found(NamedTuple):
    """An appointment of the day, and whether the paper that named it is old."""

    appointment_id: int
    old: bool = False


def find(session: Session, text: str, *, day_id: int) -> Found | Arrival:
    """Find who is meant, or answer why that is nobody of this day, or not one alone."""
    digits = "".join(text.split())
    if digits.isdigit() and len(digits) <= NUMBER:
        return _numbered(session, int(digits), day_id)
    if any(sign.isalpha() for sign in digits):
        return _named(session, fold(text), day_id)
    return _coded(session, digits, day_id)


def _coded(session: Session, code: str, day_id: int) -> Found | Arrival:
    found = scan(session, code=code, day_id=day_id)
    if found.appointment_id is None:
        return Arrival(Arrived(found.result.value))
    if found.day_id == day_id and found.result is not Scanned.CANCELLED:
        return Found(found.appointment_id, found.result is Scanned.REPLACED)
    result = Arrived.CANCELLED if found.day_id == day_id else Arrived.OTHER_DAY
    return Arrival(result, found.appointment_id, found.household_id, found.number, date=found.date)


def _numbered(session: Session, number: int, day_id: int) -> Found | Arrival:
    own = (Appointment.day_id == day_id) & (Appointment.number == number)
    found = session.scalar(select(Appointment.id).where(own))
    return Arrival(Arrived.UNKNOWN_CODE) if found is None else Found(found)


def _named(session: Session, folded: str, day_id: int) -> Found | Arrival:
    """Find by the beginning of the family name; those who are expected go first."""
    query = select(Appointment.id, Appointment.number, Appointment.state).where(
        Appointment.day_id == day_id, Appointment.state != AppointmentState.CANCELLED
    )
    names = family_names(session, day_id=day_id)
    meant = [
        (id_, number, names[id_], state)
        for id_, number, state in session.execute(query.order_by(Appointment.number))
        if fold(names[id_]).startswith(folded)
    ]
    meant = [one for one in meant if one[3] is AppointmentState.PLANNED] or meant
    if len(meant) == 1:
        return Found(meant[0][0])
    choices = tuple((id_, number, name) for id_, number, name, _ in meant)
    return Arrival(Arrived.AMBIGUOUS if choices else Arrived.UNKNOWN_CODE, choices=choices)
