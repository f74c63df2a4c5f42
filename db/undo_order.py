"""Which operation is to be taken back next, and which taking back."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.journal import JournalEntry, Operation

DEPTH = 100
"""How many operations back an undo reaches."""


def next_to_undo(session: Session, by: str | None = None) -> Operation | None:
    """Find the last operation, of somebody or of all, that still stands and is not itself an undo.

    What changed no row, such as a key that was given out, is passed over.
    """
    taken_back: set[int] = set()
    for id_, undoes, final, _ in _latest(session, by):
        if final:
            return None
        if id_ in taken_back:
            continue
        if undoes is None:
            return session.get_one(Operation, id_)
        taken_back.add(undoes)
    return None


def next_to_redo(session: Session, by: str | None = None) -> Operation | None:
    """Find the undo that can itself be undone: only one that nothing came after, of that person."""
    taken_back: set[int] = set()
    for id_, undoes, _, actor in _latest(session, by):
        if id_ in taken_back:
            continue
        if undoes is None:
            return None
        undone = session.get_one(Operation, undoes)
        if undone.undoes is None and by in {None, actor}:
            return session.get_one(Operation, id_)
        taken_back |= {undoes, undone.undoes or 0}
    return None


def _latest(session: Session, by: str | None) -> Sequence[tuple[int, int | None, bool, str]]:
    """Give of each operation its id, what it undoes, whether it is final, and whose it is.

    The last come first. Left out is what changed no row and can be undone, and of others than `by`
    what does not bear on what they did.
    """
    wrote = select(JournalEntry.id).where(JournalEntry.operation_id == Operation.id).exists()
    query = (
        select(Operation.id, Operation.undoes, Operation.final, Operation.actor)
        .where(wrote | Operation.final)
        .order_by(Operation.id.desc())
        .limit(DEPTH * 4)
    )
    if by is not None:
        bears = Operation.final | Operation.undoes.is_not(None) | (Operation.actor == by)
        query = query.where(bears)
    return [(id_, undoes, final, who) for id_, undoes, final, who in session.execute(query)]
