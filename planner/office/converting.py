"""Encrypting an office that was made before offices were."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import datetime
from pathlib import Path

from db.backup import DamagedError, NotCopiedError
from db.database import FileInUseError, office_lock
from db.engine import connect, driver
from db.files import digest_of, keep_on_disk, move_into_place
from db.migrate import HEAD
from db.sealing import seal_copy, take_place
from db.vault import DataKey
from planner.errors import NewerOffice, NotAnOffice, NotEncrypted, OfficeInUse
from planner.faults import refusal_for
from planner.office.backup.check import damaged
from planner.office.backup.place import Why, backups_of, home, name_for
from planner.office.keys.own import own_key


def convert(office: Path, now: datetime) -> DataKey:
    """Encrypt a plain office, keep an encrypted copy beside it and destroy the plain file.

    Whenever this is broken off, the office is there: still plain, or encrypted with a key that
    this PC has.

    Raises:
        NotAnOffice, NewerOffice: It is not for this program; it is as it was.
        OfficeDamaged, OfficeDamagedButKept: It is not whole; it is as it was.
        OfficeInUse, OfficeBusy, DiskFull, CannotWrite, NotEncrypted, KeyNotKept: It cannot be
            done now; it is as it was.
    """
    making = office.with_name(f"{office.name}.making")
    try:
        with office_lock(office):
            _look(office)
            key = own_key(office)
            seal_copy(office, making, key)
            _keep_copy(office, making, now)
            take_place(making, office)
    except FileInUseError as error:
        raise OfficeInUse(office.name) from error
    except DamagedError as error:
        raise damaged(office) from error
    except NotCopiedError as error:
        raise NotEncrypted(office.name) from error
    except (OSError, driver().Error) as error:
        raise refusal_for(error, office) or error from error
    finally:
        making.unlink(missing_ok=True)
    return key


def _look(office: Path) -> None:
    """Make sure that this is an office of this program, or an earlier one."""
    with closing(connect(office, None)) as raw:
        tables = {row[0] for row in raw.execute("select name from sqlite_master")}
        if "alembic_version" not in tables:
            raise damaged(office) if backups_of(office) else NotAnOffice(office.name)
        (revision,) = raw.execute("select version_num from alembic_version").fetchone()
    if revision > HEAD:
        raise NewerOffice(office.name)


def _keep_copy(office: Path, sealed: Path, now: datetime) -> None:
    home(office).mkdir(exist_ok=True)
    making = home(office) / f".{office.stem}.making"
    try:
        shutil.copyfile(sealed, making)
        keep_on_disk(making)
        name = name_for(office, now, Why.MIGRATE, digest_of(making))
        move_into_place(making, home(office) / name)
    finally:
        making.unlink(missing_ok=True)
