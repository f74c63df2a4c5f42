"""Files as the disk has them."""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path


def digest_of(path: Path) -> str:
    """Give a file's SHA-256 in hexadecimal: no single bit of it can change unseen."""
    with path.open("rb") as opened:
        digest = sha256()
        while part := opened.read(1 << 20):
            digest.update(part)
    return digest.hexdigest()


def keep_on_disk(path: Path) -> None:
    """Return only when the disk has what was written to a file."""
    with path.open("rb+") as opened:
        os.fsync(opened.fileno())


def move_into_place(made: Path, place: Path) -> None:
    """Give a finished file its name, replacing what had it, and have the disk keep that."""
    made.replace(place)
    if os.name == "posix":
        folder = os.open(place.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
