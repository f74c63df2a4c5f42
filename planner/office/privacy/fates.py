"""What an erasure does with each table that says something of a household.

Figures must stay as they are, so an appointment, its visits and what happened in the queue stay,
under a household of which only the numbers of adults and children are left. So does what came of
them, and of an info session how many came from which organisation.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, inspect

from db.checklists import Tick
from db.kinds import TickState
from db.tables import METADATA

HOUSEHOLD, PERSON, APPOINTMENT = "household", "person", "appointment"
ATTENDEE = "attendee"
BURIED = (HOUSEHOLD, PERSON, ATTENDEE)
"""Tables whose rows are people, who may not come back with a copy."""

GOES = frozenset({"person", "fact", "absence", "companion_consent", "household_link",
                  "follow_consent"})  # fmt: skip
"""Tables whose rows go. What was agreed or true of somebody is of no use without them."""

KEEPS: Mapping[str, Mapping[str, Any]] = {
    "household": {"phone": "", "remark": "", "slip_language": "", "hidden": True},
    "appointment": {"source": "", "availability": None, "accessible": False, "reason": None},
    "desk_visit": {},
    "queue_event": {},
    "slip_issue": {"digest": ""},
    "tick": {"person_id": None, "on_date": None, "months": ()},
    "visit_result": {"due_on": None, "proof_on": None, "updated_on": None, "reminded_on": None},
    ATTENDEE: {"name": "", "mail": ""},
}
"""Tables whose rows stay, and what their columns become; who has no name is shown as hidden."""

ONLY: Mapping[str, ColumnElement[bool]] = {
    "tick": inspect(Tick)
    .columns["state"]
    .in_((TickState.MISSING, TickState.EXPIRED, TickState.PROMISED))
}
"""Which rows of such a table stay, where not all do: figures tell which papers were missing."""


def owned() -> Iterator[tuple[Table, Column[int]]]:
    """Give every column that says to which household, person or appointment a row belongs."""
    for table in METADATA.sorted_tables:
        for key in table.foreign_keys:
            if key.column.table.name in (HOUSEHOLD, PERSON, APPOINTMENT):
                yield table, key.parent


def owner_of(column: Column[int]) -> str:
    """Tell to which of the three tables such a column points."""
    (key,) = column.foreign_keys
    return str(key.column.table.name)
