"""The rules that a PostgreSQL database keeps by itself; those of a file are in db/rules.py.

Only the owner of an office's tables can make them, so they are made when its tables are. The
ranges of one number stand in for `=`, which a GiST index has only with an extension.
"""

from __future__ import annotations

from sqlalchemy import Connection, inspect, text

from db.rules import BOOKS, LIVE_STAY, LIVE_VISIT, RULES

HELD = {
    "desk_taken": (("desk_id",), "start, start + minutes"),
    "household_elsewhere": (("appointment_id",), "start, start + minutes"),
    "interpreter_elsewhere": (("interpreter_id", "day_id"), "starts, ends"),
    "companion_elsewhere": (("companion_id", "day_id"), "starts, ends"),
}
"""By the name of a rule: what may not be held twice, and from when to when it is."""

REFUSE = """
create or replace function refuse() returns trigger language plpgsql as $$
begin raise exception '%', tg_argv[0] using errcode = 'integrity_constraint_violation'; end $$
"""


def keep_server_rules(connection: Connection) -> None:
    """Make the constraints and triggers, replacing any there are."""
    for name, (table, _, _) in RULES.items():
        connection.execute(text(f"alter table {table} drop constraint if exists {name}"))
        connection.execute(text(_exclusion(name, table)))
    connection.execute(text(REFUSE))
    for table, allowed in BOOKS.items():
        for moment, but in (("update", f"not ({allowed})"), ("delete", "1 = 1")):
            trigger = f"keep_{table}_on_{moment}"
            connection.execute(
                text(f"create or replace trigger {trigger} before {moment} on {table} for each row"
                     f" when ({but}) execute function refuse('append_only')")
            )  # fmt: skip
    _look_at_the_end(connection)


def _exclusion(name: str, table: str) -> str:
    keys, held = HELD[name]
    live = {"desk_visit": LIVE_VISIT, "appointment": LIVE_STAY}[table].format(row=table)
    same = ", ".join(f"int8range({key}, {key}, '[]') with &&" for key in keys)
    whole = "".join(f" and {key} is not null" for key in keys)
    return (
        f"alter table {table} add constraint {name} exclude using gist"
        f" ({same}, int4range({held}) with &&) where ({live}{whole})"
    )


def _look_at_the_end(connection: Connection) -> None:
    """Have foreign keys be looked at when a change is whole: the order of writing is free."""
    known = inspect(connection)
    for table in known.get_table_names():
        for key in known.get_foreign_keys(table):
            if not key["options"].get("deferrable"):
                connection.execute(
                    text(f'alter table "{table}" alter constraint "{key["name"]}"'
                         " deferrable initially deferred")
                )  # fmt: skip
