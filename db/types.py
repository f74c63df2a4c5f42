"""Column types: windows of time, lists of codes, and moments in UTC."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import lru_cache
from typing import Annotated, Any

from sqlalchemy import BigInteger, ColumnElement, DateTime, Dialect, Text, cast
from sqlalchemy.types import TypeDecorator
from typing_extensions import override

Window = tuple[int, int]
"""From and to, in minutes since local midnight; the end is not part of it."""

utc_datetime = Annotated[datetime, "utc"]


class Windows(TypeDecorator[tuple[Window, ...]]):
    """Windows of time within one day, in order."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps([list(window) for window in value])

    @override
    def process_result_value(
        self,
        value: str | None,
        dialect: Dialect,
    ) -> tuple[Window, ...] | None:
        return None if value is None else _windows(value)


@lru_cache(maxsize=4096)
def _windows(text: str) -> tuple[Window, ...]:
    """Read windows; most rows of a day have the same ones."""
    return tuple((a, b) for a, b in json.loads(text))


class Codes(TypeDecorator[tuple[str, ...]]):
    """A few short codes, in an order that means something."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(list(value))

    @override
    def process_result_value(
        self,
        value: str | None,
        dialect: Dialect,
    ) -> tuple[str, ...] | None:
        return None if value is None else tuple(json.loads(value))


class Utc(TypeDecorator[datetime]):
    """A moment: aware in Python, stored in UTC without its zone."""

    impl = DateTime
    cache_ok = True

    @override
    def process_bind_param(
        self,
        value: datetime | None,
        dialect: Dialect,
    ) -> datetime | None:
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    @override
    def process_result_value(
        self,
        value: datetime | None,
        dialect: Dialect,
    ) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


def id_in(said: Any, name: str) -> ColumnElement[int]:
    """Give the id that an image, or an operation's facts, has under a name."""
    return cast(said[name].as_string(), BigInteger)
