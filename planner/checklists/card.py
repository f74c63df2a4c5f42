"""The list of documents of a household, for its card."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.days import RegistrationDay
from db.kinds import AppointmentState
from planner.checklists.card_rows import alerts, card_rows
from planner.checklists.catalogue import in_force
from planner.checklists.known import Known
from planner.checklists.loading import known_at, known_of_household
from planner.checklists.states import LACKING, READY, PaperState
from planner.checklists.views import Checklist, ChecklistRow, Total


def checklist(session: Session, *, household_id: int, on: date, language: str = "nl") -> Checklist:
    """Show what a household needs on a date: for its appointment then, or for all landlords.

    Raises:
        Gone: The household was removed.
    """
    query = (
        select(Appointment.id)
        .join(Appointment.day)
        .where(Appointment.household_id == household_id, RegistrationDay.date == on)
        .where(Appointment.state != AppointmentState.CANCELLED)
    )
    found = session.scalar(query)
    if found is not None:
        return appointment_checklist(session, appointment_id=found, language=language)
    return _checklist(session, known_of_household(session, household_id, on), language)


def appointment_checklist(
    session: Session, *, appointment_id: int, language: str = "nl"
) -> Checklist:
    """Show what a household needs for the landlords it visits on the day of an appointment.

    Raises:
        Gone: The appointment was removed.
    """
    return _checklist(session, known_at(session, appointment_id), language)


def _checklist(session: Session, known: Known, language: str) -> Checklist:
    rows = card_rows(in_force(session, known.on), known, language)
    return Checklist(
        household_id=known.household_id,
        appointment_id=known.appointment_id,
        on=known.on,
        landlords=known.landlords,
        rows=rows,
        totals=tuple(_total(rows, place, x.id) for place, x in enumerate(known.landlords)),
        missing=sum(row.state in LACKING for row in rows),
        proxies=alerts(rows, language),
    )


def _total(rows: tuple[ChecklistRow, ...], place: int, landlord_id: int) -> Total:
    untold = (None, PaperState.NOT_APPLICABLE)
    states = [s for row in rows if (s := row.cells[place].state) not in untold]
    return Total(landlord_id, sum(s in READY for s in states), len(states))
