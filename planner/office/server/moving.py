"""Moving an office: from a file to a server, or back, with every row compared."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from db.address import Place, ServerAddress
from db.database import Database
from db.migrate import create
from db.moving import NotTheSameError, copy_rows
from db.server.database import ServerDatabase
from planner import clock as clocks
from planner.errors import NotMoved, OfficeExists
from planner.faults import explained
from planner.office.backup.place import Why
from planner.office.file import room_for_office
from planner.office.keys.own import own_key
from planner.office.queries import is_filled
from planner.office.server.opening import open_on_server
from planner.opening import open_office

AnyDatabase = Database | ServerDatabase
MOVED = ".verhuisd"
"""What the name of a file ends in once its office has moved to a server."""


def move_office(source: Place, target: Place, *, clock: clocks.Clock = clocks.now) -> int:
    """Move an office to an empty place; give how many rows it has.

    The file it was in keeps all under another name, so that nobody goes on in it; the rows on a
    server stay until who runs it removes them.

    Raises:
        OfficeExists: There is an office there already.
        NotMoved: A row did not arrive as it was; nothing was kept there.
        Refusal: The one or the other cannot be opened.
    """
    database, keeper = open_office(source, clock)
    with closing(database), closing(keeper):
        keeper.back_up(Why.HAND)
        with explained(target), _empty(target) as there:
            rows = _copy(database, there)
    if isinstance(source, Path):
        source.rename(source.with_name(source.name + MOVED))
    return rows


def _copy(source: AnyDatabase, target: AnyDatabase) -> int:
    try:
        with target.transaction() as writing:
            there = writing.connection()
            return source.look(lambda session: copy_rows(session.connection(), there))
    except NotTheSameError as error:
        raise NotMoved(target.place.name, str(error)) from error


@contextmanager
def _empty(target: Place) -> Iterator[AnyDatabase]:
    """Give an office without rows at a place; a file is there once the block ends well."""
    if isinstance(target, ServerAddress):
        with closing(open_on_server(target)) as database:
            if database.look(is_filled):
                raise OfficeExists(target.name)
            yield database
        return
    with room_for_office(target) as making, closing(Database(making, own_key(target))) as file:
        create(file)
        yield file
