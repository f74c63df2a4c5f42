"""What an office holds, for holding one moment against another."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.slips import IssuedDocument
from db.tables import METADATA

BOOKS = {"operation", "journal", "journal_head", "viewing", IssuedDocument.__tablename__}
"""What grows by every act, undone or not: a paper that was printed is kept under its digest."""

UNDONE_TOO = {"version"}
"""What counts every change, and so goes on when one is taken back."""


def contents(session: Session) -> dict[str, frozenset[tuple[object, ...]]]:
    """Give every row of every table, but for the books and the counters of changes."""
    found = {}
    for table in METADATA.sorted_tables:
        if table.name in BOOKS:
            continue
        columns = [column for column in table.columns if column.name not in UNDONE_TOO]
        rows = (tuple(map(repr, row)) for row in session.execute(select(*columns)))
        found[table.name] = frozenset(rows)
    return found
