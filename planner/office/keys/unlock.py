"""Giving this PC the key of an office, from what was printed."""

from __future__ import annotations

from pathlib import Path

from planner.errors import RecoveryKeyOfOther
from planner.office.accounts.admission import check_admitted
from planner.office.backup.place import backups_of
from planner.office.keys.here import seal_if_any
from planner.office.keys.store import key_store
from planner.office.keys.written import read


def unlock(office: Path, recovery_key: str) -> None:
    """Keep the key of an office, or of its copies, on this PC; the file itself is not touched.

    Raises:
        RecoveryKeyIncomplete, RecoveryKeyMistyped: It is no recovery key as it was typed.
        RecoveryKeyOfOther: It opens neither the office nor a copy of it.
        SignInNeeded: The office has accounts; see rescue.
        KeyNotKept: This PC will not have it.
    """
    check_admitted(office, None)
    key = read(recovery_key)
    files = [office, *(backup.path for backup in backups_of(office))]
    if all(seal_if_any(path) != key.seal for path in files):
        raise RecoveryKeyOfOther(office.name)
    key_store().keep(key)
