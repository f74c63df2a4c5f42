"""Who works with the office, in its own file: what stands beside it, as it was last."""

from __future__ import annotations

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from db.staff import Staff
from planner.office.accounts.roster import Account, Roster


def newest_known(session: Session) -> int:
    """Give the number of the newest list of accounts that the file knows of."""
    return session.scalar(select(func.max(Staff.as_of))) or 0


def mirror(session: Session, roster: Roster | None) -> None:
    """Write who works with the office as the list says; nothing where that is known."""
    if newest_known(session) == (roster.as_of if roster else 0):
        return
    session.execute(delete(Staff))
    if roster:
        session.add_all(_row(one, roster.as_of) for one in roster.accounts)
    session.flush()


def _row(account: Account, as_of: int) -> Staff:
    made = Staff(name=account.name, role=account.role, landlord_id=account.landlord_id, as_of=as_of)
    made.id = account.id
    return made
