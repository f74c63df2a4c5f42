"""Adding a household while it is asked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from db.households import Household
from db.kinds import PersonRole
from planner.households.details import check_counts, check_slip_language
from planner.households.members import PersonDraft, check_person, new_person
from planner.households.typed import check_phone
from planner.operations import operation, tell


@dataclass(frozen=True, slots=True)
class HouseholdDraft:
    """What quick add asks: only what planning needs."""

    last_name: str
    first_name: str = ""
    birth_date: date | None = None
    phone: str = ""
    slip_language: str = ""
    adults: int = 1
    children: int = 0


@operation
def add_household(
    session: Session, *, draft: HouseholdDraft, others: tuple[PersonDraft, ...] = ()
) -> int:
    """Add a household with its reference tenant, and others by name; return the household.

    Raises:
        NameMissing, NationalNumberTyped, TextTooLong, TextHasControls, BirthDateBroken: Somebody
            is no person.
        PhoneUnreadable, SlipLanguageUnknown, CountsBroken: Something else cannot be.
    """
    first = _reference_tenant(draft)
    rest = [_beside(other) for other in others]
    persons = [new_person(one, position=place) for place, one in enumerate((first, *rest))]
    children = sum(person.role is PersonRole.CHILD for person in persons)
    household = Household(
        phone=check_phone(draft.phone),
        slip_language=check_slip_language(draft.slip_language),
        adults=max(draft.adults, len(persons) - children),
        children=max(draft.children, children),
        persons=persons,
    )
    check_counts(household.adults, household.children)
    session.add(household)
    tell(session, count=household.adults + household.children)
    return household.id


def check_draft(draft: HouseholdDraft) -> None:
    """Refuse what is no household, as `add_household` says; for while it is typed."""
    check_person(_reference_tenant(draft))
    check_phone(draft.phone)
    check_slip_language(draft.slip_language)
    check_counts(draft.adults, draft.children)


def _reference_tenant(draft: HouseholdDraft) -> PersonDraft:
    return PersonDraft(
        draft.last_name, draft.first_name, draft.birth_date, PersonRole.REFERENCE_TENANT
    )


def _beside(draft: PersonDraft) -> PersonDraft:
    """Give somebody who is not the reference tenant: there is one already."""
    if draft.role is PersonRole.REFERENCE_TENANT:
        return replace(draft, role=PersonRole.PARTNER)
    return draft
