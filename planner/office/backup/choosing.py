"""Choosing where copies of the office's file go."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.orm import Session

from planner.office.backup.place import keep_elsewhere
from planner.operations import ALWAYS, operation


@operation
def choose_backup_folder(session: Session, *, office: Path, folder: Path | None) -> None:
    """Have copies go to a folder from now on (none: beside the office); the journal tells it.

    Raises:
        CannotBackUp: Nothing can be written there.
    """
    keep_elsewhere(office, folder)
    session.info[ALWAYS] = True
