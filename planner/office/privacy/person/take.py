"""Handing somebody everything about them: to read and as data, and noting that it was done."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from planner.office.journal.viewing import Look, note_viewed
from planner.office.privacy.person.gather import Whose, gather
from planner.operations import operation


@dataclass(frozen=True, slots=True)
class Everything:
    """The same twice: as PDF, and as JSON in UTF-8."""

    pdf: bytes
    json: bytes


@operation
def take_everything(
    session: Session, *, whose: Whose, actor: str, at: datetime, language: str = "nl"
) -> Everything:
    """Make everything about a household, or about one person in it, and note who did.

    Raises:
        Gone: The household was removed, or the person is not in it.
    """
    from planner.office.privacy.person.document import everything_pdf  # noqa: PLC0415 - heavy

    note_viewed(session, household_id=whose.household_id, what=Look.EXPORT, actor=actor, at=at)
    data = gather(session, whose, at=at, language=language)
    written = json.dumps(data, ensure_ascii=False, indent=2)
    return Everything(everything_pdf(data, language), written.encode())
