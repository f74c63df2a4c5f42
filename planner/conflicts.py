"""Two people changed the same thing: what each made of it, and writing the one over the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from sqlalchemy import FromClause, select
from sqlalchemy.orm import Session

from db.base import entity_of
from db.images import Image, image_of, plain
from db.journal import JournalEntry
from planner.errors import ChangedBySomebody
from planner.households.versions import SEEN

NAMES = ("name", "date", "number")
"""The columns by which people know a row."""
UNSAID = frozenset({"id", "version", "position"})


@dataclass(frozen=True, slots=True)
class Again:
    """Work that is done though others changed rows meanwhile, in the versions that were `seen`."""

    func: Callable[[Session], Any]
    seen: Mapping[tuple[str, int], int] = field(default_factory=dict)

    def __call__(self, session: Session) -> Any:
        """Do the work."""
        session.info[SEEN] = self.seen
        return self.func(session)


@dataclass(frozen=True, slots=True)
class Difference:
    """A column that was otherwise on the screen, or that the two made different; plain values."""

    column: str
    was: Any
    theirs: Any
    mine: Any


def over(work: Callable[[Session], Any], refusal: ChangedBySomebody) -> Again:
    """Make the same work, for whoever has seen what somebody else made of it."""
    before = work if isinstance(work, Again) else Again(work)
    return Again(before.func, {**before.seen, refusal.row: refusal.now})


def differences(
    session: Session, *, work: Callable[[Session], Any], refusal: ChangedBySomebody
) -> tuple[Difference, ...]:
    """Tell what somebody else made of a row, and what the work would, by trying it.

    Call it in a question: what is tried is thrown away.

    Raises:
        Refusal: The work cannot be done any more, for another reason.
    """
    table, id_ = refusal.row
    session.autoflush = True
    row = session.get_one(entity_of(table), id_)
    theirs = image_of(row)
    was = _shown(session, refusal) or theirs
    over(work, refusal)(session)
    session.flush()
    mine = image_of(row) if row in session else {}
    told = partial(_told, session, row.__table__)
    return tuple(
        Difference(name, *(told(name, image.get(name)) for image in (was, theirs, mine)))
        for name in theirs
        if name not in UNSAID and not was.get(name) == theirs[name] == mine.get(name)
    )


def _shown(session: Session, refusal: ChangedBySomebody) -> Image | None:
    """Give the row as the screen showed it; none where the journal no longer has that."""
    own = (JournalEntry.table == refusal.row[0]) & (JournalEntry.row == refusal.row[1])
    query = select(JournalEntry.before, JournalEntry.after).where(own)
    changes = session.execute(query.order_by(JournalEntry.operation_id))
    return next((was for was, then in changes if then and then["version"] > refusal.shown), None)


def _told(session: Session, table: FromClause, column: str, value: Any) -> Any:
    """Give a value as a person knows it: of a row that is pointed at, its name."""
    for key in table.c[column].foreign_keys if value is not None else ():
        there = key.column.table
        known = next((there.c[name] for name in NAMES if name in there.c), key.column)
        return plain(session.scalar(select(known).where(key.column == value)))
    return value
