"""Whose names are to be removed: looked at first, and then exactly those."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, Subquery, func, select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.base import first_id_at, made_at
from db.days import RegistrationDay
from db.households import Household, Person
from planner.clock import here, midnight
from planner.households.names import full_name
from planner.office.privacy.followed import Held, Hold, held_until
from planner.office.privacy.forgotten import forgotten
from planner.office.privacy.guests import attendees_due
from planner.office.privacy.keeping import Keeping, keeping
from planner.office.privacy.traces import CHUNK
from planner.outcomes.holding import holding

WARNING = timedelta(days=60)
"""So long before an open file loses its names it is on the list of warnings."""


@dataclass(frozen=True, slots=True)
class DueRow:
    """A household with names, and its last day; when it was made if it never had one (`came`).

    `until` is the first day on which its names are to be gone. `held` says what keeps them longer
    than the last day would.
    """

    household_id: int
    name: str
    hidden: bool
    last: date
    came: bool
    until: date
    held: Held | None

    def is_due(self, today: date) -> bool:
        """Tell whether its names are to be gone on a date."""
        return self.until <= today

    def is_warned_of(self, today: date) -> bool:
        """Tell whether a file that nobody closed is soon to lose its names all the same."""
        return self.held is Held.OPEN and today < self.until <= today + WARNING


@dataclass(frozen=True, slots=True)
class Due:
    """Whose names are to be removed now, how many later, and files that only the journal knows.

    `attendees` are those of info sessions, by id, whose names and mails are to go now. `warned` are
    files that are still open but lose their names within two months.
    """

    today: date
    rows: tuple[DueRow, ...]
    later: int
    next: date | None
    forgotten: tuple[int, ...]
    attendees: tuple[int, ...]
    warned: tuple[DueRow, ...] = ()

    @property
    def nothing(self) -> bool:
        """Whether nothing at all is to be removed."""
        return not (self.rows or self.forgotten or self.attendees)


def due(session: Session, *, today: date) -> Due:
    """Tell whose names are to be removed on a date; nothing is changed.

    Of the many whose turn has not come, all but the first are only counted.
    """
    terms, held, last = keeping(session), holding(session, today=today), _last_days()
    over = today - timedelta(days=terms.days)
    made_later = Household.id >= first_id_at(midnight(over + timedelta(days=1)))
    query, day, own = _query(last), last.c.last, Household.__table__.c.id

    def rows(*where: ColumnElement[bool], by: ColumnElement[Any]) -> Iterator[DueRow]:
        narrowed = query.where(*where).execution_options(yield_per=CHUNK)
        with session.execute(narrowed.order_by(by)) as found:  # who reads it may stop halfway
            for one in found:
                yield _row(one, held.get(one.id, ()), terms)

    been = list(rows((day <= over) | (day.is_(None) & ~made_later), by=own))
    now = sorted((row for row in been if row.is_due(today)), key=lambda row: (row.until, row.name))
    coming = [row for row in been if not row.is_due(today)]
    coming += _until_first(rows(day > over, by=day), held)
    coming += _until_first(rows(day.is_(None), made_later, by=own), held)
    following = min((row.until for row in coming), default=None)
    warned = sorted((row for row in coming if row.is_warned_of(today)), key=lambda row: row.until)
    every = session.scalar(select(func.count()).select_from(query.subquery())) or 0
    lost = tuple(sorted(forgotten(session, today)))
    guests = attendees_due(session, today=today)
    return Due(today, tuple(now), every - len(now), following, lost, guests, tuple(warned))


def _until_first(rows: Iterator[DueRow], held: Collection[int]) -> Iterator[DueRow]:
    """Give rows up to the first that nothing holds: who comes after it is due after it."""
    for row in rows:
        yield row
        if row.household_id not in held:
            return


def _last_days() -> Subquery:
    """Ask for the last day of every household that had one."""
    query = select(Appointment.household_id, func.max(RegistrationDay.date).label("last"))
    return query.join(Appointment.day).group_by(Appointment.household_id).subquery()


def _query(last: Subquery) -> Select[tuple[int, bool, str, str, date | None]]:
    """Ask for every household with its last day.

    Somebody may have put a name on a file again after it was erased.
    """
    first = (Person.household_id == Household.id) & (Person.position == 0)
    return (
        select(Household.id, Household.hidden, Person.last_name, Person.first_name, last.c.last)
        .join(last, last.c.household_id == Household.id, isouter=True)
        .join(Person, first, isouter=True)
        .where(Household.erased_on.is_(None) | Person.id.is_not(None))
    )


def _row(
    found: Row[tuple[int, bool, str, str, date | None]], held: Sequence[Hold], terms: Keeping
) -> DueRow:
    last = found.last or here(made_at(found.id))[0]
    until, why = last + timedelta(days=terms.days), None
    for hold in held:
        if (then := held_until(hold, last, terms.days, terms.months)) > until:
            until, why = then, hold.why
    name = full_name(found.last_name or "", found.first_name or "", hidden=found.hidden)
    return DueRow(found.id, name, found.hidden, last, found.last is not None, until, why)
