"""The key with which an office is going to be encrypted."""

from __future__ import annotations

from pathlib import Path

from db.vault import DataKey, new_key, seal_of
from planner.office.backup.place import backups_of
from planner.office.keys.held import held
from planner.office.keys.store import key_store


def own_key(office: Path) -> DataKey:
    """Give the key that copies of the office have already, or a new one; this PC has it then.

    So what was once printed goes on opening them all.

    Raises:
        KeyNotKept: This PC will not have it.
        OSError: A copy cannot be read.
    """
    store = key_store()
    for backup in backups_of(office):
        seal = seal_of(backup.path)
        if found := held(seal) or store.find(seal):
            return found
    key = new_key()
    store.keep(key)
    return key
