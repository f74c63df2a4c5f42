"""Erasing again who was erased after a copy was made that has been put back."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.households import Household
from db.tables import METADATA
from planner.office.privacy.erase import Buried, erase
from planner.office.privacy.fates import HOUSEHOLD, PERSON
from planner.office.privacy.traces import alive, in_chunks
from planner.operations import erasing, tell


def risen(session: Session, *, buried: Buried) -> Buried:
    """Tell who is in the file though erased."""
    households = {id_ for table, id_ in buried if table == HOUSEHOLD}
    persons = {id_ for table, id_ in buried if table == PERSON}
    named = alive(session, METADATA.tables[PERSON], persons)
    erased = Household.erased_on.is_not(None)
    shut = {
        id_
        for some in in_chunks(households)
        for id_ in session.scalars(select(Household.id).where(Household.id.in_(some), erased))
    }
    there = alive(session, METADATA.tables[HOUSEHOLD], households) - shut
    return frozenset({(HOUSEHOLD, id_) for id_ in there} | {(PERSON, id_) for id_ in named})


@erasing
def erase_again(session: Session, *, rows: Buried, today: date) -> None:
    """Erase in a copy that was put back who had been erased since it was made."""
    households = [id_ for table, id_ in rows if table == HOUSEHOLD]
    persons = [id_ for table, id_ in rows if table == PERSON]
    erase(session, households=households, persons=persons, today=today)
    tell(session, count=len(households))
