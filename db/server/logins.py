"""Who logs in on a server, and what they are for in an office there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, text

from db.address import ServerAddress
from db.base import new_id
from db.server.engine import connect
from db.server.office import owner_of
from db.server.roles import role_of
from db.staff import Role

HIGHEST_FIRST = (Role.ADMIN, Role.PLANNER, Role.CLERK, Role.LANDLORD)
NOTE = """
insert into staff (id, version, name, role, landlord_id, as_of) values (%s, 1, %s, %s, %s, 0)
on conflict (name) do update set role = excluded.role, landlord_id = excluded.landlord_id
"""


class NoSuchLandlordError(Exception):
    """An office has no landlord of a code."""


@dataclass(frozen=True, slots=True)
class Login:
    """Somebody who logs in on a server, what they are for, and a landlord's code if need be."""

    name: str
    role: Role
    landlord: str = ""


def let_in(address: ServerAddress, login: Login, password: str) -> None:
    """Give somebody who logs in a role of the office, in the place of any other.

    The server keeps the password as SCRAM has it, and is sent it as that, so that no log can tell
    it. Somebody of a landlord has that landlord.

    Raises:
        NoSuchLandlordError: There is none of that code.
    """
    import psycopg  # noqa: PLC0415 - for offices on a server alone

    with connect(address) as connection:
        who = psycopg.sql.Identifier(login.name)
        known = connection.execute("select 1 from pg_roles where rolname = %s", [login.name])
        if not known.fetchone():
            connection.execute(psycopg.sql.SQL("create role {} login").format(who))
        if password:
            kept = connection.pgconn.encrypt_password(
                password.encode(), login.name.encode(), b"scram-sha-256"
            )
            connection.execute(
                psycopg.sql.SQL("alter role {} password {}").format(who, kept.decode())
            )
        for role in Role:
            verb = "grant {} to {}" if role is login.role else "revoke {} from {}"
            group = psycopg.sql.Identifier(role_of(address.schema, role))
            connection.execute(psycopg.sql.SQL(verb).format(group, who))
        _note(connection, address.schema, login)


def _note(connection: Any, schema: str, login: Login) -> None:
    """Have the office's own list tell what somebody is for, and whose people they are."""
    connection.execute(f"set local role {owner_of(schema)}")
    connection.execute("select set_config('search_path', %s, true)", [schema])
    landlord = None
    if login.role is Role.LANDLORD:
        asked = "select id from landlord where code = %s"
        if (found := connection.execute(asked, [login.landlord]).fetchone()) is None:
            raise NoSuchLandlordError(login.landlord)
        (landlord,) = found
    connection.execute(NOTE, [new_id(), login.name, login.role.value, landlord])


def who_is(connection: Connection, schema: str) -> tuple[str, Role | None]:
    """Tell who logged in, and the highest role they have in an office; its owner has the highest.

    None where the office was made before there were roles, or they have no part in it.
    """
    ask = text("select pg_has_role(session_user, to_regrole(:role)::oid, 'member')")
    owner = owner_of(schema)
    names = [(Role.ADMIN, owner), *((role, role_of(schema, role)) for role in HIGHEST_FIRST)]
    name = str(connection.scalar(text("select session_user")))
    if connection.scalar(text("select to_regrole(:r)"), {"r": role_of(schema, Role.ADMIN)}) is None:
        return name, None
    has = (role for role, one in names if connection.scalar(ask, {"role": one}))
    return name, next(has, None)


def by_password(connection: Connection) -> bool:
    """Tell whether the server asked for a password when somebody logged in."""
    driver: Any = connection.connection.driver_connection
    return bool(driver.pgconn.used_password)


def is_password(address: ServerAddress, password: str) -> bool:
    """Tell whether a password is that of who logs in at an address, by logging in with it.

    An empty one libpq would take from the PC's own list.
    """
    import psycopg  # noqa: PLC0415 - for offices on a server alone

    try:
        with connect(address, password=password) as connection:
            return bool(password) and bool(connection.pgconn.used_password)
    except psycopg.OperationalError:
        return False


def landlord_of(connection: Connection, schema: str, name: str) -> int | None:
    """Tell whose people somebody of a landlord is."""
    asked = text(f"select landlord_id from {schema}.staff where name = :name")
    found: int | None = connection.scalar(asked, {"name": name})
    return found
