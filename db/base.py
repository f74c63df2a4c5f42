"""The base of every table: names, identity and the guard against lost updates."""

from __future__ import annotations

import secrets
import threading
import time
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy import BigInteger, Enum, Integer, MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, declared_attr, mapped_column

from db.types import Codes, Utc, Window, Windows, utc_datetime

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
STORED_BY_VALUE = Enum(
    StrEnum, native_enum=False, length=20, values_callable=lambda kind: [m.value for m in kind]
)
Id = BigInteger().with_variant(Integer, "sqlite")
RANDOM_BITS = 22
LARGEST = (1 << 63) - 1
"""The largest whole number that SQLite keeps."""


class _Ids:
    """Hands out ids that grow with time and differ between computers.

    41 bits of milliseconds and 22 that start at random in each millisecond: made by the client,
    so that rows can point at each other before they are saved, and never used twice, so that an
    undone deletion finds its place free.
    """

    def __init__(self) -> None:
        self._last = 0
        self._lock = threading.Lock()

    def __call__(self) -> int:
        with self._lock:
            moment = int(time.time() * 1000) << RANDOM_BITS
            fresh = moment | secrets.randbits(RANDOM_BITS - 1)
            self._last = max(self._last + 1, fresh)
            return self._last

    def start_after(self, last: int) -> None:
        """Hand out none up to an id that is in use: the clock may have been put back since."""
        with self._lock:
            self._last = max(self._last, last)


new_id = _Ids()


def made_at(id_: int) -> datetime:
    """Tell when a row was made, from its id; a clock that was put back makes it a little late."""
    return datetime.fromtimestamp((id_ >> RANDOM_BITS) / 1000, UTC)


def first_id_at(moment: datetime) -> int:
    """Give the least id that a row can have that was made at a moment; past all, the largest."""
    return min(int(moment.timestamp() * 1000) << RANDOM_BITS, LARGEST)


class Entity(MappedAsDataclass, DeclarativeBase, kw_only=True, eq=False):
    """A row with an id and a version that counts its changes.

    No foreign key cascades in the database: the journal must see every row that goes.
    """

    __abstract__ = True
    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar = {
        StrEnum: STORED_BY_VALUE,
        tuple[Window, ...]: Windows,
        tuple[str, ...]: Codes,
        utc_datetime: Utc,
    }
    vacated: ClassVar[dict[str, None]] = {}
    """The values that give up what a row occupies, for changes that swap two rows' places."""
    running: ClassVar[frozenset[str]] = frozenset()
    """The columns that say how far a row is; a change of nothing else leaves it its place."""
    journaled: ClassVar[bool] = True
    """Whether the journal keeps an image of each change."""

    id: Mapped[int] = mapped_column(Id, primary_key=True, default_factory=new_id, init=False)
    version: Mapped[int] = mapped_column(init=False, repr=False)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805
        return {"version_id_col": cls.version}


def entity_of(table: str) -> type[Entity]:
    """Give the entity whose rows are in a table."""
    entities = (mapper.class_ for mapper in Entity.registry.mappers)
    return next(entity for entity in entities if entity.__tablename__ == table)
