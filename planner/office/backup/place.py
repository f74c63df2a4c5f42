"""Where copies of an office are, and what their names tell.

A copy needs nothing but itself: its name holds when and why it was made and its digest. So the
copies of an office whose own file cannot be opened are found all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from db.address import Place, ServerAddress
from db.sealing import PLAIN_LEFT
from planner.errors import CannotBackUp

SUFFIX = ".kopie"
APART = ".apart"
ELSEWHERE = "elders.txt"
STAMP = "%Y%m%dT%H%M%SZ"
DIGITS = 16
"""How many hexadecimal digits of the digest stand in a name: 64 bits, against accidents."""

NAME = re.compile(rf"-(\d{{8}}T\d{{6}}Z)-([a-z]+)-([0-9a-f]{{{DIGITS}}}){re.escape(SUFFIX)}")


class Why(StrEnum):
    """What a copy was made for."""

    CLOSE = "close"
    ERASE = "erase"
    HAND = "hand"
    IMPORT = "import"
    MIGRATE = "migrate"
    RESTORE = "restore"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of an office: when (UTC) and why it was made, and its size in bytes."""

    path: Path
    at: datetime
    why: Why
    digest: str
    size: int


def home(office: Path) -> Path:
    """Give the folder beside the office, where copies are unless another is chosen."""
    return office.with_name(f"{office.stem}-reservekopieen")


def elsewhere(office: Path) -> Path | None:
    """Give the folder that was chosen instead; a text file in the first folder names it."""
    try:
        named = (home(office) / ELSEWHERE).read_text(encoding="utf-8").strip()
    except (OSError, ValueError):
        return None
    return Path(named) if named else None


def keep_elsewhere(office: Path, folder: Path | None) -> None:
    """Choose a folder for the copies made from now on; none means the one beside the office.

    Raises:
        CannotBackUp: Nothing can be written there.
    """
    note = home(office) / ELSEWHERE
    try:
        if folder is None or folder == home(office):
            note.unlink(missing_ok=True)
            return
        trial = folder / f".{office.stem}.proef"
        trial.write_bytes(b"")
        trial.unlink()
        note.parent.mkdir(exist_ok=True)
        note.write_text(f"{folder.absolute()}\n", encoding="utf-8")
    except OSError as error:
        raise CannotBackUp(str(folder or home(office))) from error


def places(office: Path) -> tuple[Path, ...]:
    """Give the folders to try for a new copy: the chosen one, then the one beside the office."""
    chosen = elsewhere(office)
    return (home(office),) if chosen is None else (chosen, home(office))


def name_for(office: Path, at: datetime, why: Why, digest: str) -> str:
    """Name a copy."""
    return f"{office.stem}-{at.astimezone(UTC):{STAMP}}-{why}-{digest[:DIGITS]}{SUFFIX}"


def backups_of(office: Place) -> tuple[Backup, ...]:
    """List an office's copies in both folders, the newest first; a server has its own."""
    if isinstance(office, ServerAddress):
        return ()
    found = (backup for place in places(office) for backup in _in_folder(place, office))
    return tuple(sorted(found, key=lambda one: (one.at, one.path), reverse=True))


def put_apart(office: Path) -> tuple[tuple[Path, datetime], ...]:
    """List the files that made room for a copy, with when they did."""
    name = re.compile(rf"{re.escape(office.stem)}-(\d{{8}}T\d{{6}}Z).*{re.escape(APART)}(-wal)?")
    found = ((path, name.fullmatch(path.name)) for path in _files(home(office)))
    return tuple((path, _moment(fits[1])) for path, fits in found if fits)


def half_destroyed(office: Path) -> tuple[Path, ...]:
    """List the plain copies that an encrypted one replaced and that were not wholly destroyed."""
    name = re.compile(rf"{re.escape(office.stem)}-\d{{8}}T\d{{6}}Z.*{re.escape(PLAIN_LEFT)}")
    found = (path for folder in places(office) for path in _files(folder))
    return tuple(path for path in found if name.fullmatch(path.name))


def _in_folder(folder: Path, office: Path) -> Iterator[Backup]:
    name = re.compile(re.escape(office.stem) + NAME.pattern)
    for path in _files(folder):
        fits = name.fullmatch(path.name)
        if fits and fits[2] in set(Why):
            size = path.stat().st_size
            yield Backup(path, _moment(fits[1]), Why(fits[2]), fits[3], size)


def _files(folder: Path) -> tuple[Path, ...]:
    try:
        return tuple(folder.iterdir())
    except OSError:
        return ()


def _moment(stamp: str) -> datetime:
    return datetime.strptime(stamp, STAMP).replace(tzinfo=UTC)
