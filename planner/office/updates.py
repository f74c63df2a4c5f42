"""Where a newer version of the program is put. The program itself never asks anybody."""

from __future__ import annotations

import re
from pathlib import Path

from sqlalchemy.orm import Session

from planner.errors import ChangedMeanwhile, UpdatePlaceUnclear
from planner.households.typed import check_text
from planner.office.queries import office
from planner.operations import operation
from planner.version import version as own_version

LENGTH = 400
ADDRESS = re.compile(r"https?://[^\s/]+\S*", re.IGNORECASE)
SETUP = re.compile(r"inschrijfdag-(\d+)\.(\d+)\.(\d+)-setup\.exe", re.IGNORECASE)


@operation
def set_update_place(session: Session, *, version: int, place: str) -> None:
    """Say where newer versions are put: a folder, or a page on the web; nothing is nowhere.

    Raises:
        ChangedMeanwhile: Somebody else changed the office first.
        UpdatePlaceUnclear: It is neither.
        TextTooLong, TextHasControls: It cannot be kept.
    """
    own, typed = office(session), check_text(place.strip(), "updates", LENGTH)
    if own.version != version:
        raise ChangedMeanwhile
    if typed and not is_page(typed) and not is_folder(typed):
        raise UpdatePlaceUnclear(typed)
    own.updates = typed


def is_page(place: str) -> bool:
    """Tell whether a place is a page on the web."""
    return ADDRESS.fullmatch(place) is not None


def is_folder(place: str) -> bool:
    r"""Tell whether a place names a folder in full: /srv/setup, C:\setup or \\server\setup."""
    return place.startswith(("/", "\\\\")) or re.match(r"[A-Za-z]:[\\/]", place) is not None


def newer_in(folder: Path) -> str | None:
    """Give the newest version in a folder that is newer than this one; none when there is none.

    Raises:
        OSError: The folder cannot be looked into.
    """
    names = (SETUP.fullmatch(path.name) for path in folder.iterdir())
    found = max((tuple(map(int, one.groups())) for one in names if one), default=(0,))
    ours = tuple(map(int, own_version().split(".")))
    return ".".join(map(str, found)) if found > ours else None
