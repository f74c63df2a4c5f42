"""The one place that knows what an office is kept in: a file, by which SQLite, or a server."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache, partial
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError

from db.address import Place, ServerAddress
from db.server.engine import server_engine
from db.vault import DataKey

PRAGMAS = ("foreign_keys = ON", "journal_mode = WAL", "synchronous = FULL", "secure_delete = ON")


FAULTY = (((3, 7, 0), (3, 44, 6)), ((3, 45, 0), (3, 50, 7)), ((3, 51, 0), (3, 51, 3)))
"""From and to (exclusive): versions that can spoil a file with a log and two connections, the
"WAL-reset" fault (https://sqlite.org/changes.html, 3.51.3; RELIABILITY.md, finding 4)."""


def engine_for(place: Place, key: DataKey | None = None) -> Engine:
    """Make the engine for an office; a file without a key is plain.

    The SQLite of sqlcipher3 is the same on every system, which the system's own is not.
    """
    if isinstance(place, ServerAddress):
        return server_engine(place)
    engine = create_engine(URL.create("sqlite", database=str(place)), module=driver())
    event.listen(engine, "connect", partial(_configure, key))
    event.listen(engine, "begin", _begin)
    return engine


def driver() -> Any:
    """Give the module that speaks with this SQLite."""
    from sqlcipher3 import dbapi2  # noqa: PLC0415 - with the engine, in one place

    return dbapi2


@cache
def unsafe_version() -> str:
    """Name this SQLite if it may spoil a file or cannot encrypt one; nothing if it is good."""
    with closing(driver().connect(":memory:")) as asked:
        encrypts = asked.execute("PRAGMA cipher_version").fetchone()
    version = driver().sqlite_version_info
    return ".".join(map(str, version)) if is_faulty(version) or not encrypts else ""


def is_faulty(version: tuple[int, ...]) -> bool:
    """Tell whether a version of SQLite has the WAL-reset fault."""
    return any(first <= version < mended for first, mended in FAULTY)


def connect(path: Path, key: DataKey | None, *, immutable: bool = False) -> Any:
    """Open a file past SQLAlchemy; an immutable one is read as it stands, nothing beside it."""
    if immutable:
        address = f"{path.absolute().as_uri()}?immutable=1"
        opened = driver().connect(address, isolation_level=None, uri=True)
    else:
        opened = driver().connect(str(path), isolation_level=None)
    _unlock(opened, key)
    return opened


@contextmanager
def raw_of(engine: Engine) -> Iterator[Any]:
    """Give the driver's own connection to an office's file, outside of any transaction.

    Raises:
        DatabaseError: The driver's, as it comes from SQLAlchemy elsewhere.
    """
    try:
        with closing(engine.raw_connection()) as connection:
            yield connection.driver_connection
    except driver().Error as error:
        raise DatabaseError(None, None, error) from error


def _configure(key: DataKey | None, connection: Any, _record: object) -> None:
    connection.isolation_level = None
    _unlock(connection, key)
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _unlock(connection: Any, key: DataKey | None) -> None:
    """Give a connection its key, before anything else; what is refused goes to no log."""
    connection.execute("PRAGMA cipher_log_level = NONE")
    if key is not None:
        connection.execute(f'PRAGMA key = "{key.raw}"')


def _begin(connection: Connection) -> None:
    """Begin for real, and for a change at once with the right to write (the driver would not).

    Whether rows that point at each other are all there is looked at when the change is whole.
    """
    mode = connection.get_execution_options().get("begin", "DEFERRED")
    connection.exec_driver_sql(f"BEGIN {mode}")
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")


def identity(path: Path) -> tuple[int, int] | None:
    """Tell one file from another of the same name; none when there is none.

    Windows lets nobody replace a file that is open, and its numbers do not last on a stick.
    """
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if os.name == "posix" else (0, 0)
