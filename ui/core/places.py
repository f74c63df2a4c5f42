"""Where this copy of the program keeps what it remembers: in the user's folders, or beside itself.

A bundle that was unpacked from the portable zip has a file beside it that says so: settings and the
usual place of an office are then in its own folder, so that it can be carried along.
"""

from __future__ import annotations

import sys
from pathlib import Path

from platformdirs import user_data_path

from planner.office.file import SUFFIX

MARK = "draagbaar.txt"
HERE = "gegevens"
NAME = "Inschrijfdag"


def portable_folder() -> Path | None:
    """Give the folder of a bundle that is carried along; none for one that was installed."""
    if not getattr(sys, "frozen", False):
        return None
    folder = Path(sys.executable).parent
    return folder / HERE if (folder / MARK).exists() else None


def data_folder() -> Path:
    """Give the folder in which an office is kept unless another is chosen."""
    return portable_folder() or user_data_path(NAME, appauthor=False)


def usual_office(name: str = "kantoor") -> Path:
    """Give a place in that folder where there is no file yet."""
    folder = data_folder()
    places = [folder / f"{name}{number}{SUFFIX}" for number in ("", *range(2, 100))]
    return next((place for place in places if not place.exists()), places[0])
