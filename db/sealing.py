"""Encrypting a file that is plain, and doing away with the plain one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from db.backup import DamagedError, NotCopiedError, check_copy
from db.engine import connect, driver
from db.faults import Fault, fault_of
from db.files import keep_on_disk, move_into_place
from db.vault import DataKey

PLAIN_LEFT = ".plain"
"""Ends the name of a plain file that waits to be destroyed."""

CHUNK = 1 << 20


def seal_copy(plain: Path, target: Path, key: DataKey) -> None:
    """Encrypt a plain file into another; every row is read back and compared.

    The plain one is left without a log beside it, so that none can be taken for the new file's.

    Raises:
        DamagedError: The plain file is damaged.
        NotCopiedError: The new one does not hold the same.
        Error: The driver's; the computer would not do it.
    """
    target.unlink(missing_ok=True)
    try:
        with closing(connect(plain, None)) as source:
            source.execute("PRAGMA journal_mode = DELETE").fetchone()
            if source.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                raise DamagedError(plain)
            source.execute(f'ATTACH DATABASE ? AS sealed KEY "{key.raw}"', (str(target),))
            for setting in ("journal_mode = OFF", "synchronous = OFF"):
                source.execute(f"PRAGMA sealed.{setting}")
            source.execute("BEGIN")
            source.execute("SELECT sqlcipher_export('sealed')").fetchone()
            source.execute("COMMIT")
        compare(plain, target, key)
    except driver().Error as error:
        if fault_of(error) is Fault.DAMAGED:
            raise DamagedError(plain) from error
        raise
    keep_on_disk(target)


def take_place(sealed: Path, office: Path) -> None:
    """Give the encrypted file the name of the plain one, which is then destroyed.

    Whenever this is broken off, one of both has the name; a plain one that is left has another
    name, by which destroy_left finds it.
    """
    left = office.with_name(f"{office.name}{PLAIN_LEFT}")
    left.unlink(missing_ok=True)
    with suppress(OSError):  # no second names on this disk: nothing can be overwritten then
        os.link(office, left)
    move_into_place(sealed, office)
    destroy_left(office)


def destroy_left(office: Path) -> None:
    """Destroy the plain file that an encrypted office has replaced, if it is there still.

    A second name of the office itself only goes as a name: it was all that was done then.
    """
    left = office.with_name(f"{office.name}{PLAIN_LEFT}")
    with suppress(FileNotFoundError):
        if left.samefile(office):
            left.unlink()
        else:
            destroy(left)


def destroy(path: Path) -> None:
    """Overwrite a file and remove it, as far as the disk lets anybody overwrite."""
    with suppress(FileNotFoundError):
        with path.open("rb+") as opened:
            left = path.stat().st_size
            while left > 0:
                left -= opened.write(bytes(min(CHUNK, left)))
            opened.flush()
            os.fsync(opened.fileno())
        path.unlink()


def compare(plain: Path, sealed: Path, key: DataKey) -> None:
    """Hold every row of a plain file and an encrypted one against each other, in their order.

    Raises:
        DamagedError: The encrypted one is not whole.
        NotCopiedError: They do not hold the same.
    """
    check_copy(sealed, key)
    with (
        closing(connect(plain, None)) as one,
        closing(connect(sealed, key, immutable=True)) as other,
    ):
        pairs = zip(_rows(one), _rows(other), strict=True)
        try:
            same = all(a == b for a, b in pairs)
        except ValueError:
            same = False
        if not same:
            raise NotCopiedError(sealed)


def _rows(connection: Any) -> Iterator[tuple[Any, ...]]:
    names = []
    query = "select type, name, tbl_name, sql from sqlite_master order by type, name"
    for row in connection.execute(query):
        yield tuple(row)
        if row[0] == "table":
            names.append(row[1])
    for name in names:
        for row in connection.execute(f'select rowid, * from "{name}" order by rowid'):
            yield (name, *row)
