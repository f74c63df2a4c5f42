"""Everything that the office's file holds of some households: their rows, there or removed.

A file that was taken into another is part of it. A person who went to a file of their own belongs
to that one, whatever the journal says of before.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Column, FromClause, Table, select
from sqlalchemy.orm import Session

from db.households import Household
from db.journal import JournalEntry, Operation
from db.types import id_in
from planner.office.privacy.fates import (
    APPOINTMENT,
    ATTENDEE,
    HOUSEHOLD,
    PERSON,
    owned,
    owner_of,
)

CHUNK = 500
"""How many ids stand in one question."""


@dataclass(frozen=True, slots=True)
class Traces:
    """Rows by table, there or removed, and the digests of slips that were issued."""

    rows: dict[str, set[int]]
    digests: frozenset[str]

    def of(self, table: str) -> set[int]:
        """Give the rows of one table."""
        return self.rows.get(table, set())


def traces(
    session: Session, *, households: Collection[int], persons: Collection[int] = (),
    attendees: Collection[int] = (),
) -> Traces:  # fmt: skip
    """Find all of some households, of some persons wherever they are, and of attendees."""
    rows: dict[str, set[int]] = defaultdict(set)
    rows[HOUSEHOLD] = with_merged(session, households)
    rows[PERSON] = set(persons)
    rows[ATTENDEE] = set(attendees)
    for owner in (HOUSEHOLD, PERSON, APPOINTMENT):
        for table, column in owned():
            if owner_of(column) == owner:
                rows[table.name] |= _rows_of(session, table, column, rows[owner])
    return Traces(dict(rows), frozenset(_digests(session, rows["slip_issue"])))


def with_merged(session: Session, households: Collection[int]) -> set[int]:
    """Add the files that were taken into some households, and into those before."""
    merges = select(Operation.facts, JournalEntry.row).join(Operation.entries).where(
        Operation.name == "merge_households",
        JournalEntry.table == HOUSEHOLD,
        JournalEntry.after.is_(None),
    )  # fmt: skip
    pairs = [(facts.get("kept"), row) for facts, row in session.execute(merges)]
    found, last = set(households), -1
    while len(found) != last:
        last = len(found)
        found |= {other for kept, other in pairs if kept in found and other != kept}
    return set(households) | (found - alive(session, Household.__table__, found))


def alive(session: Session, table: FromClause, ids: Collection[int]) -> set[int]:
    """Give those of some rows that are there."""
    return {
        id_
        for some in in_chunks(ids)
        for id_ in session.scalars(select(table.c.id).where(table.c.id.in_(some)))
    }


def in_chunks(ids: Collection[int]) -> Iterator[Sequence[int]]:
    """Give some ids a few at a time, in order."""
    ordered = sorted(ids)
    for start in range(0, len(ordered), CHUNK):
        yield ordered[start : start + CHUNK]


def _rows_of(session: Session, table: Table, column: Column[int], ids: Collection[int]) -> set[int]:
    """Give the rows that belong to some others; one that was removed and is back is not removed."""
    there: set[int] = set()
    removed: set[int] = set()
    for some in in_chunks(ids):
        there |= set(session.scalars(select(table.c.id).where(column.in_(some))))
        removed |= set(
            session.scalars(
                select(JournalEntry.row).where(
                    JournalEntry.table == table.name,
                    JournalEntry.after.is_(None),
                    id_in(JournalEntry.before, column.name).in_(some),
                )
            )
        )
    return there | (removed - alive(session, table, removed))


def _digests(session: Session, issues: Collection[int]) -> Iterator[str]:
    """Give the digests of slips, also of those whose issue was taken back."""
    for some in in_chunks(issues):
        query = select(JournalEntry.before, JournalEntry.after).where(
            JournalEntry.table == "slip_issue", JournalEntry.row.in_(some)
        )
        for images in session.execute(query):
            yield from (image["digest"] for image in images if image and image["digest"])
