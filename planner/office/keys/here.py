"""Which key a file wants, and whether it is on this PC."""

from __future__ import annotations

from pathlib import Path

from db.vault import PLAIN, DataKey, seal_of
from planner.errors import OfficeLocked
from planner.office.keys.store import key_store


def key_of(path: Path) -> DataKey | None:
    """Give the key of an encrypted file; a plain one has none.

    Raises:
        OfficeLocked: It is not on this PC.
        OSError: The file cannot be read.
    """
    seal = seal_of(path)
    if seal == PLAIN:
        return None
    if found := key_store().find(seal):
        return found
    raise OfficeLocked(path.name)


def is_known(path: Path) -> bool:
    """Tell whether a file can be opened here."""
    try:
        key_of(path)
    except (OfficeLocked, OSError):
        return False
    return True
