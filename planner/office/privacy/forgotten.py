"""Files that are no longer there, but of which the journal still has images."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.households import Household
from db.journal import JournalEntry, Operation
from planner.clock import here
from planner.office.privacy.keeping import keeping
from planner.office.privacy.traces import alive


def forgotten(session: Session, today: date) -> set[int]:
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
