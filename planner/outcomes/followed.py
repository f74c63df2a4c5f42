"""What households agreed to be followed for: moving on to another landlord, or updates.

A household that rents from an SVK and wants to move on (*doorstroom*) is its own group; nobody is
followed for it without having agreed (DOMAIN.md 4.2: the client decides what is shared).
"""

from __future__ import annotations

import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.households import Household
from db.outcomes import FollowConsent, Followed
from planner.errors import Gone
from planner.operations import operation, tell


@operation
def follow(
    session: Session, *, household_id: int, purpose: Followed, on: datetime.date | None
) -> None:
    """Note on which date a household agreed to be followed for a purpose; none: it no longer does.

    Raises:
        Gone: The household was removed.
    """
    if session.get(Household, household_id) is None:
        raise Gone
    found = _own(session, household_id).get(purpose)
    if on is None:
        if found is not None:
            session.delete(found)
    elif found is None:
        session.add(FollowConsent(household_id=household_id, purpose=purpose, given_on=on))
    else:
        found.given_on = on
    tell(session, purpose=purpose.value, given=int(on is not None))


def followed(session: Session, *, household_id: int) -> dict[Followed, datetime.date]:
    """Tell what a household agreed to, and when."""
    return {purpose: row.given_on for purpose, row in _own(session, household_id).items()}


def followed_for(session: Session, purpose: Followed) -> dict[int, datetime.date]:
    """Tell which households agreed to be followed for a purpose, and when."""
    query = select(FollowConsent.household_id, FollowConsent.given_on).where(
        FollowConsent.purpose == purpose
    )
    return dict(session.execute(query).all())


def take_followed(session: Session, keep_id: int, other_id: int) -> None:
    """Give a file what another agreed to; the earlier date stays."""
    own = _own(session, keep_id)
    for purpose, row in _own(session, other_id).items():
        kept = own.get(purpose)
        if kept is None:
            row.household_id = keep_id
        else:
            kept.given_on = min(kept.given_on, row.given_on)
            session.delete(row)


def _own(session: Session, household_id: int) -> dict[Followed, FollowConsent]:
    query = select(FollowConsent).where(FollowConsent.household_id == household_id)
    return {row.purpose: row for row in session.scalars(query)}
