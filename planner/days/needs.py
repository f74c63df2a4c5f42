"""Which languages the households of a day ask interpreters for."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.kinds import AppointmentState
from planner.days.presence import interpreters_on


@dataclass(frozen=True, slots=True)
class LanguageNeed:
    """How many households of a day ask for a language, and how many interpreters speak it."""

    language: str
    households: int
    interpreters: int


def languages_needed(session: Session, *, day_id: int) -> list[LanguageNeed]:
    """Count, per language, who asks for an interpreter and who can interpret; most asked first."""
    query = (
        select(Appointment.language, func.count())
        .where(Appointment.day_id == day_id, Appointment.language != "")
        .where(Appointment.state != AppointmentState.CANCELLED)
        .group_by(Appointment.language)
    )
    booked = [row.languages for row in interpreters_on(session, day_id=day_id)]
    needs = [
        LanguageNeed(language, count, sum(language in spoken for spoken in booked))
        for language, count in session.execute(query)
    ]
    return sorted(needs, key=lambda need: (-need.households, need.language))
