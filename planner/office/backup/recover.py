"""Opening an office on a copy of it, whether its own file can still be opened or not."""

from __future__ import annotations

from pathlib import Path

from planner import clock as clocks
from planner.errors import (
    NoSuchOffice,
    NotAnOffice,
    OfficeDamaged,
    OfficeDamagedButKept,
    OfficeMissingButKept,
)
from planner.office.accounts.member import Member
from planner.office.backup.place import Backup
from planner.office.backup.restore import put_back
from planner.workspace import Workspace

LOST = (NoSuchOffice, NotAnOffice, OfficeDamaged, OfficeDamagedButKept, OfficeMissingButKept)
"""The refusals that say that there is no office there to be copied first."""


def recover(
    office: Path, backup: Backup, *, clock: clocks.Clock = clocks.now, actor: str | None = None,
    member: Member | None = None,
) -> Workspace:  # fmt: skip
    """Put a copy back and open it. What was there is copied if it can be, and kept apart.

    Raises:
        SignInNeeded: The office has accounts.
        BackupDamaged, CannotBackUp, CannotWrite, OfficeInUse: All is as it was.
    """
    try:
        workspace = Workspace(office, clock=clock, actor=actor, member=member)
    except LOST:
        put_back(office, backup, clock())
        workspace = Workspace(office, clock=clock, actor=actor, member=member)
        workspace.note_restored(backup)
    else:
        workspace.restore(backup)
    return workspace
