"""Making an office on a server: its schema, its tables, and who may do what with them.

The office's tables belong to a role that nobody logs in as. Who works there is given the role
`staff`, which changes rows but no table, and adds to the journal but changes nothing in it.
"""

from __future__ import annotations

from sqlalchemy import Connection, text

from db.address import ServerAddress
from db.engine import engine_for
from db.migrate import migrate
from db.rules import BOOKS
from db.server.engine import connect
from db.tables import METADATA

ERASABLE = "before, after, salt, erased_by, version"
"""What an erasure empties in an entry of the journal."""


def owner_of(schema: str) -> str:
    """Give the role that an office's tables belong to."""
    return f"inschrijfdag_{schema}_owner"


def staff_of(schema: str) -> str:
    """Give the role of all who work in an office."""
    return f"inschrijfdag_{schema}_staff"


def init_office(address: ServerAddress) -> None:
    """Make an office's schema, roles and tables, or bring those there are up to the newest.

    `address` is that of somebody who may make roles and schemas.
    """
    engine = engine_for(address)
    try:
        with engine.execution_options(begin="IMMEDIATE").begin() as connection:
            _init(connection, address.schema)
    finally:
        engine.dispose()


def _init(connection: Connection, schema: str) -> None:
    for role in (owner_of(schema), staff_of(schema)):
        known = connection.scalar(text("select 1 from pg_roles where rolname = :r"), {"r": role})
        if not known:
            connection.execute(text(f"create role {role} nologin"))
    connection.execute(text(f"grant {owner_of(schema)} to current_user"))
    connection.execute(text(f"create schema if not exists {schema}"))
    connection.execute(text(f"alter schema {schema} owner to {owner_of(schema)}"))
    connection.execute(text(f"set local role {owner_of(schema)}"))
    migrate(connection)
    _grant(connection, schema)


def _grant(connection: Connection, schema: str) -> None:
    """Give staff its rights, and nobody else any."""
    staff = staff_of(schema)
    connection.execute(text(f"revoke all on schema {schema} from public"))
    connection.execute(text(f"grant usage on schema {schema} to {staff}"))
    connection.execute(text(f"revoke all on all tables in schema {schema} from public, {staff}"))
    connection.execute(text(f"grant select on all tables in schema {schema} to {staff}"))
    for table in METADATA.tables:
        rights = "insert" if table in BOOKS else "insert, update, delete"
        connection.execute(text(f"grant {rights} on {table} to {staff}"))
    connection.execute(text(f"grant update ({ERASABLE}) on journal to {staff}"))


def let_in(address: ServerAddress, name: str, password: str) -> None:
    """Give somebody who logs in the rights of staff; the server keeps the password as SCRAM has it.

    The password goes to the server as what it is kept as, so that no log can tell it.
    """
    import psycopg  # noqa: PLC0415 - for offices on a server alone

    with connect(address) as connection:
        who = psycopg.sql.Identifier(name)
        known = connection.execute("select 1 from pg_roles where rolname = %s", [name]).fetchone()
        if not known:
            connection.execute(psycopg.sql.SQL("create role {} login").format(who))
        if password:
            kept = connection.pgconn.encrypt_password(
                password.encode(), name.encode(), b"scram-sha-256"
            )
            connection.execute(
                psycopg.sql.SQL("alter role {} password {}").format(who, kept.decode())
            )
        staff = psycopg.sql.Identifier(staff_of(address.schema))
        connection.execute(psycopg.sql.SQL("grant {} to {}").format(staff, who))
