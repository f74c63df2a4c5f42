"""Erasing: rows, what the journal kept of them, and the slips as they were issued.

It goes past the journal's images, of which it may leave none; the operation says how many entries
it emptied, so that nobody can empty others and call it an erasure.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from sqlalchemy import CursorResult, delete, not_, null, select, update
from sqlalchemy.orm import Session

from db.act import reserve_id
from db.appointments import Appointment
from db.checklists import Tick
from db.households import Household
from db.images import RecordingSession
from db.journal import JournalEntry
from db.slips import IssuedDocument, SlipIssue
from db.tables import METADATA
from db.verify import EMPTIED
from planner.office.privacy.fates import BURIED, GOES, HOUSEHOLD, KEEPS, ONLY, PERSON
from planner.office.privacy.traces import Traces, alive, in_chunks, traces
from planner.operations import ALWAYS, tell

ERASED = "erased"
"""Where a session keeps the rows whose people were erased, as `tombstones` buries them."""

Buried = frozenset[tuple[str, int]]
UNSEEN = {"synchronize_session": False}
"""How changes go past the session, which is emptied afterwards."""


@dataclass(frozen=True, slots=True)
class Erased:
    """How much went: households, named persons, issued slips and entries of the journal."""

    households: int
    persons: int
    slips: int
    entries: int


def erase(
    session: Session, *, households: Collection[int], today: date, persons: Collection[int] = (),
    attendees: Collection[int] = (),
) -> Erased:  # fmt: skip
    """Erase some households, persons wherever they are, and attendees; the counts stay.

    A household that never had an appointment goes altogether. Call it in an operation that is
    marked `erasing`: the file is then written anew without its free pages.
    """
    found = traces(session, households=households, persons=persons, attendees=attendees)
    named = alive(session, METADATA.tables[PERSON], found.of(PERSON))
    session.flush()
    slips = _erase_slips(session, found)
    entries = _empty_entries(session, found)
    _erase_rows(session, found, today)
    if isinstance(session, RecordingSession):
        session.images.clear()
    session.expire_all()
    _bury(session, found)
    session.info[ALWAYS] = True
    tell(session, **{EMPTIED: entries})
    return Erased(len(households), len(named), slips, entries)


def _bury(session: Session, found: Traces) -> None:
    rows = {(table, id_) for table in BURIED for id_ in found.of(table)}
    session.info[ERASED] = frozenset(rows | session.info.get(ERASED, frozenset()))


def _erase_slips(session: Session, found: Traces) -> int:
    """Remove the slips as they were issued; nobody else's has the same digest."""
    digests = set(found.digests)
    for some in in_chunks(found.of("slip_issue")):
        digests |= set(session.scalars(select(SlipIssue.digest).where(SlipIssue.id.in_(some))))
    gone = sorted(digests - {""})
    return sum(
        _count(session, delete(IssuedDocument).where(IssuedDocument.digest == digest))
        for digest in gone
    )


def _empty_entries(session: Session, found: Traces) -> int:
    emptied = {"before": null(), "after": null(), "salt": null(), "erased_by": reserve_id(session)}
    count = 0
    for table, rows in found.rows.items():
        for some in in_chunks(rows):
            own = (JournalEntry.table == table) & JournalEntry.row.in_(some)
            own &= JournalEntry.erased_by.is_(None)
            count += _count(session, update(JournalEntry).where(own).values(emptied))
    return count


def _erase_rows(session: Session, found: Traces, today: date) -> None:
    for table in reversed(METADATA.sorted_tables):
        for some in in_chunks(found.of(table.name)):
            own = table.c.id.in_(some)
            if table.name in GOES:
                session.execute(delete(table).where(own))
            elif table.name in ONLY:
                session.execute(delete(table).where(own, not_(ONLY[table.name])))
            if blank := KEEPS.get(table.name):
                changes = {**_nulls(blank), "version": table.c.version + 1}
                session.execute(update(table).where(own).values(changes))
    for some in in_chunks(found.of(HOUSEHOLD)):
        _close(session, some, today)


def _close(session: Session, ids: Collection[int], today: date) -> None:
    """Keep of a household its counts and a date; of one that was never to come, nothing."""
    coming = select(Appointment.household_id)
    never = Household.id.in_(ids) & Household.id.not_in(coming)
    of_those = Tick.household_id.in_(select(Household.id).where(never))
    session.execute(delete(Tick).where(of_those), execution_options=UNSEEN)
    session.execute(delete(Household).where(never))
    left = Household.id.in_(ids) & Household.erased_on.is_(None)
    session.execute(update(Household).where(left).values(erased_on=today))


def _nulls(blank: Any) -> dict[str, Any]:
    return {name: null() if value is None else value for name, value in blank.items()}


def _count(session: Session, statement: Any) -> int:
    """Carry out a change of many rows, and tell of how many."""
    done = cast("CursorResult[Any]", session.execute(statement, execution_options=UNSEEN))
    return done.rowcount
