"""Gathering what the office knows of a household, as plain values that JSON takes.

For one person the others of the household are only what they are in it: no name, no birth date, no
paper of theirs. Of files that belong with this one only how many there are.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from db.checklists import Tick
from db.households import Companion, CompanionConsent, Fact, Household, HouseholdLink, Person
from db.images import plain
from db.office import Landlord
from db.viewings import Viewing
from planner.checklists.titles import short_title
from planner.checklists.words import fact_in_words
from planner.errors import Gone
from planner.households.history import household_history
from planner.office.privacy.person.coming import appointments
from planner.office.queries import office
from planner.outcomes.followed import followed
from planner.texts import sentence

Data = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Whose:
    """A household, or one person in it."""

    household_id: int
    person_id: int | None = None


def gather(session: Session, whose: Whose, *, at: datetime, language: str) -> Data:
    """Give everything, by section.

    Raises:
        Gone: The household was removed, or the person is not in it.
    """
    household = session.get(Household, whose.household_id)
    if household is None:
        raise Gone
    persons = {person.id: person for person in household.persons}
    if whose.person_id is not None and whose.person_id not in persons:
        raise Gone
    return {
        "office": office(session).name,
        "made_at": plain(at),
        "household": _household(household),
        "persons": [_person(person, whose) for person in persons.values()],
        "facts": list(_facts(session, household.id, language)),
        "documents": list(_documents(session, whose, persons, language)),
        "appointments": list(appointments(session, household.id)),
        "consents": list(_consents(session, household.id)),
        "followed": list(_followed(session, household.id)),
        "linked_files": len(_links(session, household.id)),
        "history": list(_history(session, household.id, language)),
        "viewed": list(_viewed(session, household.id, language)),
    }


def _household(found: Household) -> Data:
    names = ("id", "adults", "children", "phone", "slip_language", "hidden", "remark", "erased_on")
    return {name: plain(getattr(found, name)) for name in names}


def _person(person: Person, whose: Whose) -> Data:
    role = {"role": person.role.value}
    if whose.person_id not in (None, person.id):
        return role
    names = ("last_name", "first_name", "birth_date")
    return role | {name: plain(getattr(person, name)) for name in names}


def _facts(session: Session, household_id: int, language: str) -> Iterator[Data]:
    query = select(Fact.code).where(Fact.household_id == household_id).order_by(Fact.code)
    for code in session.scalars(query):
        yield {"code": code, "words": fact_in_words(code, language)}


def _documents(
    session: Session, whose: Whose, persons: dict[int, Person], language: str
) -> Iterator[Data]:
    query = select(Tick, Landlord.name).join(
        Landlord, Landlord.id == Tick.landlord_id, isouter=True
    )
    own = query.where(Tick.household_id == whose.household_id).order_by(Tick.requirement, Tick.id)
    for tick, landlord in session.execute(own):
        if None not in (whose.person_id, tick.person_id) and tick.person_id != whose.person_id:
            continue
        person = None if tick.person_id is None else persons.get(tick.person_id)
        yield {
            "code": tick.requirement,
            "document": short_title(tick.requirement, language),
            "person": person.first_name or person.last_name if person else None,
            "landlord": landlord,
            "state": tick.state.value,
            "words": sentence("checklists", f"state.{tick.state}", language),
            "on_date": plain(tick.on_date),
            "months": list(tick.months),
        }


def _consents(session: Session, household_id: int) -> Iterator[Data]:
    query = (
        select(Companion.name, CompanionConsent.given_on)
        .join(CompanionConsent, CompanionConsent.companion_id == Companion.id)
        .where(CompanionConsent.household_id == household_id)
    )
    for name, given_on in session.execute(query):
        yield {"companion": name, "given_on": plain(given_on)}


def _followed(session: Session, household_id: int) -> Iterator[Data]:
    agreed = followed(session, household_id=household_id)
    for purpose, given_on in sorted(agreed.items()):
        yield {"purpose": purpose.value, "given_on": plain(given_on)}


def _links(session: Session, household_id: int) -> list[int]:
    own = or_(HouseholdLink.household_id == household_id, HouseholdLink.other_id == household_id)
    return list(session.scalars(select(HouseholdLink.id).where(own)))


def _history(session: Session, household_id: int, language: str) -> Iterator[Data]:
    for row in household_history(session, household_id=household_id, most=10_000):
        yield {"at": plain(row.at), "actor": row.actor, "what": row.sentence(language),
               "taken_back": row.undone}  # fmt: skip


def _viewed(session: Session, household_id: int, language: str) -> Iterator[Data]:
    query = select(Viewing).where(Viewing.household_id == household_id).order_by(Viewing.id.desc())
    for row in session.scalars(query):
        words = sentence("privacy", f"viewed.{row.what}", language)
        yield {"at": plain(row.at), "actor": row.actor, "what": words}
