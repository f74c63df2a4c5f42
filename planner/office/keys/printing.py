"""Giving out the recovery key of an office: on paper, for a locked cupboard."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.journal import Operation
from planner.clock import here
from planner.office.keys.here import needed_key
from planner.office.keys.written import written
from planner.office.queries import office
from planner.operations import ALWAYS, operation


def recovery_key(file: Path) -> tuple[str, ...]:
    """Give the recovery key of an office's file in its groups.

    Raises:
        OfficeLocked: This PC does not have it.
        NotEncrypted: There is none.
    """
    return written(needed_key(file))


def key_was_given(session: Session) -> bool:
    """Tell whether the recovery key of this office was ever printed or kept."""
    given = select(Operation.id).where(Operation.name == give_recovery_key.__name__)
    return session.scalar(given.limit(1)) is not None


@operation
def give_recovery_key(session: Session, *, file: Path, at: datetime) -> bytes:
    """Draw the sheet with the recovery key (PDF); the journal tells that it was given out.

    Raises:
        OfficeLocked: This PC does not have it.
    """
    from planner.slips.key_sheet import KeySheet, key_sheet  # noqa: PLC0415 - heavy

    session.info[ALWAYS] = True
    sheet = KeySheet(office(session).name, file, recovery_key(file), here(at)[0])
    return key_sheet(sheet)
