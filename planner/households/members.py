"""Who is on a household's card by name: exactly one reference tenant, and the others.

The reference tenant comes first: position 0 is whom lists name the household after.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date

from db.households import Household, Person
from db.kinds import PersonRole
from planner.errors import NameMissing
from planner.households.details import named_counts
from planner.households.sensitive import check_words
from planner.households.typed import check_birth_date

ORDER = tuple(PersonRole)


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """A person as typed: who, and what they are in the household."""

    last_name: str
    first_name: str = ""
    birth_date: date | None = None
    role: PersonRole = PersonRole.OTHER_ADULT


def new_person(draft: PersonDraft, *, position: int = 0) -> Person:
    """Make a person, who still belongs to no household.

    Raises:
        NameMissing, NationalNumberTyped, TextTooLong, TextHasControls, BirthDateBroken: It is
            no person.
    """
    check_person(draft)
    return Person(**asdict(draft), position=position)


def check_person(draft: PersonDraft) -> None:
    """Refuse what is no person, as `new_person` says."""
    check_words(draft.last_name, "last_name")
    check_words(draft.first_name, "first_name")
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
