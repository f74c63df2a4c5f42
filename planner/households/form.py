"""What the form of a card starts from: the household, and what it asks of its appointment."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.households import Companion, Household
from db.kinds import AppointmentState, LandlordKind, VisitState
from planner.households.card import HouseholdView, household_view
from planner.households.changing import CardDraft, PersonChange
from planner.households.consent import consents
from planner.households.members import PersonDraft
from planner.office.queries import landlords
from planner.timetable.booking.wishes import Wishes

OWN = (LandlordKind.INTAKE, LandlordKind.HELP)


@dataclass(frozen=True, slots=True)
class CardForm:
    """A household before it is changed.

    `wishes` are those of the appointment it is expected for; without one nothing can be asked.
    `agreed` are the companions that the household agreed to.
    """

    household: HouseholdView
    wishes: Wishes | None
    companions: tuple[tuple[int, str], ...]
    agreed: frozenset[int]


def card_form(session: Session, *, household_id: int, day_id: int | None) -> CardForm:
    """Show a household that is to be changed, with its appointment on a day.

    Raises:
        Gone: It was removed.
    """
    view = household_view(session, household_id=household_id, day_id=day_id)
    coming = view.appointment
    expected = coming is not None and coming.state is AppointmentState.PLANNED
    named = session.execute(select(Companion.id, Companion.name).order_by(Companion.name))
    agreed = consents(session, household_id=household_id)
    return CardForm(
        household=view,
        wishes=_wishes(session, coming.id) if coming and expected else None,
        companions=tuple((id_, name) for id_, name in named),
        agreed=frozenset(one.companion_id for one in agreed),
    )


def card_draft(household: Household | HouseholdView) -> CardDraft:
    """Give the form of a household as it is shown, with nothing changed."""
    persons = tuple(
        PersonChange(
            PersonDraft(one.last_name, one.first_name, one.birth_date, one.role),
            (one.id, one.version),
        )
        for one in household.persons
    )
    return CardDraft(
        persons=persons,
        removed=(),
        adults=household.adults,
        children=household.children,
        phone=household.phone,
        slip_language=household.slip_language,
        hidden=household.hidden,
        remark=household.remark,
    )


def _wishes(session: Session, appointment_id: int) -> Wishes:
    found = session.get_one(Appointment, appointment_id)
    real = {row.id for row in landlords(session) if row.kind not in OWN}
    seen = [one for one in found.visits if one.state is not VisitState.SKIPPED]
    return Wishes(
        landlords=tuple(one.landlord_id for one in seen if one.landlord_id in real),
        availability=found.availability,
        language=found.language,
        companion_id=found.companion_id,
        accessible=found.accessible,
    )
