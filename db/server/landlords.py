"""What somebody of a landlord may read of an office's rows on a server.

It is what that landlord's own visits need; they are told a little of the rest
(db/server/elsewhere.py), and may write what calling takes (db/server/calling.py). Whose people they
are stands in the table `staff`, by the name they log in with.
"""

from __future__ import annotations

from sqlalchemy import Connection

from db.server.calling import let_write
from db.server.elsewhere import tell_elsewhere
from db.server.policies import make_policy

OPEN = ("closing_day", "companion_presence", "desk", "interpreter_presence", "journal_head",
        "landlord", "landlord_alias", "office", "registration_day", "requirement", "series",
        "venue")  # fmt: skip
"""Of which tables they read every row: nothing they see is of a household."""

_OWN = "landlord_id = (select own_landlord())"
_COMES = "exists (select from appointment a where a.{key} = {table}.{own})"
_VISITED = "exists (select from desk_visit v where v.appointment_id = appointment.id)"
OWN = {
    "desk_visit": _OWN,
    "visit_result": _OWN,
    "staff": "name = session_user",
    "appointment": _VISITED,
    "absence": _COMES.format(key="id", table="absence", own="appointment_id"),
    "household": _COMES.format(key="household_id", table="household", own="id"),
    "person": _COMES.format(key="household_id", table="person", own="household_id"),
    "fact": _COMES.format(key="household_id", table="fact", own="household_id"),
    "companion": _COMES.format(key="companion_id", table="companion", own="id"),
    "interpreter": _COMES.format(key="interpreter_id", table="interpreter", own="id"),
    "tick": f"(landlord_id is null or {_OWN}) and "
    + _COMES.format(key="household_id", table="tick", own="household_id"),
    "queue_event": f"{_OWN} or (landlord_id is null and (appointment_id is null or "
    + _COMES.format(key="id", table="queue_event", own="appointment_id")
    + "))",
    "operation": "actor = session_user or own_operation(undoes)",
    "journal": "exists (select from operation o where o.id = operation_id)",
}
"""Which rows they read of a table; of one that is not here or open: none.

A rule that looks in another table sees there what that table's own rule shows.
"""
SEEN = {"companion": "id, name"}
"""Of which tables they read some columns only."""


def let_landlords_in(connection: Connection, schema: str, who: str) -> None:
    """Give somebody of a landlord, by the server's name of that role, their rights."""
    tell_elsewhere(connection, schema, who)
    run = connection.exec_driver_sql
    run(f"grant select on alembic_version to {who}")
    for table, rule in (dict.fromkeys(OPEN, "true") | OWN).items():
        columns = f"({SEEN[table]})" if table in SEEN else ""
        run(f"grant select {columns} on {table} to {who}")
        make_policy(connection, table, "landlord", f"for select to {who} using ({rule})")
    let_write(connection, schema, who)
