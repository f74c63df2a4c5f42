"""Opening the office's file, and handing out sessions on it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout
from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from db.images import RecordingSession

PRAGMAS = ("foreign_keys = ON", "journal_mode = WAL", "synchronous = FULL", "secure_delete = ON")


class FileInUseError(Exception):
    """Another program has the file open."""


class NotADatabaseError(Exception):
    """The file is something else, or damaged."""


class Database:
    """One SQLite file, for this program alone, and its transactions."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = FileLock(path.with_name(path.name + ".lock"), blocking=False)
        try:
            self._lock.acquire()
        except Timeout as taken:
            raise FileInUseError(path) from taken
        self.engine = engine_for(path)
        self._writing = self.engine.execution_options(begin="IMMEDIATE")
        try:
            with self.engine.connect() as connection:
                connection.exec_driver_sql("select count(*) from sqlite_master")
        except DatabaseError as error:
            self.close()
            raise NotADatabaseError(path) from error

    @contextmanager
    def transaction(self) -> Iterator[RecordingSession]:
        """Give a session that commits when the block ends well, and rolls back when not."""
        with RecordingSession(self._writing, expire_on_commit=False) as session, session.begin():
            yield session

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Give a session whose changes, if any, are thrown away."""
        with Session(self.engine, autoflush=False) as session:
            yield session
            session.rollback()

    def close(self) -> None:
        """Let go of the file."""
        self.engine.dispose()
        self._lock.release()


def engine_for(path: Path) -> Engine:
    """Make the engine for a file: the only place that knows which SQLite this is.

    The SQLite of sqlcipher3 is the same on every system and free of the WAL-reset fault of
    3.7.0 to 3.51.2 (https://sqlite.org/changes.html, 3.51.3), which the system's often is not.
    """
    from sqlcipher3 import dbapi2  # noqa: PLC0415 - with the engine, in one place

    engine = create_engine(URL.create("sqlite", database=str(path)), module=dbapi2)
    event.listen(engine, "connect", _configure)
    event.listen(engine, "begin", _begin)
    return engine


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
