"""Making and opening an office's file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from sqlalchemy.exc import DatabaseError

from db.database import Database
from db.migrate import create
from db.vault import DataKey
from planner import clock as clocks
from planner.errors import OfficeExists
from planner.faults import refusal_for
from planner.office.drives import refuse_unsafe
from planner.office.keys.own import own_key
from planner.office.presets import OWN, Own, fill_office, load_preset
from planner.workspace import Work, Workspace

SUFFIX = ".inschrijfdag"


def new_office(
    path: Path, *, preset: str, own: Own = OWN, clock: clocks.Clock = clocks.now
) -> None:
    """Make an office from a preset, with what it says of itself. It is there whole or not at all.

    Raises:
        OfficeExists: There is a file at that place.
        CannotWrite, DiskFull, OfficeReadOnly, OfficeGone: The computer will not have it there.
        OnNetworkDrive, UnsafeSqlite: It would not be safe there.
        KeyNotKept: This PC will not have its key.
        UnknownPreset: There is no such preset.
        TextTooLong, TextHasControls: Its name or phone cannot be kept.
    """
    load_preset(preset)
    with room_for_office(path) as making:
        _make(making, own_key(path), partial(fill_office, preset=preset, own=own), clock)


@contextmanager
def room_for_office(path: Path) -> Iterator[Path]:
    """Give the name under which an office is to be made; it has its own once the block ends well.

    Raises:
        OfficeExists: There is a file at that place.
        CannotWrite, DiskFull, OfficeReadOnly, OfficeGone: The computer will not have it there.
        OnNetworkDrive, UnsafeSqlite: It would not be safe there.
    """
    refuse_unsafe(path)
    if path.exists():
        raise OfficeExists(str(path))
    making = path.with_name(path.name + ".making")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        making.unlink(missing_ok=True)
        yield making
        making.rename(path)
    except (OSError, DatabaseError) as error:
        raise refusal_for(error, path) or error from error
    finally:
        for end in ("", "-wal", "-shm", ".lock"):
            with suppress(OSError):
                making.with_name(f"{making.name}{end}").unlink()


def _make(path: Path, key: DataKey, fill: Work[None], clock: clocks.Clock) -> None:
    database = Database(path, key)
    create(database)
    database.close()
    workspace = Workspace(path, clock=clock)
    try:
        workspace.run(fill)
    finally:
        workspace.close()
