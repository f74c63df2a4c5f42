"""Whether the journal is still what was written: by itself, and held against the copies.

Whoever can write the file can also make all its links anew. What they cannot do is change the ends
that older copies keep, on another disk as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.address import Place
from db.backup import journal_end_in
from db.journal import Operation
from db.verify import Flaw, Verdict, verify
from planner.errors import OfficeLocked
from planner.office.backup.place import Backup, backups_of
from planner.office.keys.here import key_of

__all__ = ["Flaw", "Proof", "journal_proof"]


@dataclass(frozen=True, slots=True)
class Proof:
    """What was found, how many copies agree, and the copies whose journal is another."""

    verdict: Verdict
    agreeing: int
    differing: tuple[Backup, ...]

    @property
    def holds(self) -> bool:
        """Whether all is as it was written."""
        return not self.verdict.flaws and not self.differing


def journal_proof(session: Session, *, office: Place) -> Proof:
    """Look through the whole journal, and hold it against every copy."""
    verdict = verify(session)
    lost = tuple(_lost(session))
    agreeing, differing = 0, []
    for backup in backups_of(office):
        end = _end_in(backup.path)
        if end is None:
            continue
        if session.scalar(select(Operation.link).where(Operation.id == end[0])) == end[1]:
            agreeing += 1
        elif not any(begin <= backup.at <= until for begin, until in lost):
            differing.append(backup)
    return Proof(verdict, agreeing, tuple(differing))


def _end_in(copy: Path) -> tuple[int, str] | None:
    """Give the end of a copy's journal; none where this PC cannot read it."""
    try:
        return journal_end_in(copy, key_of(copy))
    except (OfficeLocked, OSError):
        return None


def _lost(session: Session) -> Iterator[tuple[datetime, datetime]]:
    """Give the times whose acts are not in the file, because a copy of before was put back."""
    query = select(Operation).where(Operation.name == "restore_backup")
    for operation in session.scalars(query):
        yield datetime.fromisoformat(str(operation.facts["at"])), operation.at
