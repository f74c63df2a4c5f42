"""Rules the database keeps by itself: nobody and nothing is in two places at once.

On a server they are constraints (db/server/rules.py). SQLite has none of those, so triggers refuse
the overlap. Alembic rebuilds a table to alter it and drops its triggers on the way, so they are
made anew after every migration.

Nothing is taken out of the journal or changed in it, but that an erasure empties an entry.
"""

from __future__ import annotations

from sqlalchemy import Connection, text

LIVE_VISIT = "{row}.start is not null and {row}.state <> 'skipped'"
LIVE_STAY = "{row}.starts is not null and {row}.state not in ('cancelled', 'no_show')"
SAME_TIME = "other.start < new.start + new.minutes and new.start < other.start + other.minutes"
SAME_STAY = "other.day_id = new.day_id and other.starts < new.ends and new.starts < other.ends"

RULES = {
    "desk_taken": ("desk_visit", LIVE_VISIT, f"other.desk_id = new.desk_id and {SAME_TIME}"),
    "household_elsewhere": (
        "desk_visit",
        LIVE_VISIT,
        f"other.appointment_id = new.appointment_id and {SAME_TIME}",
    ),
    "interpreter_elsewhere": (
        "appointment",
        LIVE_STAY,
        f"other.interpreter_id = new.interpreter_id and {SAME_STAY}",
    ),
    "companion_elsewhere": (
        "appointment",
        LIVE_STAY,
        f"other.companion_id = new.companion_id and {SAME_STAY}",
    ),
}
"""By the name the database answers with: the table, which rows count, and what they may not do."""


EMPTIED = (
    "new.before is null and new.after is null and new.salt is null and new.erased_by is not null"
    " and old.erased_by is null and new.id = old.id and new.operation_id = old.operation_id"
    " and new.position = old.position and new.table_name = old.table_name"
    " and new.row_id = old.row_id and new.digest = old.digest"
)
"""How an entry of the journal looks once an erasure has emptied it, and nothing else is done."""

BOOKS = {"operation": "1 = 0", "journal": EMPTIED, "viewing": "1 = 0"}
"""The tables that only ever grow, and which change of a row is allowed all the same."""


def keep_rules(connection: Connection) -> None:
    """Make the triggers, replacing any there are."""
    for name, (table, live, overlap) in RULES.items():
        for moment in ("insert", "update"):
            trigger = f"keep_{name}_on_{moment}"
            connection.execute(text(f"drop trigger if exists {trigger}"))
            connection.execute(text(_trigger(trigger, moment, table, name, live, overlap)))
    for table, allowed in BOOKS.items():
        for moment, but in (("update", f"not ({allowed})"), ("delete", "1 = 1")):
            trigger = f"keep_{table}_on_{moment}"
            connection.execute(text(f"drop trigger if exists {trigger}"))
            connection.execute(
                text(f"create trigger {trigger} before {moment} on {table} when {but}"
                     " begin select raise(abort, 'append_only'); end")
            )  # fmt: skip


def _trigger(trigger: str, moment: str, table: str, name: str, live: str, overlap: str) -> str:
    return (
        f"create trigger {trigger} before {moment} on {table}"
        f" when {live.format(row='new')} and exists ("
        f"select 1 from {table} as other where other.id <> new.id"
        f" and {live.format(row='other')} and {overlap})"
        f" begin select raise(abort, '{name}'); end"
    )
