"""What a household's card may say of the household itself."""

from __future__ import annotations

from db.households import Household
from db.kinds import PersonRole
from planner.errors import CountsBroken, SlipLanguageUnknown
from planner.languages import slip_languages

MOST_PERSONS = 30


def check_counts(adults: int, children: int) -> None:
    """Refuse a household that cannot be.

    Raises:
        CountsBroken: Nobody, less than nobody, or a crowd.
    """
    if adults < 0 or children < 0 or not 0 < adults + children <= MOST_PERSONS:
        raise CountsBroken(adults, children)


def check_slip_language(language: str) -> str:
    """Give a language of slips back; none is one too.

    Raises:
        SlipLanguageUnknown: There is no such language.
    """
    if language and language not in slip_languages():
        raise SlipLanguageUnknown("".join(s for s in language if s.isprintable())[:40])
    return language


def named_counts(household: Household) -> tuple[int, int]:
    """Count the adults and the children that have a name on the card."""
    children = sum(person.role is PersonRole.CHILD for person in household.persons)
    return len(household.persons) - children, children
