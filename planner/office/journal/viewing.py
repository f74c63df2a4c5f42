"""Noting that somebody looked at a household's file: that it was, never what it said."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.households import Household
from db.viewings import Viewing, note_viewing
from planner.errors import Gone
from planner.operations import operation

ONCE = timedelta(minutes=15)
"""Who looks again so soon is still looking."""


class Look(StrEnum):
    """What somebody looked at: the card, or all that is known, as a document."""

    CARD = "card"
    EXPORT = "export"


@operation
def note_viewed(
    session: Session, *, household_id: int, what: str, actor: str, at: datetime
) -> None:
    """Note who looked at a household's file. It is no act that could be undone.

    Raises:
        Gone: The household was removed.
    """
    if session.get(Household, household_id) is None:
        raise Gone
    own = select(Viewing.id).where(
        Viewing.household_id == household_id, Viewing.what == Look(what), Viewing.actor == actor,
        Viewing.at > at - ONCE, Viewing.at <= at,
    )  # fmt: skip
    if what == Look.CARD and session.scalar(own.limit(1)) is not None:
        return
    viewing = Viewing(at=at, actor=actor, what=Look(what).value, household_id=household_id)
    note_viewing(session, viewing)
