"""Images of rows: what a session writes, each row before and after, as plain JSON values."""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, cast

from sqlalchemy import Connection, Date, DateTime, event, inspect
from sqlalchemy import Enum as EnumType
from sqlalchemy.orm import Mapper, Session, UOWTransaction, object_session

from db.base import Entity
from db.types import Utc

Image = dict[str, Any]
"""A row as plain JSON values, by column name."""

IMAGES = "images"
Images = dict[tuple[str, int], list[Image | None]]


class RecordingSession(Session):
    """A session that keeps the images of the rows it writes."""

    @property
    def images(self) -> Images:
        """The first and last image of each row written so far."""
        return cast("Images", self.info.setdefault(IMAGES, {}))

    def note(self, table: str, row: int, before: Image | None, after: Image | None) -> None:
        """Add one change of a row to its images."""
        self.images.setdefault((table, row), [before, None])[1] = after


def same(one: Image | None, other: Image | None) -> bool:
    """Tell whether two images hold the same, whatever their version."""
    if one is None or other is None:
        return one is other
    return {**one, "version": 0} == {**other, "version": 0}


@event.listens_for(RecordingSession, "after_flush")
def _keep_images(session: RecordingSession, _context: UOWTransaction) -> None:
    for row in session.new:
        _note(session, row, before=None, after=image_of(row))
    for row in session.dirty:
        if session.is_modified(row) and not _is_gone(session, row):
            _note(session, row, before=_image_before(row), after=image_of(row))


@event.listens_for(Entity, "before_delete", propagate=True)
def _keep_last_image(_mapper: Mapper[Any], _connection: Connection, row: Entity) -> None:
    """Note a row that goes: by name, or because it was taken out of the list it belongs to.

    The session counts only the former among its deleted ones.
    """
    session = object_session(row)
    if isinstance(session, RecordingSession):
        _note(session, row, before=_image_before(row), after=None)


def _is_gone(session: RecordingSession, row: Entity) -> bool:
    noted = session.images.get((row.__tablename__, row.id))
    return noted is not None and noted[1] is None


def _note(
    session: RecordingSession, row: Entity, before: Image | None, after: Image | None
) -> None:
    if row.journaled:
        session.note(row.__tablename__, row.id, before, after)


def image_of(row: Entity) -> Image:
    """Give a row as it is."""
    mapper = inspect(type(row))
    return {
        mapper.columns[attribute.key].name: plain(getattr(row, attribute.key))
        for attribute in mapper.column_attrs
    }


def _image_before(row: Entity) -> Image:
    """Give the image the row had when it was loaded. History is still that of before the flush."""
    image = image_of(row)
    state = inspect(row)
    for attribute in state.mapper.column_attrs:
        old = state.attrs[attribute.key].history.deleted
        if old:
            image[state.mapper.columns[attribute.key].name] = plain(old[0])
    return image


def plain(value: Any) -> Any:
    """Put a column's value in JSON's terms; a moment as the file gives it back, in UTC."""
    match value:
        case Enum():
            return value.value
        case datetime() if value.tzinfo is not None:
            return value.astimezone(UTC).isoformat()
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
