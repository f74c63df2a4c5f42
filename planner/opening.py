"""Opening an office's file, or saying why it cannot be."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

from sqlalchemy.exc import DatabaseError

from db.base import new_id
from db.database import Database, FileInUseError, NotADatabaseError
from db.journal import last_id
from db.migrate import NewerSchemaError, upgrade
from planner import clock as clocks
from planner.errors import NewerOffice, NotAnOffice, OfficeInUse, OfficeReadOnly, Refusal
from planner.faults import refusal_for
from planner.office.backup.check import damaged, missing
from planner.office.backup.keeper import Keeper
from planner.office.backup.place import Why, backups_of

WHOLE_BELOW = 64 << 20
"""Files of fewer bytes are read through when they are opened; of larger ones the indexes wait
until a copy is made, so that the window need not."""

MAGIC = b"SQLite format 3\0"


def open_office(path: Path, clock: clocks.Clock) -> tuple[Database, Keeper]:
    """Open the file, once it has been found whole, and bring it up to the present tables.

    Raises:
        NoSuchOffice, OfficeMissingButKept: There is none.
        NotAnOffice, OfficeDamaged, OfficeDamagedButKept: It is not one, or not whole.
        OfficeInUse, OfficeBusy, OfficeReadOnly, OfficeGone, DiskFull, CannotWrite, CannotBackUp:
            It cannot be opened now.
        NewerOffice: It knows more than this program.
    """
    database = _open(path)
    keeper = Keeper(database, clock)
    try:
        if not database.is_sound(quick=path.stat().st_size >= WHOLE_BELOW):
            raise damaged(path)
        upgrade(database, partial(keeper.back_up, Why.MIGRATE))
        with database.engine.connect() as connection:
            new_id.start_after(last_id(connection))
    except NewerSchemaError as error:
        database.close()
        raise NewerOffice(path.name) from error
    except NotADatabaseError as error:
        database.close()
        raise _lost_or_other(path) from error
    except DatabaseError as error:
        database.close()
        raise refusal_for(error, path) or error from error
    except Refusal:
        database.close()
        raise
    return database, keeper


def _open(path: Path) -> Database:
    if not path.exists():
        raise missing(path)
    if path.is_dir():
        raise NotAnOffice(str(path))
    if not os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        raise OfficeReadOnly(path.name)
    try:
        return Database(path)
    except FileInUseError as error:
        raise OfficeInUse(path.name) from error
    except NotADatabaseError as error:
        raise _damaged_or_other(path) from error
    except (OSError, DatabaseError) as error:
        raise refusal_for(error, path) or error from error


def _damaged_or_other(path: Path) -> Refusal:
    with path.open("rb") as opened:
        began_well = opened.read(len(MAGIC)) == MAGIC
    return damaged(path) if began_well else _lost_or_other(path)


def _lost_or_other(path: Path) -> Refusal:
    """Say of a database that is no office what it is: one that lost all, or something else."""
    return damaged(path) if backups_of(path) else NotAnOffice(path.name)
