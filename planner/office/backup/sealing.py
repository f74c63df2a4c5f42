"""Encrypting the copies that were made before offices were."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from db.backup import DamagedError, NotCopiedError
from db.engine import driver
from db.files import digest_of, move_into_place
from db.sealing import PLAIN_LEFT, destroy, destroy_left, seal_copy
from db.vault import PLAIN, DataKey, seal_of
from planner.office.backup.place import backups_of, half_destroyed, name_for, put_apart


def seal_leftovers(office: Path, key: DataKey) -> None:
    """Encrypt every plain copy that can be reached, and destroy what an encrypted one replaced.

    What cannot be done now is so when the office is opened next. A copy that is damaged, or was
    put apart because it was, can only wait until its time is over.
    """
    with suppress(OSError):
        destroy_left(office)
        for left in half_destroyed(office):
            destroy(left)
    for backup in backups_of(office):
        making = backup.path.with_name(f".{office.stem}.sealing")
        if sealed(backup.path, making, key):
            name = name_for(office, backup.at, backup.why, digest_of(making))
            _replace(backup.path, making, backup.path.with_name(name))
    for path, _ in put_apart(office):
        making = path.with_name(f".{office.stem}.sealing")
        if sealed(path, making, key):
            _replace(path, making, path.with_name(f"{path.stem}-v{path.suffix}"))


def sealed(plain: Path, making: Path, key: DataKey) -> bool:
    """Encrypt a file into another if it is plain and whole; tell whether that was done."""
    try:
        if seal_of(plain) != PLAIN:
            return False
        seal_copy(plain, making, key)
    except (DamagedError, NotCopiedError, OSError, driver().Error):
        with suppress(OSError):
            making.unlink(missing_ok=True)
        return False
    return True


def _replace(plain: Path, making: Path, place: Path) -> None:
    """Put the encrypted copy in the list; the plain one leaves it before a byte of it goes."""
    with suppress(OSError):
        move_into_place(making, place)
        destroy(plain.replace(plain.with_name(f"{plain.name}{PLAIN_LEFT}")))
