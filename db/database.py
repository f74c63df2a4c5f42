"""Opening the office's file, and handing out sessions on it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout
from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from db.faults import Fault, fault_of
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
        self._lock = ExitStack()
        self._lock.enter_context(office_lock(path))
        self.engine = engine_for(path)
        self._writing = self.engine.execution_options(begin="IMMEDIATE")
        try:
            with self.engine.connect() as connection:
                connection.exec_driver_sql("select count(*) from sqlite_master")
        except DatabaseError as error:
            self.close()
            if fault_of(error) is Fault.DAMAGED:
                raise NotADatabaseError(path) from error
            raise

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

    def is_sound(self, *, quick: bool = False) -> bool:
        """Tell whether pages and indexes agree; a quick look leaves the indexes out.

        Raises:
            DatabaseError: It cannot be looked at now.
        """
        check = "quick_check" if quick else "integrity_check"
        try:
            with self.engine.connect() as connection:
                return connection.exec_driver_sql(f"PRAGMA {check}(1)").scalar() == "ok"
        except DatabaseError as error:
            if fault_of(error) is Fault.DAMAGED:
                return False
            raise

    def close(self) -> None:
        """Let go of the file."""
        self.engine.dispose()
        self._lock.close()


@contextmanager
def office_lock(path: Path) -> Iterator[None]:
    """Have a file for this program alone.

    Raises:
        FileInUseError: Another program has it.
    """
    lock = FileLock(path.with_name(path.name + ".lock"), blocking=False)
    try:
        lock.acquire()
    except Timeout as taken:
        raise FileInUseError(path) from taken
    try:
        yield
    finally:
        lock.release()


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
