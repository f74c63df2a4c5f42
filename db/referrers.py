"""Who still points at a row: no foreign key cascades, so it cannot go before they do."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from sqlalchemy import Column, Connection, Table, select

from db.base import Entity

Row = tuple[str, int]
"""A table's name and an id in it."""

CHUNK = 500
"""As many ids as a database takes in one question without effort."""


def referrer(
    connection: Connection, going: Collection[Row], changing: Collection[Row]
) -> Row | None:
    """Find a row that points at one of those to go and is not among those that change with it."""
    for table in Entity.metadata.sorted_tables:
        ids = [id_ for name, id_ in going if name == table.name]
        for column in _pointing_at(table) if ids else ():
            for row in _rows_with(connection, column, ids):
                if row not in changing:
                    return row
    return None


def _pointing_at(table: Table) -> Iterator[Column[int]]:
    for other in Entity.metadata.sorted_tables:
        for key in other.foreign_keys:
            if key.column.table is table:
                yield key.parent


def _rows_with(connection: Connection, column: Column[int], ids: list[int]) -> Iterator[Row]:
    pointing = column.table
    for start in range(0, len(ids), CHUNK):
        some = ids[start : start + CHUNK]
        for id_ in connection.scalars(select(pointing.c.id).where(column.in_(some))):
            yield str(pointing.name), id_
