"""What is shown of a household that was found."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Row, select
from sqlalchemy.orm import Session, selectinload

from db.appointments import Appointment
from db.days import RegistrationDay
from db.households import Household, Person
from db.kinds import AppointmentState
from planner.households.names import full_name, phone_in_words

NOT_COMING = (AppointmentState.CANCELLED, AppointmentState.NO_SHOW, AppointmentState.LEFT_EARLY)


@dataclass(frozen=True, slots=True)
class FoundHousehold:
    """One household that was found. A hidden one has its number only.

    `number` is that of the chosen day; `also` the other person whose name was meant; `namesakes`
    says that the birth date is needed to tell it apart. `arrives` is in minutes since midnight
    of the day of its next appointment.
    """

    id: int
    number: int | None
    name: str
    also: str
    birth_date: datetime.date | None
    namesakes: bool
    phone: str
    next_on: datetime.date | None
    arrives: int | None
    hidden: bool


def found_rows(
    session: Session, persons: Mapping[int, int], *, day_id: int | None, today: datetime.date
) -> dict[int, FoundHousehold]:
    """Show households by id, each with the place of the person who was meant."""
    ids = list(persons)
    query = select(Household).where(Household.id.in_(ids)).options(selectinload(Household.persons))
    numbers = _numbers(session, ids, day_id)
    coming = _coming(session, ids, today)
    return {
        found.id: _row(found, persons[found.id], numbers.get(found.id), coming.get(found.id))
        for found in session.scalars(query)
    }


def _numbers(session: Session, ids: Sequence[int], day_id: int | None) -> dict[int, int]:
    query = select(Appointment.household_id, Appointment.number)
    chosen = query.where(Appointment.day_id == day_id, Appointment.household_id.in_(ids))
    return dict(session.execute(chosen).all())


Coming = Row[int, datetime.date, int | None]


def _coming(session: Session, ids: Sequence[int], today: datetime.date) -> dict[int, Coming]:
    """Find each household's next appointment."""
    query = (
        select(Appointment.household_id, RegistrationDay.date, Appointment.arrives)
        .join(Appointment.day)
        .where(Appointment.household_id.in_(ids), Appointment.state.not_in(NOT_COMING))
        .where(RegistrationDay.date >= today)
        .order_by(RegistrationDay.date.desc())
    )
    return {row[0]: row for row in session.execute(query)}


def _row(
    household: Household, person: int, number: int | None, coming: Coming | None
) -> FoundHousehold:
    shown = not household.hidden
    persons = household.persons if shown else []
    first = persons[0] if persons else None
    meant = persons[person] if 0 < person < len(persons) else None
    return FoundHousehold(
        id=household.id,
        number=number,
        name=_name(first),
        also=_name(meant),
        birth_date=(meant or first).birth_date if first else None,
        namesakes=False,
        phone=phone_in_words(household.phone) if shown and household.phone else "",
        next_on=coming[1] if shown and coming else None,
        arrives=coming[2] if shown and coming else None,
        hidden=household.hidden,
    )


def _name(person: Person | None) -> str:
    return full_name(person.last_name, person.first_name) if person else ""
