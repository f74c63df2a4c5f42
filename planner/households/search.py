"""Finding households: who comes on a day, and whom some words fit."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from anyascii import anyascii
from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.households import Companion, Household, Person
from db.kinds import AppointmentState
from planner.households.names import full_name


@dataclass(frozen=True, slots=True)
class HouseholdRow:
    """One line of the list, with the appointment on one day if there is one."""

    id: int
    number: int | None
    name: str
    birth_date: datetime.date | None
    persons: int
    language: str
    companion: str
    phone: str
    state: AppointmentState | None
    arrives: int | None
    hidden: bool


def household_rows(session: Session, *, day_id: int | None, words: str = "") -> list[HouseholdRow]:
    """List who comes on a day, or, when words are given, everybody whom all of them fit.

    Words match the beginnings of names without accents in any order, the birth year, the number
    of the day, or the end of the phone.
    """
    on_day = and_(Appointment.household_id == Household.id, Appointment.day_id == day_id)
    query = (
        select(Household, Person, Appointment, Companion.name)
        .join(Person, (Person.household_id == Household.id) & (Person.position == 0), isouter=True)
        .join(Appointment, on_day, isouter=not day_id or bool(words))
        .join(Companion, Companion.id == Appointment.companion_id, isouter=True)
        .order_by(Appointment.number.is_(None), Appointment.number, Person.last_name)
    )
    rows = [_row(*found) for found in session.execute(query)]
    asked = fold(words).split()
    return [row for row in rows if all(_fits(row, word) for word in asked)]


def fold(text: str) -> str:
    """Write text without accents, capitals and other alphabets, for comparing."""
    return anyascii(text).casefold()


def _fits(row: HouseholdRow, word: str) -> bool:
    if word.isdigit():
        year = str(row.birth_date.year) if row.birth_date else ""
        return word in (f"{row.number or 0:03d}", str(row.number), year) or row.phone.endswith(word)
    names = fold(row.name).replace(",", " ").replace("-", " ").split()
    return any(name.startswith(word) for name in names)


def _row(
    household: Household, person: Person | None, appointment: Appointment | None,
    companion: str | None,
) -> HouseholdRow:  # fmt: skip
    return HouseholdRow(
        id=household.id,
        number=appointment.number if appointment else None,
        name=full_name(person.last_name, person.first_name) if person else "",
        birth_date=person.birth_date if person else None,
        persons=household.adults + household.children,
        language=appointment.language if appointment else "",
        companion=companion or "",
        phone=household.phone,
        state=appointment.state if appointment else None,
        arrives=appointment.arrives if appointment else None,
        hidden=household.hidden,
    )
