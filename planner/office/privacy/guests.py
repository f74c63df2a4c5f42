"""Who was at info sessions, whose names and mails are kept no longer than those of households."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from db.days import RegistrationDay
from db.journal import JournalEntry, Operation
from db.outcomes import Attendee
from planner.clock import here
from planner.office.privacy.fates import ATTENDEE
from planner.office.privacy.keeping import keeping
from planner.office.privacy.traces import alive, in_chunks

NAMED = (Attendee.name != "") | (Attendee.mail != "")

TAKEN_OFF = and_(
    JournalEntry.table == ATTENDEE,
    JournalEntry.after.is_(None),
    JournalEntry.erased_by.is_(None),
    JournalEntry.before["name"].as_string() != "",
)


def attendees_due(session: Session, *, today: date) -> tuple[int, ...]:
    """Tell of whom the name or mail is to go on a date: the period after the session is over.

    With them those who were taken off a list that long ago, of whom the journal still has images.
    """
    over = today - timedelta(days=keeping(session).days)
    query = (
        select(Attendee.id)
        .join(RegistrationDay, RegistrationDay.id == Attendee.day_id)
        .where(NAMED, RegistrationDay.date <= over)
    )
    return tuple(sorted({*session.scalars(query), *_removed(session, over)}))


def named(session: Session, ids: Collection[int]) -> set[int]:
    """Give those of some attendees whose name is there, on a list or in the journal's images."""
    found: set[int] = set()
    for some in in_chunks(ids):
        found |= set(session.scalars(select(Attendee.id).where(NAMED, Attendee.id.in_(some))))
        found |= set(
            session.scalars(select(JournalEntry.row).where(TAKEN_OFF, JournalEntry.row.in_(some)))
        )
    return found


def _removed(session: Session, over: date) -> set[int]:
    query = (
        select(JournalEntry.row, Operation.at)
        .join(Operation, Operation.id == JournalEntry.operation_id)
        .where(TAKEN_OFF)
    )
    old = {row for row, at in session.execute(query) if here(at)[0] <= over}
    return old - alive(session, Attendee.__table__, old)
