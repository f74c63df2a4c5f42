"""One record of every change: who did what, and each row before and after.

Audit, undo and the refreshing of screens all read it. The session collects the images of the
rows it writes; `record` saves them under one named operation in the same transaction. Bulk
updates and deletes go past it: they belong in retention and migrations only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any, ClassVar, cast

from sqlalchemy import JSON, Date, DateTime, ForeignKey, String, UniqueConstraint, event, inspect
from sqlalchemy import Enum as EnumType
from sqlalchemy.orm import Mapped, Session, UOWTransaction, mapped_column, relationship

from db.base import Entity
from db.types import Utc, utc_datetime

Image = dict[str, Any]
"""A row as plain JSON values, by column name."""

IMAGES = "images"
Images = dict[tuple[str, int], list[Image | None]]


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

    entries: Mapped[list[JournalEntry]] = relationship(
        order_by="JournalEntry.position", default_factory=list, repr=False
    )


class JournalEntry(Entity):
    """One row's image before and after an operation; none before: made, none after: removed."""

    __tablename__ = "journal"
    __table_args__ = (UniqueConstraint("operation_id", "position"),)
    journaled: ClassVar = False

    operation_id: Mapped[int] = mapped_column(ForeignKey("operation.id"), init=False)
    position: Mapped[int]
    table: Mapped[str] = mapped_column("table_name", String(60))
    row: Mapped[int] = mapped_column("row_id", index=True)
    before: Mapped[Image | None] = mapped_column(JSON(none_as_null=True))
    after: Mapped[Image | None] = mapped_column(JSON(none_as_null=True))


class RecordingSession(Session):
    """A session that keeps the images of the rows it writes."""

    @property
    def images(self) -> Images:
        """The first and last image of each row written so far."""
        return cast("Images", self.info.setdefault(IMAGES, {}))

    def note(self, table: str, row: int, before: Image | None, after: Image | None) -> None:
        """Add one change of a row to its images."""
        self.images.setdefault((table, row), [before, None])[1] = after


@dataclass(frozen=True, slots=True)
class Act:
    """What an operation is to be known by; see Operation for what each means."""

    name: str
    actor: str
    at: datetime
    facts: Mapping[str, Any]
    final: bool = False
    undoes: int | None = None


def record(session: RecordingSession, act: Act) -> Operation | None:
    """Save what the session has written as one operation; nothing when nothing changed."""
    session.flush()
    changes = {key: pair for key, pair in session.images.items() if not same(*pair)}
    if not changes:
        return None
    operation = Operation(
        at=act.at,
        actor=act.actor,
        name=act.name,
        facts=dict(act.facts),
        final=act.final,
        undoes=act.undoes,
    )
    operation.entries = [
        JournalEntry(position=position, table=table, row=row, before=before, after=after)
        for position, ((table, row), (before, after)) in enumerate(changes.items())
    ]
    session.add(operation)
    session.flush()
    return operation


def same(one: Image | None, other: Image | None) -> bool:
    """Tell whether two images hold the same, whatever their version."""
    if one is None or other is None:
        return one is other
    return {**one, "version": 0} == {**other, "version": 0}


@event.listens_for(RecordingSession, "after_flush")
def _keep_images(session: RecordingSession, _context: UOWTransaction) -> None:
    for row in session.new:
        _note(session, row, before=None, after=_image(row))
    for row in session.dirty:
        if session.is_modified(row):
            _note(session, row, before=_image_before(row), after=_image(row))
    for row in session.deleted:
        _note(session, row, before=_image_before(row), after=None)


def _note(
    session: RecordingSession, row: Entity, before: Image | None, after: Image | None
) -> None:
    if row.journaled:
        session.note(row.__tablename__, row.id, before, after)


def _image(row: Entity) -> Image:
    mapper = inspect(type(row))
    return {
        mapper.columns[attribute.key].name: plain(getattr(row, attribute.key))
        for attribute in mapper.column_attrs
    }


def _image_before(row: Entity) -> Image:
    """Give the image the row had when it was loaded. History is still that of before the flush."""
    image = _image(row)
    state = inspect(row)
    for attribute in state.mapper.column_attrs:
        old = state.attrs[attribute.key].history.deleted
        if old:
            image[state.mapper.columns[attribute.key].name] = plain(old[0])
    return image


def plain(value: Any) -> Any:
    """Put a column's value in JSON's terms."""
    match value:
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case tuple():
            return [plain(part) for part in value]
        case _:
            return value


def revive(kind: Any, value: Any) -> Any:
    """Turn a plain value back into what a column of this type takes."""
    if value is None:
        return None
    match kind:
        case Utc() | DateTime():
            return datetime.fromisoformat(value)
        case Date():
            return date.fromisoformat(value)
        case EnumType():
            return cast("type[Enum]", kind.enum_class)(value)
        case _:
            return value
