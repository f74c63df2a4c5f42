"""One record of every change: who did what, and each row before and after.

Audit, undo and the refreshing of screens all read it. The session collects the images of the
rows it writes; `record` saves them under one named operation in the same transaction. Bulk
updates and deletes go past it: they belong in retention and migrations only.

Nothing in it is ever changed or removed (db/rules.py); an erasure takes images and their salts
away, and the chain (db/chain.py) still holds.
"""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import (
    JSON,
    Connection,
    ForeignKey,
    Index,
    String,
    UniqueConstraint,
    func,
    select,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.act import RESERVED, Act
from db.base import Entity, Id, new_id
from db.chain import OPERATION, Seal, image_digest, new_salt, operation_link
from db.images import Image, RecordingSession, same
from db.landmark import set_landmark
from db.types import utc_datetime
from db.viewings import head_of


class Operation(Entity):
    """One act of one person, whole. `undoes` names the operation that it takes back.

    `facts` are what its sentence needs: numbers, dates and codes, never names. What is `final`
    cannot be undone, nor anything before it.
    """

    __tablename__ = "operation"
    journaled: ClassVar = False

    at: Mapped[utc_datetime]
    actor: Mapped[str] = mapped_column(String(80))
    name: Mapped[str] = mapped_column(String(60))
    facts: Mapped[dict[str, Any]] = mapped_column(JSON)
    final: Mapped[bool] = mapped_column(default=False)
    undoes: Mapped[int | None] = mapped_column(ForeignKey("operation.id"), default=None, index=True)
    link: Mapped[str] = mapped_column(String(64), default="", server_default="")

    entries: Mapped[list[JournalEntry]] = relationship(
        order_by="JournalEntry.position", default_factory=list, repr=False
    )


SOME = {"ix_journal_removed": "after is null", "ix_journal_erased": "erased_by is not null"}


class JournalEntry(Entity):
    """One row's image before and after an operation; none before: made, none after: removed.

    `digest` is that of both with the salt. An entry that was `erased_by` an operation has neither
    images nor salt.
    """

    __tablename__ = "journal"
    __table_args__ = (
        UniqueConstraint("operation_id", "position"),
        *(
            Index(name, "table_name", sqlite_where=text(those), postgresql_where=text(those))
            for name, those in SOME.items()
        ),
    )
    journaled: ClassVar = False

    operation_id: Mapped[int] = mapped_column(ForeignKey("operation.id"), init=False)
    position: Mapped[int]
    table: Mapped[str] = mapped_column("table_name", String(60))
    row: Mapped[int] = mapped_column("row_id", Id, index=True)
    before: Mapped[Image | None] = mapped_column(JSON(none_as_null=True))
    after: Mapped[Image | None] = mapped_column(JSON(none_as_null=True))
    erased_by: Mapped[int | None] = mapped_column(Id, default=None)
    salt: Mapped[str | None] = mapped_column(String(32), default=None)
    digest: Mapped[str] = mapped_column(String(64), default="", server_default="")


def last_id(connection: Connection) -> int:
    """Give the highest id in a file; an empty one has 0.

    The entries of the last operation come last: after it, and after what it wrote.
    """
    highest = (connection.scalar(select(func.max(kind.id))) for kind in (Operation, JournalEntry))
    return max(found or 0 for found in highest)


def record(session: RecordingSession, act: Act) -> Operation | None:
    """Save what the session has written as one operation; nothing when nothing changed."""
    session.flush()
    changes = {key: pair for key, pair in session.images.items() if not same(*pair)}
    if not changes and not act.always:
        return None
    head = head_of(session, OPERATION)
    new_id.start_after(head.last_id)
    operation = Operation(at=act.at, actor=act.actor, name=act.name, facts=dict(act.facts),
                          final=act.final, undoes=act.undoes)  # fmt: skip
    operation.id = session.info.get(RESERVED, operation.id)
    set_landmark(session, operation)
    operation.entries = [
        _entry(position, *key, *pair) for position, (key, pair) in enumerate(changes.items())
    ]
    operation.link = operation_link(head.link, said(operation), seals(operation))
    head.lengthen(operation.id, operation.link)
    session.add(operation)
    session.flush()
    return operation


def said(operation: Operation) -> dict[str, Any]:
    """Give all that an operation's link takes in, but for its entries."""
    names = ("id", "at", "actor", "name", "facts", "final", "undoes")
    return {name: getattr(operation, name) for name in names}


def seals(operation: Operation) -> list[Seal]:
    """Give an operation's entries as its link takes them in."""
    return [(one.id, one.position, one.table, one.row, one.digest) for one in operation.entries]


def _entry(
    position: int, table: str, row: int, before: Image | None, after: Image | None
) -> JournalEntry:
    salt = new_salt()
    return JournalEntry(
        position=position,
        table=table,
        row=row,
        before=before,
        after=after,
        salt=salt,
        digest=image_digest(salt, table, row, before, after),
    )
