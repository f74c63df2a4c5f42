"""Opening an office on a server, or saying why it cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from db.address import ServerAddress
from db.base import new_id
from db.faults import Fault, fault_of
from db.journal import last_id
from db.migrate import HEAD, revision
from db.server.database import ServerDatabase
from planner.errors import (
    NewerOffice,
    NoOfficeOnServer,
    OlderOfficeOnServer,
    ServerAway,
    ServerForbids,
)
from planner.faults import said_by
from planner.office.backup.place import Backup, Why


class NoKeeper:
    """Stands where a file has its copies: those of a server are made by who runs it."""

    def note_change(self) -> None:
        """Need no note."""

    def back_up(self, _why: Why) -> Backup | None:
        """Make no copy."""
        return None

    @contextmanager
    def resting(self) -> Iterator[None]:
        """Wait for nothing."""
        yield

    def close(self) -> None:
        """Have nothing to finish."""


def open_on_server(address: ServerAddress) -> ServerDatabase:
    """Open an office on a server.

    Raises:
        ServerAway, ServerForbids: The server cannot be reached, or will not have us.
        NoOfficeOnServer: There is none of that name.
        OlderOfficeOnServer, NewerOffice: Its tables are of another version of the program.
    """
    database = ServerDatabase(address)
    try:
        with database.engine.connect() as connection:
            found = revision(connection)
            if found == HEAD:
                new_id.start_after(last_id(connection))
                return database
    except DBAPIError as error:
        database.close()
        if fault_of(error) is Fault.FORBIDDEN:
            raise ServerForbids(address.server) from error
        raise ServerAway(address.server, said_by(error)) from error
    database.close()
    if found is None:
        raise NoOfficeOnServer(address.name, address.server)
    raise (NewerOffice if found > HEAD else OlderOfficeOnServer)(address.name)
