"""Rows as they were put on the screen: fetched to be changed only if nobody else has done so."""

from __future__ import annotations

from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.base import Entity
from db.journal import JournalEntry, Operation
from planner.errors import ChangedBySomebody, ChangedMeanwhile, Gone

Row = TypeVar("Row", bound=Entity)
SEEN = "seen"
"""Where a session keeps the versions of others that somebody has seen and chose to write over."""


def as_shown(session: Session, kind: type[Row], row_id: int, version: int) -> Row:
    """Fetch a row that is to be changed, as long as it is still as the screen showed it.

    Raises:
        Gone: It was removed.
        ChangedBySomebody: Somebody changed it, who and when the journal knows.
        ChangedMeanwhile: Somebody changed it.
    """
    found = session.get(kind, row_id)
    if found is None:
        raise Gone
    check_shown(session, found, version)
    return found


def check_shown(session: Session, row: Entity, version: int) -> None:
    """Make sure that a row to be changed is still as the screen showed it, or was looked at since.

    Raises:
        ChangedBySomebody: Somebody changed it, who and when the journal knows.
        ChangedMeanwhile: Somebody changed it.
    """
    own = (row.__tablename__, row.id)
    if row.version in {version, session.info.get(SEEN, {}).get(own)}:
        return
    last = _last_change(session, row)
    if last is None:
        raise ChangedMeanwhile
    raise ChangedBySomebody(last.actor, last.at, own, version, row.version)


def _last_change(session: Session, row: Entity) -> Operation | None:
    query = (
        select(Operation)
        .join(Operation.entries)
        .where(JournalEntry.table == row.__tablename__, JournalEntry.row == row.id)
        .order_by(Operation.id.desc())
        .limit(1)
    )
    return session.scalars(query).first()
