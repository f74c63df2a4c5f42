"""What stands in a row, in the words of a person: names of columns, and their values."""

from __future__ import annotations

import datetime
from typing import Any

from planner.texts import sentence
from planner.times import clock

OF_THE_DAY = frozenset({"starts", "ends", "arrives"})
"""Columns that hold minutes since midnight."""


def column_words(column: str, language: str) -> str:
    """Name a column."""
    return sentence("columns", f"column.{column}", language)


def value_words(column: str, value: Any, language: str) -> str:
    """Write a column's plain value (db/images.py)."""
    match value:
        case None | "" | []:
            return sentence("columns", "nothing", language)
        case bool():
            return sentence("columns", "yes" if value else "no", language)
        case int() if column in OF_THE_DAY:
            return clock(value)
        case [[_, _], *_]:
            return ", ".join(f"{clock(start)}-{clock(end)}" for start, end in value)
        case list():
            return ", ".join(map(str, value))
        case str():
            return _date(value) or value
        case _:
            return str(value)


def _date(value: str) -> str | None:
    try:
        return f"{datetime.date.fromisoformat(value):%d/%m/%Y}" if len(value) == 10 else None
    except ValueError:
        return None
