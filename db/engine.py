"""The one place that knows which SQLite this is, and how it is spoken to."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event

PRAGMAS = ("foreign_keys = ON", "journal_mode = WAL", "synchronous = FULL", "secure_delete = ON")


def engine_for(path: Path) -> Engine:
    """Make the engine for a file: the only place that knows which SQLite this is.

    The SQLite of sqlcipher3 is the same on every system and free of the WAL-reset fault of
    3.7.0 to 3.51.2 (https://sqlite.org/changes.html, 3.51.3), which the system's often is not.
    """
    engine = create_engine(URL.create("sqlite", database=str(path)), module=driver())
    event.listen(engine, "connect", _configure)
    event.listen(engine, "begin", _begin)
    return engine


def driver() -> Any:
    """Give the module that speaks with this SQLite."""
    from sqlcipher3 import dbapi2  # noqa: PLC0415 - with the engine, in one place

    return dbapi2


def connect(path: Path, *, immutable: bool = False) -> Any:
    """Open a file past SQLAlchemy; an immutable one is read as it stands, nothing beside it."""
    if not immutable:
        return driver().connect(str(path), isolation_level=None)
    address = f"{path.absolute().as_uri()}?immutable=1"
    return driver().connect(address, isolation_level=None, uri=True)


def _configure(connection: Any, _record: object) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


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
