"""How a PostgreSQL server is spoken to.

Nothing is left behind in a connection: all that a transaction needs to know is said when it begins
and forgotten when it ends, and no statement is prepared. So a pooler such as PgBouncer may hand the
connection to somebody else in between (https://www.pgbouncer.org/features.html, transaction mode).
"""

from __future__ import annotations

from functools import partial
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event

from db.address import ServerAddress

ALIVE: dict[str, Any] = {
    "connect_timeout": "5",
    "keepalives": "1",
    "keepalives_idle": "5",
    "keepalives_interval": "2",
    "keepalives_count": "3",
    "tcp_user_timeout": "10000",
}
"""A server that went away is noticed within some ten seconds, not the system's two hours
(https://www.postgresql.org/docs/15/libpq-connect.html)."""

PATIENCE = "15s"
"""How long one change waits for another; and how long one that fell silent may hold up the rest."""

BEGIN = (
    "select set_config('search_path', %(schema)s, true),"
    f" set_config('lock_timeout', '{PATIENCE}', true),"
    f" set_config('idle_in_transaction_session_timeout', '{PATIENCE}', true)"
)
BEGIN_CHANGE = f"{BEGIN}, pg_advisory_xact_lock(%(lock)s)"


def server_engine(address: ServerAddress) -> Engine:
    """Make the engine for an office on a server."""
    engine = create_engine(
        "postgresql+psycopg://", creator=partial(connect, address), use_native_hstore=False,
        pool_size=1, max_overflow=4,
    )  # fmt: skip
    event.listen(engine, "begin", partial(_begin, address.schema))
    return engine


def connect(
    address: ServerAddress, *, autocommit: bool = False, to_hear: bool = False,
    password: str | None = None,
) -> Any:  # fmt: skip
    """Connect with the server; `to_hear` past any pooler before it.

    A `password` goes before that of the address and of this PC.
    """
    import psycopg  # noqa: PLC0415 - for offices on a server alone

    conninfo = address.ear if to_hear else address.conninfo
    asked = psycopg.conninfo.conninfo_to_dict(conninfo)
    alive = {name: value for name, value in ALIVE.items() if name not in asked}
    return psycopg.connect(
        conninfo, autocommit=autocommit, prepare_threshold=None,
        application_name="Inschrijfdag", password=password, **alive,
    )  # fmt: skip


def office_lock(schema: str) -> int:
    """Give the number of the advisory lock that whoever changes an office holds."""
    digest = sha256(f"inschrijfdag {schema}".encode()).digest()
    return int.from_bytes(digest[:8], signed=True)


def _begin(schema: str, connection: Connection) -> None:
    """Say whose office it is, and for a change wait for the one right to make it.

    One change at a time, as in a file: what a use case read before it wrote still holds, the
    journal's chain has one end, and no two wait for each other.
    """
    changing = connection.get_execution_options().get("begin") == "IMMEDIATE"
    begin = BEGIN_CHANGE if changing else BEGIN
    connection.exec_driver_sql(begin, {"schema": schema, "lock": office_lock(schema)})
