"""Finding households: who comes on a day, and whom some words fit."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.households import Companion, Household, Person
from db.kinds import AppointmentState
from planner import clock as clocks
from planner.households.finding import found_ids
from planner.households.names import full_name

NEWEST = 200
"""How many households are listed when no day is chosen."""


class RowKind(StrEnum):
    """What a list of households can be narrowed to; the first lets everybody through."""

    ALL = "all"
    PLACED = "placed"
    STANDBY = "standby"
    OFF = "off"


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
    appointment_id: int | None = None

    @property
    def kind(self) -> RowKind | None:
        """Give how it comes on the day; none where it has no appointment."""
        match self.state:
            case None:
                return None
            case AppointmentState.CANCELLED | AppointmentState.NO_SHOW:
                return RowKind.OFF
            case AppointmentState.PLANNED if self.arrives is None:
                return RowKind.STANDBY
        return RowKind.PLACED


def of_kind(rows: Sequence[HouseholdRow], kind: RowKind) -> list[HouseholdRow]:
    """Give the rows that a filter lets through."""
    return [row for row in rows if kind in (RowKind.ALL, row.kind)]


def count_kinds(rows: Sequence[HouseholdRow]) -> dict[str, int]:
    """Count how many rows each filter lets through."""
    return {kind.value: len(of_kind(rows, kind)) for kind in RowKind}


def household_rows(
    session: Session, *, day_id: int | None, words: str = "", as_typed: bool = False,
    today: datetime.date | None = None,
) -> list[HouseholdRow]:  # fmt: skip
    """List who comes on a day, or, when words are given, those whom they fit, the best first.

    Without a day nor words: the newest of all. Words are as `planner.households.finding`
    understands them; "#" and an id is that household.
    `as_typed`: nobody who is only alike, where the words fit somebody as they stand.
    """
    if not words and day_id is not None:
        return _rows(session, day_id, Appointment.day_id == day_id)
    if not words:
        named = select(Household.id).where(Household.erased_on.is_(None))
        newest = named.order_by(Household.id.desc()).limit(NEWEST)
        return _rows(session, None, Household.id.in_(newest))
    if words.startswith("#") and words[1:].isdecimal():
        ids = [int(words[1:])]
    else:
        when = today or clocks.today()
        ids = found_ids(session, words=words, day_id=day_id, today=when, as_typed=as_typed)
    return rows_by_id(session, day_id=day_id, ids=ids)


def rows_by_id(session: Session, *, day_id: int | None, ids: Sequence[int]) -> list[HouseholdRow]:
    """List some households in the order they are named in; those that are gone are left out."""
    found = {row.id: row for row in _rows(session, day_id, Household.id.in_(ids))}
    return [found[id_] for id_ in ids if id_ in found]


def _rows(session: Session, day_id: int | None, wanted: ColumnElement[bool]) -> list[HouseholdRow]:
    on_day = and_(Appointment.household_id == Household.id, Appointment.day_id == day_id)
    query = (
        select(Household, Person, Appointment, Companion.name)
        .join(Person, (Person.household_id == Household.id) & (Person.position == 0), isouter=True)
        .join(Appointment, on_day, isouter=True)
        .join(Companion, Companion.id == Appointment.companion_id, isouter=True)
        .where(wanted)
        .order_by(Appointment.number.is_(None), Appointment.number, Person.last_name)
    )
    return [_row(*found) for found in session.execute(query)]


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
        appointment_id=appointment.id if appointment else None,
    )
