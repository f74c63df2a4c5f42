"""Removing the names that have been kept long enough."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from db.base import made_at
from db.slips import IssuedDocument, SlipIssue
from planner.clock import here
from planner.errors import NothingDue
from planner.office.privacy.due import due
from planner.office.privacy.erase import Erased, erase
from planner.office.privacy.keeping import keeping
from planner.operations import erasing, tell, weighty


@weighty
@erasing
def remove_old_names(
    session: Session, *, today: date, household_ids: Collection[int] | None = None
) -> Erased:
    """Erase the households whose time is over, or of those only the ones that were looked at.

    With them go the names and mails of who was at info sessions that long ago.

    Raises:
        NothingDue: There are none.
    """
    found = due(session, today=today)
    ids = [row.household_id for row in found.rows]
    if household_ids is not None:
        ids = [id_ for id_ in ids if id_ in household_ids]
    if not (ids or found.forgotten or found.attendees):
        raise NothingDue
    households = (*ids, *found.forgotten)
    done = erase(session, households=households, today=today, attendees=found.attendees)
    _remove_loose_slips(session, today)
    tell(session, count=len(ids), persons=done.persons, attendees=len(found.attendees))
    return Erased(len(ids), done.persons, done.slips, done.entries)


def _remove_loose_slips(session: Session, today: date) -> None:
    """Remove slips of which no issue is left, once nobody would take that back."""
    kept = timedelta(days=keeping(session).days)
    loose = IssuedDocument.digest.not_in(select(SlipIssue.digest))
    for id_ in session.scalars(select(IssuedDocument.id).where(loose)).all():
        if here(made_at(id_))[0] + kept <= today:
            session.execute(delete(IssuedDocument).where(IssuedDocument.id == id_))
