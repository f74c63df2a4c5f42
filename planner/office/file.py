"""Making and opening an office's file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from db.database import Database
from db.migrate import create
from planner import clock as clocks
from planner.errors import CannotWrite, OfficeExists
from planner.office.presets import fill_office, load_preset
from planner.workspace import Workspace

SUFFIX = ".inschrijfdag"


def new_office(path: Path, *, preset: str, clock: clocks.Clock = clocks.now) -> None:
    """Make an office from a preset. It is there whole or not at all.

    Raises:
        OfficeExists: There is a file at that place.
        UnknownPreset: There is no such preset.
    """
    load_preset(preset)
    if path.exists():
        raise OfficeExists(str(path))
    making = path.with_name(path.name + ".making")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        making.unlink(missing_ok=True)
        _make(making, preset, clock)
        making.rename(path)
        making.with_name(f"{making.name}.lock").unlink(missing_ok=True)
    except OSError as error:
        raise CannotWrite(str(path)) from error


def _make(path: Path, preset: str, clock: clocks.Clock) -> None:
    database = Database(path)
    create(database)
    database.close()
    workspace = Workspace(path, clock=clock)
    try:
        workspace.run(partial(fill_office, preset=preset))
    finally:
        workspace.close()
