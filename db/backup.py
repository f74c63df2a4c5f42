"""Copies of an office's file: of one moment, and read back before they count."""

from __future__ import annotations

import os
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any

from db.database import Database
from db.engine import connect, driver
from db.faults import Fault, fault_of

Counts = dict[str, int]
"""How many rows each table has."""


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
        counts = _copy(database, target)
        if check_copy(target) != counts:
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


def check_copy(path: Path) -> Counts:
    """Read a copy through, every page of it; nothing is written beside it.

    Raises:
        DamagedError: It is not whole.
    """
    try:
        with closing(connect(path, immutable=True)) as copy:
            if copy.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                raise DamagedError(path)
            return _counts(copy)
    except driver().Error as error:
        raise DamagedError(path) from error


def last_operation_in(path: Path) -> int:
    """Give the id of the last operation that a copy knows; none has 0."""
    with closing(connect(path, immutable=True)) as copy:
        found = copy.execute("select max(id) from operation").fetchone()[0]
    return int(found or 0)


def journal_end_in(path: Path) -> tuple[int, str] | None:
    """Give the id and link of the last operation in a copy; none where nothing is chained yet."""
    query = "select last_id, link from journal_head where chain = 'operation' and count > 0"
    try:
        with closing(connect(path, immutable=True)) as copy:
            found = copy.execute(query).fetchone()
    except driver().Error:
        return None
    return (int(found[0]), str(found[1])) if found else None


def digest_of(path: Path) -> str:
    """Give a file's SHA-256 in hexadecimal: no single bit of it can change unseen."""
    with path.open("rb") as opened:
        digest = sha256()
        while part := opened.read(1 << 20):
            digest.update(part)
    return digest.hexdigest()


def keep_on_disk(path: Path) -> None:
    """Return only when the disk has what was written to a file."""
    with path.open("rb+") as opened:
        os.fsync(opened.fileno())


def move_into_place(made: Path, place: Path) -> None:
    """Give a finished file its name, replacing what had it, and have the disk keep that."""
    made.replace(place)
    if os.name == "posix":
        folder = os.open(place.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _copy(database: Database, target: Path) -> Counts:
    target.unlink(missing_ok=True)
    with closing(database.engine.raw_connection()) as source:
        raw: Any = source.driver_connection
        raw.execute("BEGIN")
        try:
            counts = _counts(raw)
            with closing(connect(target)) as copy:
                copy.execute("PRAGMA journal_mode = OFF")
                raw.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
        finally:
            raw.execute("ROLLBACK")
    return counts


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
