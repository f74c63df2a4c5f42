"""Naming households without their names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.days import RegistrationDay
from db.households import Household
from planner.office.privacy.traces import in_chunks


@dataclass(frozen=True, slots=True)
class FileRef:
    """A household as it can be named without its name: its number on its latest day.

    Neither: it never had one. `there`: its names are not erased.
    """

    id: int
    number: int | None
    day: date | None
    there: bool


def file_refs(session: Session, ids: Iterable[int]) -> dict[int, FileRef]:
    """Name households by their number on their latest day."""
    wanted = set(ids)
    found = {id_: FileRef(id_, None, None, there=False) for id_ in wanted}
    for some in in_chunks(wanted):
        named = select(Household.id).where(Household.id.in_(some), Household.erased_on.is_(None))
        for id_ in session.scalars(named):
            found[id_] = replace(found[id_], there=True)
        query = (
            select(Appointment.household_id, Appointment.number, RegistrationDay.date)
            .join(Appointment.day)
            .where(Appointment.household_id.in_(some))
            .order_by(RegistrationDay.date)
        )
        for id_, number, day in session.execute(query):
            found[id_] = replace(found[id_], number=number, day=day)
    return found
