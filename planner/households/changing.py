"""All that a card's form says, saved in one act: its persons, how to reach them, what they need."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.checklists import Tick
from db.households import Household, Person
from db.kinds import PersonRole
from planner.errors import NeedsReferenceTenant
from planner.households.absences import forget_absences
from planner.households.consent import set_consent
from planner.households.details import check_counts, check_slip_language
from planner.households.members import (
    PersonDraft,
    check_person,
    grow_counts,
    new_person,
    order_persons,
)
from planner.households.sensitive import check_words
from planner.households.typed import REMARK_LENGTH, check_phone
from planner.households.versions import as_shown
from planner.operations import operation, tell
from planner.timetable.booking.wishes import Wishes, change_wishes

Shown = tuple[int, int]
"""A row as it was shown: its id and its version."""


@dataclass(frozen=True, slots=True)
class PersonChange:
    """A person as the form has them; without `shown` they are new."""

    draft: PersonDraft
    shown: Shown | None = None


@dataclass(frozen=True, slots=True)
class CardDraft:
    """A card as the form has it. `removed` are the persons that the clerk took away."""

    persons: tuple[PersonChange, ...]
    removed: tuple[Shown, ...]
    adults: int
    children: int
    phone: str = ""
    slip_language: str = ""
    hidden: bool = False
    remark: str = ""


@dataclass(frozen=True, slots=True)
class NeedsDraft:
    """What is needed at an appointment, where that changed in the form.

    `consent` holds a companion (none: the new one of the wishes) and whether the household agrees.
    """

    appointment: Shown
    wishes: Wishes | None = None
    consent: tuple[int | None, bool] | None = None


@operation
def change_card(
    session: Session,
    *,
    household: Shown,
    draft: CardDraft,
    needs: NeedsDraft | None = None,
) -> bool:
    """Save a card's form as a whole, or nothing of it; tell whether its place on the day stands.

    Raises:
        NeedsReferenceTenant: Not exactly one person is the reference tenant.
        NameMissing, NationalNumberTyped, TextTooLong, TextHasControls, BirthDateBroken: Somebody
            is no person, or the remark cannot be kept.
        PhoneUnreadable, SlipLanguageUnknown, CountsBroken: Something else cannot be.
        HasBegun, NotComing: What is needed changed, and the household is here already or gone.
        Gone, ChangedMeanwhile: Somebody changed it meanwhile.
    """
    found = as_shown(session, Household, *household)
    _change_persons(session, found, draft)
    found.phone = check_phone(draft.phone)
    found.slip_language = check_slip_language(draft.slip_language)
    found.remark = check_words(draft.remark, "remark", REMARK_LENGTH)
    found.hidden = draft.hidden
    check_counts(draft.adults, draft.children)
    found.adults, found.children = draft.adults, draft.children
    grow_counts(found)
    session.flush()
    stands = _change_needs(session, found.id, needs) if needs else True
    tell(session, count=len(found.persons))
    return stands


def _change_persons(session: Session, household: Household, draft: CardDraft) -> None:
    for shown in draft.removed:
        _remove(session, as_shown(session, Person, *shown))
    for change in draft.persons:
        if change.shown is None:
            new = new_person(change.draft, position=len(household.persons))
            household.persons.append(new)
        else:
            _rewrite(as_shown(session, Person, *change.shown), change.draft)
    _check_tenant(household.persons)
    order_persons(household)


def _rewrite(person: Person, draft: PersonDraft) -> None:
    check_person(draft)
    person.last_name, person.first_name = draft.last_name, draft.first_name
    person.birth_date, person.role = draft.birth_date, draft.role


def _remove(session: Session, person: Person) -> None:
    for tick in session.scalars(select(Tick).where(Tick.person_id == person.id)):
        session.delete(tick)
    forget_absences(session, persons=(person.id,))
    person.household.persons.remove(person)


def _check_tenant(persons: Sequence[Person]) -> None:
    tenants = [one for one in persons if one.role is PersonRole.REFERENCE_TENANT]
    if len(tenants) != 1:
        raise NeedsReferenceTenant


def _change_needs(session: Session, household_id: int, needs: NeedsDraft) -> bool:
    id_, version = needs.appointment
    stands = True
    if needs.wishes is not None:
        stands = change_wishes(session, appointment_id=id_, version=version, wishes=needs.wishes)
    if needs.consent is not None:
        companion, given = needs.consent
        companion = companion or session.get_one(Appointment, id_).companion_id
        if companion is not None:
            set_consent(session, household_id=household_id, companion_id=companion, given=given)
    return stands
