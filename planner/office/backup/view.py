"""What a person sees of the copies, and of one before it is put back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.journal import Operation
from planner.office.backup.check import read_through
from planner.office.backup.place import Backup, backups_of, elsewhere, home


@dataclass(frozen=True, slots=True)
class BackupsView:
    """The copies, the newest first, and the folder they go to; `away`: it cannot be reached."""

    backups: tuple[Backup, ...]
    folder: Path
    beside: bool
    away: bool


@dataclass(frozen=True, slots=True)
class RestoreView:
    """What a copy holds, and what was done since: so many operations, the last when, by whom."""

    backup: Backup
    households: int
    days: int
    later: int
    last_at: datetime | None
    last_actor: str


def backups_view(office: Path) -> BackupsView:
    """Show an office's copies; the office itself need not be open."""
    chosen = elsewhere(office)
    away = chosen is not None and not chosen.is_dir()
    return BackupsView(backups_of(office), chosen or home(office), chosen is None, away)


def restore_view(session: Session, *, backup: Backup) -> RestoreView:
    """Show what putting back a copy would mean.

    Raises:
        BackupDamaged: It is not as it was written.
        OfficeLocked: It is of another office, whose key is not here.
    """
    content = read_through(backup)
    since = select(Operation).where(Operation.id > content.last_operation)
    last = session.scalars(since.order_by(Operation.id.desc()).limit(1)).first()
    return RestoreView(
        backup,
        content.counts.get("household", 0),
        content.counts.get("registration_day", 0),
        session.scalar(select(func.count()).select_from(since.subquery())) or 0,
        last.at if last else None,
        last.actor if last else "",
    )
