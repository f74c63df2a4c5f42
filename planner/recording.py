"""Writing an operation down in the journal, in the transaction that did it."""

from __future__ import annotations

from datetime import datetime

from db.act import Act
from db.images import RecordingSession
from db.journal import Operation, record
from planner.operations import ALWAYS, finals, told


def recorded(session: RecordingSession, name: str, actor: str, at: datetime) -> Operation | None:
    """Record what a session did, under a name; nothing when it changed nothing."""
    info = session.info
    return record(
        session,
        Act(name, actor, at, told(session), name in finals, info.get("undoes"), ALWAYS in info),
    )
