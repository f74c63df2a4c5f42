"""Putting a copy back in the place of an office's file, which is kept apart."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.orm import Session

from db.database import FileInUseError, office_lock
from db.files import digest_of, keep_on_disk, move_into_place
from planner.errors import BackupDamaged, CannotWrite, OfficeInUse
from planner.office.backup.check import check
from planner.office.backup.place import APART, STAMP, Backup, home
from planner.operations import ALWAYS, final, tell


def put_back(office: Path, backup: Backup, now: datetime) -> Path | None:
    """Replace an office's file, open nowhere, by a copy of it: wholly or not at all.

    Gives the place where the file that was there is kept apart; none when there was none.

    Raises:
        BackupDamaged: The copy is not as it was written; nothing was changed.
        OfficeInUse: A program has the office open.
        CannotWrite: The computer will not have it; the file that was there still is.
    """
    check(backup)
    making = office.with_name(f"{office.name}.making")
    try:
        with office_lock(office):
            shutil.copyfile(backup.path, making)
            keep_on_disk(making)
            if not digest_of(making).startswith(backup.digest):
                raise BackupDamaged(backup.at)
            apart = _keep_apart(office, now)
            for left in (_log_of(office), office.with_name(f"{office.name}-shm")):
                left.unlink(missing_ok=True)
            move_into_place(making, office)
    except FileInUseError as error:
        raise OfficeInUse(office.name) from error
    except OSError as error:
        raise CannotWrite(str(office)) from error
    finally:
        _forget(making)
    return apart


@final
def restore_backup(session: Session, *, at: datetime) -> None:
    """Note in the journal, in the copy that was put back, of which moment it is."""
    session.info[ALWAYS] = True
    tell(session, at=at.isoformat())


def _keep_apart(office: Path, now: datetime) -> Path | None:
    """Copy the file and what is in its log, so that nothing of either can be lost."""
    if not office.exists():
        return None
    home(office).mkdir(exist_ok=True)
    apart = home(office) / f"{office.stem}-{now.astimezone(UTC):{STAMP}}{APART}"
    log = _log_of(office)
    pairs = [(office, apart), (log, apart.with_name(f"{apart.name}-wal"))]
    for source, target in pairs:
        if source.exists():
            shutil.copyfile(source, target)
            keep_on_disk(target)
    return apart


def _log_of(office: Path) -> Path:
    return office.with_name(f"{office.name}-wal")


def _forget(path: Path) -> None:
    try:
        path.unlink()
    except OSError:
        return
