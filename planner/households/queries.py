"""The names of people and parties, for other rooms to show."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.households import Companion, Household, Person
from db.office import Landlord
from planner.households.names import family_name


def names_by_id(session: Session) -> dict[str, str]:
    """Give the names of all landlords and companions by their ids, as the solver writes those."""
    found = (*session.execute(select(Landlord.id, Landlord.name)),
             *session.execute(select(Companion.id, Companion.name)))  # fmt: skip
    return {str(id_): name for id_, name in found}


def family_names(session: Session, *, day_id: int) -> dict[int, str]:
    """Give the family name to show for each appointment of a day; none for a hidden household."""
    query = (
        select(Appointment.id, Household.hidden, Person.last_name)
        .join(Appointment.household)
        .join(Person, (Person.household_id == Household.id) & (Person.position == 0), isouter=True)
        .where(Appointment.day_id == day_id)
    )
    return {
        id_: family_name(last_name or "", hidden=hidden)
        for id_, hidden, last_name in session.execute(query)
    }
