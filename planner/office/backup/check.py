"""Whether copies are whole, and which one can stand in for a file that is not."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from db.backup import Content, DamagedError, check_copy
from db.files import digest_of
from planner.errors import (
    BackupDamaged,
    NoBackup,
    NoSuchOffice,
    OfficeDamaged,
    OfficeDamagedButKept,
    OfficeLocked,
    OfficeMissingButKept,
    Refusal,
)
from planner.office.backup.place import Backup, backups_of
from planner.office.keys.here import is_known, key_of


def check(backup: Backup) -> None:
    """Read a copy through: by its digest, and page by page where its key is at hand.

    Raises:
        BackupDamaged: It is not as it was written.
    """
    with suppress(OfficeLocked):
        read_through(backup)


def read_through(backup: Backup) -> Content:
    """Read a copy through and tell what it holds.

    Raises:
        BackupDamaged: It is not as it was written.
        OfficeLocked: It is, but this PC does not have its key.
    """
    try:
        if not digest_of(backup.path).startswith(backup.digest):
            raise BackupDamaged(backup.at)
        return check_copy(backup.path, key_of(backup.path))
    except (DamagedError, OSError) as error:
        raise BackupDamaged(backup.at) from error


def is_whole(backup: Backup) -> bool:
    """Tell whether a copy still is what was written."""
    try:
        check(backup)
    except BackupDamaged:
        return False
    return True


def newest_whole(office: Path) -> Backup:
    """Give the newest copy that is whole.

    Raises:
        NoBackup: There is none.
    """
    for backup in backups_of(office):
        if is_whole(backup):
            return backup
    raise NoBackup(str(office))


def damaged(office: Path) -> Refusal:
    """Say that an office's file is damaged, and which copy there is."""
    try:
        kept = newest_whole(office)
    except NoBackup:
        return OfficeDamaged(office.name)
    return _locked(kept, office) or OfficeDamagedButKept(office.name, kept.at)


def missing(office: Path) -> Refusal:
    """Say that there is no office at that place, and which copy there is."""
    try:
        kept = newest_whole(office)
    except NoBackup:
        return NoSuchOffice(str(office))
    return _locked(kept, office) or OfficeMissingButKept(str(office), kept.at)


def _locked(kept: Backup, office: Path) -> Refusal | None:
    """Before a copy is offered, this PC must have its key."""
    return None if is_known(kept.path) else OfficeLocked(office.name)
