"""Opening an office's file, or saying why it cannot be."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

from sqlalchemy.exc import DatabaseError

from db.address import Place, ServerAddress
from db.base import new_id
from db.database import Database, FileInUseError, NotADatabaseError
from db.journal import last_id
from db.migrate import NewerSchemaError, upgrade
from db.server.database import ServerDatabase
from db.vault import DataKey, may_be_sealed
from planner import clock as clocks
from planner.errors import (
    NewerOffice,
    NotAnOffice,
    OfficeInUse,
    OfficeLocked,
    OfficeReadOnly,
    Refusal,
)
from planner.faults import refusal_for
from planner.office.backup.check import damaged, missing
from planner.office.backup.keeper import Keeper
from planner.office.backup.place import Why, backups_of
from planner.office.backup.sealing import seal_leftovers
from planner.office.converting import convert
from planner.office.drives import refuse_unsafe
from planner.office.keys.here import is_known, key_of
from planner.office.server.opening import NoKeeper, open_on_server

WHOLE_BELOW = 64 << 20
"""Files of fewer bytes have their indexes read through when they are opened; of larger ones those
wait until a copy is made, so that the window need not. Every page is authenticated always."""


def open_office(
    place: Place, clock: clocks.Clock
) -> tuple[Database, Keeper] | tuple[ServerDatabase, NoKeeper]:
    """Open an office, in a file (see `open_file`) or on a server (see `open_on_server`)."""
    if isinstance(place, ServerAddress):
        return open_on_server(place), NoKeeper()
    return open_file(place, clock)


def open_file(path: Path, clock: clocks.Clock) -> tuple[Database, Keeper]:
    """Open the file, once it has been found whole, and bring it up to the present tables.

    Raises:
        UnsafeSqlite, OnNetworkDrive: It would not be safe.
        NoSuchOffice, OfficeMissingButKept: There is none.
        OfficeLocked: This PC does not have its key.
        NotAnOffice, OfficeDamaged, OfficeDamagedButKept: It is not one, or not whole.
        OfficeInUse, OfficeBusy, OfficeReadOnly, OfficeGone, DiskFull, CannotWrite, CannotBackUp,
            NotEncrypted, KeyNotKept: It cannot be opened now.
        NewerOffice: It knows more than this program.
    """
    _look(path)
    database = _open(path, clock)
    keeper = Keeper(database, clock)
    try:
        _bring_up(database, keeper)
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


def _look(path: Path) -> None:
    """Make sure that there is a file that may be opened; nothing of it is read."""
    refuse_unsafe(path)
    if not path.exists():
        raise missing(path)
    if path.is_dir():
        raise NotAnOffice(str(path))
    effective = os.access in os.supports_effective_ids
    if not all(os.access(one, os.W_OK, effective_ids=effective) for one in (path, path.parent)):
        raise OfficeReadOnly(path.name)


def _open(path: Path, clock: clocks.Clock) -> Database:
    try:
        return Database(path, _key(path, clock))
    except FileInUseError as error:
        raise OfficeInUse(path.name) from error
    except NotADatabaseError as error:
        raise damaged(path) from error
    except (OSError, DatabaseError) as error:
        raise refusal_for(error, path) or error from error


def _key(path: Path, clock: clocks.Clock) -> DataKey:
    """Give the key of a file, which is encrypted first if it was plain.

    A file that begins as none that is known here, though its copies are known, is damaged.
    """
    try:
        return key_of(path) or convert(path, clock())
    except OfficeLocked:
        if may_be_sealed(path) and not any(is_known(one.path) for one in backups_of(path)):
            raise
        raise _lost_or_other(path) from None


def _bring_up(database: Database, keeper: Keeper) -> None:
    path = database.path
    if not database.is_sound(quick=path.stat().st_size >= WHOLE_BELOW):
        raise damaged(path)
    upgrade(database, partial(keeper.back_up, Why.MIGRATE))
    with database.engine.connect() as connection:
        new_id.start_after(last_id(connection))
    if database.key:
        seal_leftovers(path, database.key)


def _lost_or_other(path: Path) -> Refusal:
    """Say of a file that is no office what it is: one that lost all, or something else."""
    return damaged(path) if backups_of(path) else NotAnOffice(path.name)
