"""Which key a file wants, and whether it is at hand: held by this process, or kept on this PC."""

from __future__ import annotations

from pathlib import Path

from db.vault import PLAIN, DataKey, seal_of
from planner.errors import NotEncrypted, OfficeLocked
from planner.office.keys.held import held
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
    if found := held(seal) or key_store().find(seal):
        return found
    raise OfficeLocked(path.name)


def needed_key(path: Path) -> DataKey:
    """Give the key of a file that has one.

    Raises:
        NotEncrypted: It has none.
        OfficeLocked: It is not on this PC.
    """
    if key := key_of(path):
        return key
    raise NotEncrypted(path.name)


def is_known(path: Path) -> bool:
    """Tell whether a file can be opened here."""
    try:
        key_of(path)
    except (OfficeLocked, OSError):
        return False
    return True


def seal_if_any(path: Path) -> bytes:
    """Read how a file begins, as `seal_of`; nothing where it cannot be read."""
    try:
        return seal_of(path)
    except OSError:
        return b""
