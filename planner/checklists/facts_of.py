"""Noting what is true of a household and decides its papers: its facts, and who comes along."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.checklists import Absence
from db.households import Fact, Household, Person
from planner.checklists.words import fact_words
from planner.errors import Gone, UnknownFact
from planner.operations import operation, tell


@operation
def set_facts(
    session: Session,
    *,
    household_id: int,
    codes: Collection[str],
    was: Collection[str] | None = None,
) -> None:
    """Make these the facts of a household. With `was`, what the clerk saw, only the difference.

    Raises:
        UnknownFact: A new one is not among the facts there are; nothing is changed.
        Gone: The household was removed.
    """
    household = session.get(Household, household_id)
    if household is None:
        raise Gone
    now = {fact.code: fact for fact in household.facts}
    seen = set(now if was is None else was)
    added, taken = set(codes) - seen - now.keys(), (seen - set(codes)) & now.keys()
    if unknown := added - fact_words().keys():
        raise UnknownFact(", ".join(sorted(unknown)))
    for code in taken:
        household.facts.remove(now[code])
    household.facts.extend(Fact(code=code) for code in sorted(added))
    tell(session, added=len(added), taken=len(taken))


@operation
def set_coming(session: Session, *, appointment_id: int, person_id: int, comes: bool) -> None:
    """Note whether an adult comes along to an appointment; who does not must give a proxy.

    Raises:
        Gone: The appointment or the person was removed.
    """
    appointment, person = session.get(Appointment, appointment_id), session.get(Person, person_id)
    if appointment is None or person is None or person.household_id != appointment.household_id:
        raise Gone
    own = (Absence.appointment_id == appointment_id) & (Absence.person_id == person_id)
    found = session.scalar(select(Absence).where(own))
    if comes and found:
        session.delete(found)
    elif not comes and not found:
        session.add(Absence(appointment_id=appointment_id, person_id=person_id))
    tell(session, number=appointment.number)
