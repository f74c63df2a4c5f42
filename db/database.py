"""Opening the office's file, and handing out sessions on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TypeVar

from filelock import FileLock, Timeout
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from db.engine import engine_for, identity, raw_of
from db.faults import Fault, fault_of
from db.images import RecordingSession
from db.vault import DataKey

T = TypeVar("T")


class FileInUseError(Exception):
    """Another program has the file open."""


class NotADatabaseError(Exception):
    """The file is something else, or damaged."""


class FileGoneError(Exception):
    """The file is no longer where it was opened; what is written now would be lost."""


class Database:
    """One SQLite file, for this program alone, and its transactions.

    An office's file has a key; one without is read only to encrypt it.
    """

    name = ""
    """Nobody else hears of changes in a file."""

    def __init__(self, path: Path, key: DataKey | None) -> None:
        self.path = self.place = path
        self.key = key
        self._lock = ExitStack()
        self._lock.enter_context(office_lock(path))
        self.engine = engine_for(path, key)
        self._writing = self.engine.execution_options(begin="IMMEDIATE")
        try:
            with self.engine.connect() as connection:
                connection.exec_driver_sql("select count(*) from sqlite_master")
        except DatabaseError as error:
            self.close()
            if fault_of(error) is Fault.DAMAGED:
                raise NotADatabaseError(path) from error
            raise
        self._opened = identity(path)

    def change(self, act: Callable[[RecordingSession], T]) -> T:
        """Carry out a change; see `transaction`."""
        with self.transaction() as session:
            return act(session)

    def look(self, question: Callable[[Session], T]) -> T:
        """Answer a question; see `reading`."""
        with self.reading() as session:
            return question(session)

    @contextmanager
    def transaction(self) -> Iterator[RecordingSession]:
        """Give a session that commits when the block ends well, and rolls back when not.

        Raises:
            FileGoneError: The file was moved, replaced or its disk unplugged.
        """
        if identity(self.path) != self._opened:
            raise FileGoneError(self.path)
        with RecordingSession(self._writing, expire_on_commit=False) as session, session.begin():
            yield session

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Give a session whose changes, if any, are thrown away."""
        with Session(self.engine, autoflush=False) as session:
            yield session
            session.rollback()

    def is_sound(self, *, quick: bool = False) -> bool:
        """Tell whether all pages are as written and agree; a quick look leaves the indexes out.

        What authenticates a page (SQLCipher: HMAC-SHA512), a free one too, is looked for in the
        file alone, so a page that a power cut tore there is first mended from the log.

        Raises:
            DatabaseError: It cannot be looked at now.
        """
        check = "quick_check" if quick else "integrity_check"
        try:
            with raw_of(self.engine) as raw:
                raw.execute("PRAGMA wal_checkpoint(PASSIVE)")
            with self.engine.connect() as connection:
                ask = connection.exec_driver_sql
                forged = self.key and ask("PRAGMA cipher_integrity_check").first()
                return not forged and ask(f"PRAGMA {check}(1)").scalar() == "ok"
        except DatabaseError as error:
            if fault_of(error) is Fault.DAMAGED:
                return False
            raise

    def leave_no_trace(self) -> None:
        """Write the file anew without its free pages, and empty the log beside it.

        Raises:
            DatabaseError: It cannot be now; what is in the tables is as it was.
        """
        with raw_of(self.engine) as raw:
            raw.execute("PRAGMA temp_store = MEMORY")
            raw.execute("VACUUM")
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")

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
