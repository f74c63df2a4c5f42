"""What an office holds, for holding one moment against another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import sha256

from sqlalchemy.orm import Session

from db.slips import IssuedDocument
from db.tables import METADATA

BOOKS = {"operation", "journal", "journal_head", "viewing", IssuedDocument.__tablename__}
"""What grows by every act, undone or not: a paper that was printed is kept under its digest."""

DRAWN = {"code", "digest"}
"""What is drawn by lot, or follows from it."""

OPERATIONS = """
    select name, undoes is null, (select count(*) from journal where operation_id = operation.id)
    from operation order by id"""

UNDONE_TOO = {"version"}
"""What counts every change, and so goes on when one is taken back."""


def contents(session: Session) -> dict[str, frozenset[tuple[object, ...]]]:
    """Give every row of every table, but for the books and the counters of changes.

    The driver is asked: to compile a query for each table of a file just opened is most of the
    time that a trial takes.
    """
    ask = session.connection().connection.driver_connection.execute
    return {table: frozenset(map(_one, ask(query))) for table, query in QUERIES.items()}


def digest_of(session: Session) -> str:
    """Give a digest of all that an office holds."""
    found = sorted((name, sorted(map(repr, rows))) for name, rows in contents(session).items())
    return sha256(repr(found).encode()).hexdigest()


def likeness_of(session: Session) -> str:
    """Give a digest that is the same when the same is done twice from one file.

    Of ids, which are of the moment, only the order counts: that of making. The journal is in it
    with how many rows each operation changed; what is drawn by lot is not.
    """
    rows = list(_named_rows(session))
    ids = sorted({row["id"] for _, row in rows if "id" in row})
    places = {id_: place for place, id_ in enumerate(ids)}
    told = sorted(f"{table} {_plain(row, places)}" for table, row in rows)
    ask = session.connection().connection.driver_connection.execute
    told += map(str, ask(OPERATIONS))
    return sha256("\n".join(told).encode()).hexdigest()


def _one(row: Sequence[object]) -> tuple[object, ...]:
    """Give a row; what PostgreSQL's driver gives unpacked as its words."""
    return tuple(repr(value) if isinstance(value, dict | list) else value for value in row)


def _named_rows(session: Session) -> Iterator[tuple[str, dict[str, object]]]:
    ask = session.connection().connection.driver_connection.execute
    for table, query in QUERIES.items():
        found = ask(query)
        names = [column[0] for column in found.description]
        for row in found:
            yield table, dict(zip(names, row, strict=True))


def _plain(row: dict[str, object], places: dict[object, int]) -> str:
    return str([(name, places.get(value, value) if name == "id" or name.endswith("_id") else value)
                for name, value in row.items() if name not in DRAWN])  # fmt: skip


def _query(table) -> str:
    columns = [f'"{column.name}"' for column in table.columns if column.name not in UNDONE_TOO]
    return f'select {", ".join(columns)} from "{table.name}"'


QUERIES = {table.name: _query(table) for table in METADATA.sorted_tables if table.name not in BOOKS}
