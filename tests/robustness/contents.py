"""What an office holds, for holding one moment against another."""

from __future__ import annotations

from hashlib import sha256

from sqlalchemy.orm import Session

from db.slips import IssuedDocument
from db.tables import METADATA

BOOKS = {"operation", "journal", "journal_head", "viewing", IssuedDocument.__tablename__}
"""What grows by every act, undone or not: a paper that was printed is kept under its digest."""

UNDONE_TOO = {"version"}
"""What counts every change, and so goes on when one is taken back."""


def contents(session: Session) -> dict[str, frozenset[tuple[object, ...]]]:
    """Give every row of every table, but for the books and the counters of changes.

    The driver is asked: to compile a query for each table of a file just opened is most of the
    time that a trial takes.
    """
    ask = session.connection().connection.driver_connection.execute
    return {table: frozenset(map(tuple, ask(query))) for table, query in QUERIES.items()}


def digest_of(session: Session) -> str:
    """Give a digest of all that an office holds."""
    found = sorted((name, sorted(map(repr, rows))) for name, rows in contents(session).items())
    return sha256(repr(found).encode()).hexdigest()


def _query(table) -> str:
    columns = [f'"{column.name}"' for column in table.columns if column.name not in UNDONE_TOO]
    return f'select {", ".join(columns)} from "{table.name}"'


QUERIES = {
    table.name: _query(table) for table in METADATA.sorted_tables if table.name not in BOOKS
}
