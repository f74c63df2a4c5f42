"""Whose names are to be removed: looked at first, and then exactly those."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Row, Select, func, select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.base import made_at
from db.days import RegistrationDay
from db.households import Household, Person
from db.journal import JournalEntry, Operation
from planner.clock import here
from planner.households.names import full_name
from planner.office.privacy.followed import Held, Hold, held_until
from planner.office.privacy.guests import attendees_due
from planner.office.privacy.keeping import keeping
from planner.office.privacy.traces import alive
from planner.outcomes.holding import holding


@dataclass(frozen=True, slots=True)
class DueRow:
    """A household with names, and its last day; when it was made if it never had one (`came`).

    `until` is the first day on which its names are to be gone; none while a follow-up is open.
    `held` says what keeps them longer than the last day would.
    """

    household_id: int
    name: str
    hidden: bool
    last: date
    came: bool
    until: date | None
    held: Held | None


@dataclass(frozen=True, slots=True)
class Due:
    """Whose names are to be removed now, how many later, and files that only the journal knows.

    `attendees` are those of info sessions, by id, whose names and mails are to go now.
    """

    today: date
    rows: tuple[DueRow, ...]
    later: int
    next: date | None
    forgotten: tuple[int, ...]
    attendees: tuple[int, ...]

    @property
    def nothing(self) -> bool:
        """Whether nothing at all is to be removed."""
        return not (self.rows or self.forgotten or self.attendees)


def due(session: Session, *, today: date) -> Due:
    """Tell whose names are to be removed on a date; nothing is changed."""
    rows = sorted(_rows(session, today), key=lambda row: (row.until or date.max, row.name))
    now = tuple(row for row in rows if row.until is not None and row.until <= today)
    coming = [row.until for row in rows if row.until is not None and row.until > today]
    return Due(
        today=today,
        rows=now,
        later=len(rows) - len(now),
        next=min(coming, default=None),
        forgotten=tuple(sorted(_forgotten(session, today))),
        attendees=attendees_due(session, today=today),
    )


def _rows(session: Session, today: date) -> Iterator[DueRow]:
    terms, held = keeping(session), holding(session, today=today)
    for found in session.execute(_query()):
        yield _row(found, held.get(found.id, ()), terms.days, terms.months)


def _query() -> Select[tuple[int, bool, str, str, date | None]]:
    """Ask for every household with its last day.

    Somebody may have put a name on a file again after it was erased.
    """
    last = (
        select(Appointment.household_id, func.max(RegistrationDay.date).label("last"))
        .join(Appointment.day)
        .group_by(Appointment.household_id)
        .subquery()
    )
    first = (Person.household_id == Household.id) & (Person.position == 0)
    return (
        select(Household.id, Household.hidden, Person.last_name, Person.first_name, last.c.last)
        .join(last, last.c.household_id == Household.id, isouter=True)
        .join(Person, first, isouter=True)
        .where(Household.erased_on.is_(None) | Person.id.is_not(None))
        .order_by(Household.id)
    )


def _row(found: Row[tuple[int, bool, str, str, date | None]], held: Sequence[Hold], days: int,
         months: int) -> DueRow:  # fmt: skip
    last = found.last or here(made_at(found.id))[0]
    until, why = last + timedelta(days=days), None
    for hold in held:
        if (then := held_until(hold, days, months)) > until:
            until, why = then, hold.why
    name = full_name(found.last_name or "", found.first_name or "", hidden=found.hidden)
    shown = None if until == date.max else until
    return DueRow(found.id, name, found.hidden, last, found.last is not None, shown, why)


def _forgotten(session: Session, today: date) -> set[int]:
    """Find the files that were removed long ago, of which the journal still has images.

    One that was taken into another goes with that one.
    """
    query = (
        select(JournalEntry.row, Operation.at)
        .join(Operation, Operation.id == JournalEntry.operation_id)
        .where(JournalEntry.table == "household", JournalEntry.after.is_(None),
               JournalEntry.erased_by.is_(None), Operation.name != "merge_households")
    )  # fmt: skip
    kept = timedelta(days=keeping(session).days)
    old = {row for row, at in session.execute(query) if here(at)[0] + kept <= today}
    return old - alive(session, Household.__table__, old)
