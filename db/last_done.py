"""Which operation an undo or a redo would take back."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.journal import JournalEntry, Operation

DEPTH = 100
"""How many operations back an undo reaches."""


def next_to_undo(session: Session) -> Operation | None:
    """Find the last operation that still stands and is not itself an undo.

    What changed no row, such as a key that was given out, is passed over.
    """
    taken_back: set[int] = set()
    for id_, undoes, final in _latest(session):
        if final:
            return None
        if id_ in taken_back:
            continue
        if undoes is None:
            return session.get_one(Operation, id_)
        taken_back.add(undoes)
    return None


def next_to_redo(session: Session) -> Operation | None:
    """Find the undo that can itself be undone: only one that nothing came after."""
    taken_back: set[int] = set()
    for id_, undoes, _ in _latest(session):
        if id_ in taken_back:
            continue
        if undoes is None:
            return None
        undone = session.get_one(Operation, undoes)
        if undone.undoes is None:
            return session.get_one(Operation, id_)
        taken_back |= {undoes, undone.undoes}
    return None


def _latest(session: Session) -> Iterable[tuple[int, int | None, bool]]:
    """Give of each operation its id, what it undoes and whether it is final, the last first.

    Left out is what changed no row and can be undone.
    """
    wrote = select(JournalEntry.id).where(JournalEntry.operation_id == Operation.id).exists()
    query = (
        select(Operation.id, Operation.undoes, Operation.final)
        .where(wrote | Operation.final)
        .order_by(Operation.id.desc())
        .limit(DEPTH * 4)
    )
    return [(id_, undoes, final) for id_, undoes, final in session.execute(query)]
