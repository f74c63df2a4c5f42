"""The rules by which a server shows a table's rows to one role and not to another."""

from __future__ import annotations

from sqlalchemy import Connection


def make_policy(connection: Connection, table: str, name: str, rule: str) -> None:
    """Make a rule of a table's rows, in the place of any of that name."""
    run = connection.exec_driver_sql
    run(f"drop policy if exists {name} on {table}")
    run(f"create policy {name} on {table} {rule}")
