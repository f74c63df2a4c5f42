"""Erasing again who was erased after a copy was made that has been put back."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.households import Household
from db.tables import METADATA
from planner.office.privacy.erase import Buried, erase
from planner.office.privacy.fates import ATTENDEE, HOUSEHOLD, PERSON
from planner.office.privacy.guests import named
from planner.office.privacy.traces import alive, in_chunks
from planner.operations import erasing, tell


def risen(session: Session, *, buried: Buried) -> Buried:
    """Tell who is in the file though erased."""
    households = _of(HOUSEHOLD, buried)
    persons = alive(session, METADATA.tables[PERSON], _of(PERSON, buried))
    erased = Household.erased_on.is_not(None)
    shut = {
        id_
        for some in in_chunks(households)
        for id_ in session.scalars(select(Household.id).where(Household.id.in_(some), erased))
    }
    there = alive(session, METADATA.tables[HOUSEHOLD], households) - shut
    guests = named(session, _of(ATTENDEE, buried))
    found = ((HOUSEHOLD, there), (PERSON, persons), (ATTENDEE, guests))
    return frozenset((table, id_) for table, ids in found for id_ in ids)


@erasing
def erase_again(session: Session, *, rows: Buried, today: date) -> None:
    """Erase in a copy that was put back who had been erased since it was made."""
    households = _of(HOUSEHOLD, rows)
    erase(session, households=households, persons=_of(PERSON, rows), today=today,
          attendees=_of(ATTENDEE, rows))  # fmt: skip
    tell(session, count=len(households))


def _of(table: str, rows: Buried) -> set[int]:
    return {id_ for name, id_ in rows if name == table}
