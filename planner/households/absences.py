"""Who does not come along, when persons join, leave or change files and appointments go."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.checklists import Absence


def forget_absences(
    session: Session, *, persons: Collection[int] = (), appointments: Collection[int] = ()
) -> None:
    """Drop what is known of persons or appointments that go."""
    concerned = Absence.person_id.in_(persons) | Absence.appointment_id.in_(appointments)
    for absence in session.scalars(select(Absence).where(concerned)):
        session.delete(absence)


def unite_absences(session: Session, became: Mapping[int, int]) -> None:
    """Let who became somebody else be absent as that person, once for each appointment."""
    query = select(Absence).where(Absence.person_id.in_([*became, *became.values()]))
    absences = list(session.scalars(query))
    known = {(one.appointment_id, one.person_id) for one in absences}
    for absence in absences:
        person = became.get(absence.person_id, absence.person_id)
        if person == absence.person_id:
            continue
        if (absence.appointment_id, person) in known:
            session.delete(absence)
        else:
            absence.person_id = person
