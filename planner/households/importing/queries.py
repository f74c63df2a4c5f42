"""What the office knows that lists are judged against."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from db.appointments import Appointment
from db.households import Household
from db.households import Person as PersonRow
from db.kinds import AppointmentState, LandlordKind, PersonRole
from db.office import Landlord
from planner.days.queries import day
from planner.households.importing.duplicates.likeness import Person
from planner.households.importing.judging.context import KnownHousehold, ListContext
from planner.households.importing.words.landlords import LandlordName
from planner.office.queries import landlords

OWN = (LandlordKind.INTAKE, LandlordKind.HELP)


def context_for(session: Session, *, day_id: int) -> ListContext:
    """Gather what lists for a day are judged against.

    Raises:
        Gone: The day was removed.

    """
    on = day(session, day_id=day_id).date
    active = [row.id for row in landlords(session, on=on) if row.kind not in OWN]
    return ListContext(on, _names(session, active), _known(session, day_id))


def _names(session: Session, ids: list[int]) -> tuple[LandlordName, ...]:
    query = (
        select(Landlord)
        .where(Landlord.id.in_(ids))
        .order_by(Landlord.position)
        .options(selectinload(Landlord.aliases))
    )
    return tuple(
        LandlordName(x.code, x.name, tuple(alias.text for alias in x.aliases), x.kind.value)
        for x in session.scalars(query)
    )


def _known(session: Session, day_id: int) -> tuple[KnownHousehold, ...]:
    """Give the named grown-ups of every household, with its number on the day."""
    coming = (Appointment.day_id == day_id) & (Appointment.state != AppointmentState.CANCELLED)
    query = (
        select(
            Household.id, Appointment.number, Household.phone,
            PersonRow.last_name, PersonRow.first_name, PersonRow.birth_date,
        )
        .join(PersonRow, PersonRow.household_id == Household.id)
        .join(Appointment, (Appointment.household_id == Household.id) & coming, isouter=True)
        .where(PersonRow.role != PersonRole.CHILD)
        .order_by(Household.id, PersonRow.position)
    )  # fmt: skip
    rows = session.execute(query)
    return tuple(
        KnownHousehold(
            id,
            tuple(Person(last, first, born, phone) for _, _, phone, last, first, born in people),
            number,
        )
        for (id, number), people in groupby(rows, key=itemgetter(0, 1))  # noqa: A001 - as elsewhere
    )
