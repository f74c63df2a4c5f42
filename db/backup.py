"""Copies of an office's file: of one moment, and read back before they count."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from db.database import Database
from db.engine import connect, driver
from db.faults import Fault, fault_of
from db.files import digest_of, keep_on_disk
from db.vault import DataKey

Counts = dict[str, int]
"""How many rows each table has."""


@dataclass(frozen=True, slots=True)
class Content:
    """What tells one state of an office from another: every change adds an operation.

    Files cannot be compared: the same content is encrypted differently each time.
    """

    revision: str
    last_operation: int
    counts: Counts


class DamagedError(Exception):
    """A file is not as it was written."""


class NotCopiedError(Exception):
    """No copy could be made there: the disk, not the office's file, is at fault."""


def take_copy(database: Database, target: Path) -> str:
    """Copy the file as it is at one moment, check the copy and have the disk keep it.

    Other connections may write meanwhile. Gives the digest of the copy.

    Raises:
        DamagedError: The office's own file is damaged; there is no copy.
        NotCopiedError: The copy could not be written, or is not what was written.
    """
    try:
        content = _copy(database, target)
        if check_copy(target, database.key) != content:
            raise NotCopiedError(target)
        keep_on_disk(target)
        return digest_of(target)
    except DamagedError as error:
        raise _whose_fault(database, error) from error
    except driver().Error as error:
        if fault_of(error) is Fault.DAMAGED:
            raise _whose_fault(database, error) from error
        raise NotCopiedError(target) from error
    except OSError as error:
        raise NotCopiedError(target) from error


def check_copy(path: Path, key: DataKey | None) -> Content:
    """Read a copy through, every page of it; nothing is written beside it.

    Raises:
        DamagedError: It is not whole, or of another key.
    """
    try:
        with closing(connect(path, key, immutable=True)) as copy:
            if key and copy.execute("PRAGMA cipher_integrity_check").fetchone():
                raise DamagedError(path)
            if copy.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                raise DamagedError(path)
            return _content(copy)
    except driver().Error as error:
        raise DamagedError(path) from error


def holds(database: Database, content: Content) -> bool:
    """Tell whether an open office still holds what a copy does; one that is damaged does not."""
    try:
        with closing(database.engine.raw_connection()) as source:
            return _content(source.driver_connection) == content
    except driver().Error:
        return False


def journal_end_in(path: Path, key: DataKey | None) -> tuple[int, str] | None:
    """Give the id and link of the last operation in a copy; none where nothing is chained yet."""
    query = "select last_id, link from journal_head where chain = 'operation' and count > 0"
    try:
        with closing(connect(path, key, immutable=True)) as copy:
            found = copy.execute(query).fetchone()
    except driver().Error:
        return None
    return (int(found[0]), str(found[1])) if found else None


def _copy(database: Database, target: Path) -> Content:
    target.unlink(missing_ok=True)
    with closing(database.engine.raw_connection()) as source:
        raw: Any = source.driver_connection
        raw.execute("BEGIN")
        try:
            content = _content(raw)
            with closing(connect(target, database.key)) as copy:
                copy.execute("PRAGMA journal_mode = OFF")
                raw.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
        finally:
            raw.execute("ROLLBACK")
    return content


def _content(connection: Any) -> Content:
    """Read the content; a file without tables has none."""
    counts = _counts(connection)
    if "operation" not in counts:
        return Content("", 0, counts)
    revision = connection.execute("select version_num from alembic_version").fetchone()
    last = connection.execute("select max(id) from operation").fetchone()[0]
    return Content(str(revision[0]) if revision else "", int(last or 0), counts)


def _counts(connection: Any) -> Counts:
    names = connection.execute(
        "select name from sqlite_master where type = 'table' and name not like 'sqlite%'"
    ).fetchall()
    return {
        name: connection.execute(f'select count(*) from "{name}"').fetchone()[0]
        for (name,) in names
    }


def _whose_fault(database: Database, error: Exception) -> Exception:
    """Tell whether a copy that is not whole was so from the beginning."""
    return NotCopiedError(str(error)) if database.is_sound() else DamagedError(database.path)
