"""Making an office on a server: its schema, its tables, and who may do what with them.

The office's tables belong to a role that nobody logs in as. Who works there has a role of
db/server/roles.py, which changes rows but no table, and adds to the journal but changes nothing.
"""

from __future__ import annotations

from sqlalchemy import Connection, text

from db.address import ServerAddress
from db.engine import engine_for
from db.migrate import migrate
from db.server.roles import grant_rights, make_role, make_roles


def owner_of(schema: str) -> str:
    """Give the role that an office's tables belong to."""
    return f"inschrijfdag_{schema}_owner"


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
    make_role(connection, owner_of(schema))
    make_roles(connection, schema)
    connection.execute(text(f"grant {owner_of(schema)} to current_user"))
    connection.execute(text(f"create schema if not exists {schema}"))
    connection.execute(text(f"alter schema {schema} owner to {owner_of(schema)}"))
    connection.execute(text(f"set local role {owner_of(schema)}"))
    migrate(connection)
    grant_rights(connection, schema)
