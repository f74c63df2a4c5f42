"""Who is at the program, as the server knows them: they logged in there."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime

from db.address import ServerAddress
from db.server.database import ServerDatabase
from db.server.logins import by_password, is_password, landlord_of, who_is
from db.staff import Role
from planner.errors import ServerForbids, WrongPassword
from planner.faults import explained
from planner.office.accounts.member import Member
from planner.office.accounts.passwords import check_wait
from planner.office.server.opening import open_on_server


def member_at(address: ServerAddress) -> Member | None:
    """Tell who logs in at an address and what they are for; see `member_on`.

    Raises:
        Refusal: The office cannot be opened.
    """
    with closing(open_on_server(address)) as database:
        return member_on(database)


def prove(
    address: ServerAddress, password: str, now: datetime, tries: tuple[int, datetime] | None = None
) -> Member:
    """Tell who is at the program after all: who logs in at an address, with their password.

    `tries`: how many wrong ones were typed in a row, and when the last was.

    Raises:
        TooManyTries, WrongPassword: It is not theirs, or they have to wait.
        Refusal: The office cannot be opened.
    """
    check_wait(tries, now)
    member = member_at(address)
    if member is None or not is_password(address, password):
        raise WrongPassword
    return member


def member_on(database: ServerDatabase, called: str | None = None) -> Member | None:
    """Tell who logged in and what they are for; nobody in an office of before there were roles.

    Where several log in as one, they may be `called` otherwise.

    Raises:
        ServerForbids: They have no part in the office, or belong to no landlord.
        ServerAway: The server went away.
    """
    address = database.place
    with explained(address), database.engine.connect() as connection:
        name, role = who_is(connection, address.schema)
        proves = by_password(connection)
        if role is None:
            return None
        if role is not Role.LANDLORD:
            return Member(0, called or name, role, has_password=proves)
        landlord = landlord_of(connection, address.schema, name)
    if landlord is None:
        raise ServerForbids(address.server)
    return Member(0, name, role, landlord, proves, part=True)
