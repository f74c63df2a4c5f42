"""Who is on a household's card by name: exactly one reference tenant, and the others.

The reference tenant comes first: position 0 is whom lists name the household after.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.checklists import Tick
from db.households import Household, Person
from db.kinds import PersonRole
from planner.errors import Gone, NameMissing, NeedsReferenceTenant
from planner.households.absences import forget_absences
from planner.households.details import named_counts
from planner.households.sensitive import check_name
from planner.households.typed import check_birth_date
from planner.households.versions import as_shown
from planner.operations import operation, tell

ORDER = tuple(PersonRole)


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """A person as typed: who, and what they are in the household."""

    last_name: str
    first_name: str = ""
    birth_date: date | None = None
    role: PersonRole = PersonRole.OTHER_ADULT


@operation
def add_person(session: Session, *, household_id: int, draft: PersonDraft) -> int:
    """Put somebody on the card; return the person. The counts grow where they fell short.

    A new reference tenant makes the former one a partner.

    Raises:
        NameMissing, NationalNumberInName, TextTooLong, TextHasControls, BirthDateBroken: It is
            no person.
        Gone: The household was removed.
    """
    found = session.get(Household, household_id)
    if found is None:
        raise Gone
    person = new_person(draft, position=len(found.persons))
    if not found.persons:
        person.role = PersonRole.REFERENCE_TENANT
    found.persons.append(person)
    _settle(found, person, PersonRole.PARTNER)
    tell(session, role=person.role.value)
    session.flush()
    return person.id


@operation
def change_person(session: Session, *, person_id: int, version: int, draft: PersonDraft) -> int:
    """Change somebody's name, birth date or role; return the person's new version.

    A new reference tenant changes roles with the former one, who if a child stays one.

    Raises:
        NeedsReferenceTenant: The reference tenant would be none any more.
        NameMissing, NationalNumberInName, TextTooLong, TextHasControls, BirthDateBroken: It is
            no person.
        Gone, ChangedMeanwhile: The person is not as shown.
    """
    found = as_shown(session, Person, person_id, version)
    former = found.role
    if former is PersonRole.REFERENCE_TENANT is not draft.role:
        raise NeedsReferenceTenant
    check_person(draft)
    found.last_name, found.first_name = draft.last_name, draft.first_name
    found.birth_date, found.role = draft.birth_date, draft.role
    yields = PersonRole.OTHER_ADULT if former is PersonRole.CHILD else former
    _settle(found.household, found, yields)
    tell(session, role=found.role.value)
    session.flush()
    return found.version


@operation
def remove_person(session: Session, *, person_id: int, version: int) -> None:
    """Take somebody off the card, with what was ticked for them; the counts stay.

    Raises:
        NeedsReferenceTenant: It is the reference tenant.
        Gone, ChangedMeanwhile: The person is not as shown.
    """
    found = as_shown(session, Person, person_id, version)
    if found.role is PersonRole.REFERENCE_TENANT:
        raise NeedsReferenceTenant
    household = found.household
    tell(session, role=found.role.value)
    for tick in session.scalars(select(Tick).where(Tick.person_id == found.id)):
        session.delete(tick)
    forget_absences(session, persons=(person_id,))
    household.persons.remove(found)
    order_persons(household)


def new_person(draft: PersonDraft, *, position: int = 0) -> Person:
    """Make a person, who still belongs to no household.

    Raises:
        NameMissing, NationalNumberInName, TextTooLong, TextHasControls, BirthDateBroken: It is
            no person.
    """
    check_person(draft)
    return Person(**asdict(draft), position=position)


def check_person(draft: PersonDraft) -> None:
    """Refuse what is no person, as `new_person` says."""
    check_name(draft.last_name, "last_name")
    check_name(draft.first_name, "first_name")
    if not f"{draft.last_name}{draft.first_name}".strip():
        raise NameMissing
    check_birth_date(draft.birth_date)


def order_persons(household: Household) -> None:
    """Let the reference tenant come first, then by role and as they stood."""
    ordered = sorted(household.persons, key=lambda one: (ORDER.index(one.role), one.position))
    for position, person in enumerate(ordered):
        person.position = position


def grow_counts(household: Household) -> None:
    """Count at least those who have a name."""
    adults, children = named_counts(household)
    household.adults = max(household.adults, adults)
    household.children = max(household.children, children)


def _settle(household: Household, person: Person, yields: PersonRole) -> None:
    """Keep one reference tenant, the order and the counts, now that a person changed."""
    if person.role is PersonRole.REFERENCE_TENANT:
        for other in household.persons:
            if other is not person and other.role is PersonRole.REFERENCE_TENANT:
                other.role = yields
    order_persons(household)
    grow_counts(household)
