"""Rows about a household in tables that have no section of their own: given as they are.

So a table that is added later is never left out of what somebody may ask to see.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.images import plain
from planner.office.privacy.fates import APPOINTMENT, HOUSEHOLD, owned, owner_of

TOLD = frozenset({"person", "fact", "tick", "absence", "companion_consent", "household_link",
                  "appointment", "desk_visit", "queue_event", "slip_issue", "visit_result",
                  "follow_consent"})  # fmt: skip


def other_rows(session: Session, household_id: int) -> dict[str, list[dict[str, Any]]]:
    """Give the rows by table."""
    coming = select(Appointment.id).where(Appointment.household_id == household_id)
    mine = {HOUSEHOLD: [household_id], APPOINTMENT: list(session.scalars(coming))}
    found: dict[str, list[dict[str, Any]]] = {}
    for table, column in owned():
        if table.name in TOLD or owner_of(column) not in mine:
            continue
        rows = session.execute(select(table).where(column.in_(mine[owner_of(column)])))
        values = [{key: plain(value) for key, value in row.items()} for row in rows.mappings()]
        found.setdefault(table.name, []).extend(values)
    return {name: rows for name, rows in found.items() if rows}
