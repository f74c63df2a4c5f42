"""Copying all of an office from where it is kept to an empty one elsewhere, every row compared."""

from __future__ import annotations

from itertools import zip_longest
from typing import Any

from sqlalchemy import Connection, Select, Table, delete, func, insert, select

from db.tables import METADATA

AT_ONCE = 500


class NotTheSameError(Exception):
    """A row did not arrive as it was sent: of which table."""


def copy_rows(source: Connection, target: Connection) -> int:
    """Copy every row, within the target's transaction, and hold both against each other.

    What a new office is born with, the empty ends of the journal, makes room. Gives how many rows.

    Raises:
        NotTheSameError: The target is not what the source is; its transaction must not be kept.
    """
    for table in reversed(METADATA.sorted_tables):
        if target.scalar(select(func.count()).select_from(table)):
            target.execute(delete(table))
    for table in METADATA.sorted_tables:
        for rows in source.execute(_query(table)).mappings().partitions(AT_ONCE):
            target.execute(insert(table), [dict(row) for row in rows])
    return sum(_compare(source, target, table) for table in METADATA.sorted_tables)


def _compare(source: Connection, target: Connection, table: Table) -> int:
    count = 0
    with source.execute(_query(table)) as here, target.execute(_query(table)) as there:
        for sent, arrived in zip_longest(here, there):
            if sent is None or arrived is None or tuple(sent) != tuple(arrived):
                raise NotTheSameError(table.name)
            count += 1
    return count


def _query(table: Table) -> Select[Any]:
    return select(table).order_by(table.c.id).execution_options(yield_per=AT_ONCE)
