"""Reading a day where a server shows somebody a part of it: with what it tells of the rest."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select, text
from sqlalchemy.orm import Session

PARTLY = "partly"
"""Set in a session: who asks is shown a part of the rows (db/server/landlords.py)."""


def rows_of(session: Session, query: Select[Any], rest: str, day_id: int) -> list[Any]:
    """Give what a query of a day finds, and the rest by the server's function of that name."""
    found: list[Any] = list(session.execute(query, {"day": day_id}))
    if session.info.get(PARTLY):
        told = text(f"select * from {rest}(:day)").columns(*query.selected_columns)
        found += session.execute(told, {"day": day_id})
    return found
