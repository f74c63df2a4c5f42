"""What a household's card says of the household itself, each change an act of its own.

Every act takes the version of the household that the screen showed, and gives the new one back.
"""

from __future__ import annotations

from sqlalchemy.orm import Session

from db.households import Household
from db.kinds import PersonRole
from planner.errors import CountsBroken, FewerThanNamed, SlipLanguageUnknown
from planner.households.typed import REMARK_LENGTH, check_phone, check_text
from planner.households.versions import as_shown
from planner.languages import slip_languages
from planner.operations import operation, tell

MOST_PERSONS = 30


@operation
def change_phone(session: Session, *, household_id: int, version: int, phone: str) -> int:
    """Keep a telephone number, in E.164; blank takes it away.

    Raises:
        PhoneUnreadable: It is no number, or more than one.
        Gone, ChangedMeanwhile: The household is not as it was shown.
    """
    found = as_shown(session, Household, household_id, version)
    found.phone = check_phone(phone)
    return _done(session, found)


@operation
def change_slip_language(
    session: Session, *, household_id: int, version: int, language: str
) -> int:
    """Choose the language of the translation on the slip (ISO 639); none means Dutch alone.

    Raises:
        SlipLanguageUnknown: There is no such language.
        Gone, ChangedMeanwhile: The household is not as it was shown.
    """
    found = as_shown(session, Household, household_id, version)
    found.slip_language = check_slip_language(language)
    return _done(session, found)


@operation
def set_hidden(session: Session, *, household_id: int, version: int, hidden: bool) -> int:
    """Show a household by its number only, or by its name again.

    Raises:
        Gone, ChangedMeanwhile: The household is not as it was shown.
    """
    found = as_shown(session, Household, household_id, version)
    found.hidden = hidden
    tell(session, hidden=int(hidden))
    return _done(session, found)


@operation
def change_remark(session: Session, *, household_id: int, version: int, remark: str) -> int:
    """Keep a short remark exactly as typed; `sensitive.notices` says what had better not be in it.

    Raises:
        TextTooLong, TextHasControls: It cannot be kept.
        Gone, ChangedMeanwhile: The household is not as it was shown.
    """
    found = as_shown(session, Household, household_id, version)
    found.remark = check_text(remark, "remark", REMARK_LENGTH)
    return _done(session, found)


@operation
def change_counts(
    session: Session, *, household_id: int, version: int, adults: int, children: int
) -> int:
    """Say how many adults and children move in, those with a name on the card among them.

    Raises:
        CountsBroken: There cannot be so many or so few.
        FewerThanNamed: More stand on the card by name.
        Gone, ChangedMeanwhile: The household is not as it was shown.
    """
    found = as_shown(session, Household, household_id, version)
    check_counts(adults, children)
    named = named_counts(found)
    if adults < named[0] or children < named[1]:
        raise FewerThanNamed(*named)
    found.adults, found.children = adults, children
    tell(session, adults=adults, children=children)
    return _done(session, found)


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


def _done(session: Session, household: Household) -> int:
    session.flush()
    return household.version
