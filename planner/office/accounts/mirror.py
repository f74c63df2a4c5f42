"""Who works with the office, in its own file: what stands beside it, as it was last."""

from __future__ import annotations

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from db.staff import Staff
from planner.office.accounts.roster import Roster


def newest_known(session: Session) -> int:
    """Give the number of the newest list of accounts that the file knows of."""
    return session.scalar(select(func.max(Staff.as_of))) or 0


def mirror(session: Session, roster: Roster | None) -> None:
    """Write who works with the office as the list says; nothing where that is known."""
    if newest_known(session) == (roster.as_of if roster else 0):
        return
    session.execute(delete(Staff))
    for one in roster.accounts if roster else ():
        row = Staff(name=one.name, role=one.role, landlord_id=one.landlord_id, as_of=roster.as_of)
        row.id = one.id
        session.add(row)
    session.flush()
