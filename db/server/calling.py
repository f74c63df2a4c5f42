"""What somebody of a landlord may write on a server: what calling takes, at their own desks.

All is in their own name. The rules of the rows look at each row by itself; what a change made of
several is looked at when it is whole.
"""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection

from db.server.policies import make_policy

ACTS = ("call_next", "finish", "pause_desk", "recall", "redo", "reopen_desk", "seat", "undo")
"""What they do, by its name in the journal."""


class Writing(NamedTuple):
    """How a table's rows may be written: which new ones, which columns of which, which may go."""

    add: str = ""
    change: str = ""
    columns: str = ""
    remove: str = ""


_RUNS = "state in ('draft', 'open', 'running')"
_OWN = "landlord_id = (select own_landlord())"
_AT_OWN = f"desk_id in (select id from desk d where d.day_id = queue_event.day_id and d.{_OWN})"
_GOING_ON = f"day_id in (select id from registration_day where {_RUNS})"
_THAT_DAY = (
    "(at at time zone 'UTC' at time zone 'Europe/Brussels')::date"
    " = (select date from registration_day where id = day_id)"
)
_COMING = "appointment_id in (select id from appointment a where a.day_id = queue_event.day_id)"
_DESK_ACT = (
    "landlord_id is null and appointment_id is null and act in ('desk_paused', 'desk_opened')"
)
_VISIT_ACT = (
    f"{_OWN} and {_COMING} and act in ('called', 'recalled', 'seated', 'finished')"
    " and not (act = 'called' and busy_elsewhere(appointment_id))"
)
_THEIRS = f"{_OWN} and exists (select from household h where h.id = household_id)"
_IMAGE = "coalesce(after, before)"
WRITES = {
    "registration_day": Writing(
        change=f"{_RUNS} and id in (select day_id from desk d where d.{_OWN})",
        columns="version, state",
    ),
    "appointment": Writing(change="own_appointment(id)", columns="version, state"),
    "desk_visit": Writing(
        change=f"{_OWN} and state <> 'skipped'", columns="version, state, outcome"
    ),
    "tick": Writing(
        add=f"{_THEIRS} and state in ('missing', 'promised')",
        change=_THEIRS, columns="version, state, on_date, months",
        remove=_OWN,
    ),
    "queue_event": Writing(
        add=f"noted_by = session_user and {_GOING_ON} and {_THAT_DAY} and {_AT_OWN}"
            f" and (({_VISIT_ACT}) or ({_DESK_ACT}))",
        remove=f"noted_by = session_user and {_GOING_ON}",
    ),
    "operation": Writing(
        add=f"actor = session_user and not final and name in {ACTS}"
            " and (undoes is null or own_operation(undoes))",
    ),
    "journal": Writing(
        add="erased_by is null and exists (select from operation o where o.id = operation_id"
            " and o.actor = session_user and o.xmin = pg_current_xact_id()::xid) and case"
            f" when table_name = 'appointment' then own_appointment(row_id)"
            f" when table_name = 'registration_day' then true"
            f" when {_IMAGE} ->> 'landlord_id' is not null and table_name in"
            f" ('desk_visit', 'queue_event', 'tick')"
            f" then ({_IMAGE} ->> 'landlord_id')::bigint = (select own_landlord())"
            f" else table_name = 'queue_event' and {_IMAGE} ->> 'appointment_id' is null end",
    ),
    "journal_head": Writing(
        change="chain = 'operation'", columns="version, count, last_id, link"
    ),
}  # fmt: skip

CHECKS = {
    "appointment": ("update of state", """
select case when bool_and(v.state in ('done', 'skipped')) then a.state = 'completed'
  when bool_or(v.state in ('called', 'at_desk', 'done')) then a.state = 'in_progress'
  else a.state in ('arrived', 'in_progress') end
from appointment a join desk_visit v on v.appointment_id = a.id where a.id = new.id group by a.state
"""),
    "journal_head": ("update", """
select new.count = old.count + 1 and new.last_id > old.last_id and exists (
  select from operation where id = new.last_id and link = new.link)
"""),
    "operation": ("insert", """
select exists (select from journal_head where last_id = new.id and link = new.link)
"""),
}  # fmt: skip
"""What must hold of a row once a change is whole: a household's state is that of all its visits,
and the journal's chain goes on by one."""

CHECK = """
create or replace function landlord_keeps_{table}() returns trigger language plpgsql
security definer set search_path = {schema}, pg_temp as $$ begin
if own_landlord() is not null and not coalesce(({holds}), false) then
  raise exception 'not for a landlord' using errcode = 'insufficient_privilege';
end if;
return null; end $$
"""
TRIGGER = """
create constraint trigger landlord_keeps after {moment} on {table} deferrable initially deferred
for each row execute function landlord_keeps_{table}()
"""


def let_write(connection: Connection, schema: str, who: str) -> None:
    """Give them the rights, by the server's name of their role.

    What is changed must before and after be such as may be.
    """
    run = connection.exec_driver_sql
    for table, rules in WRITES.items():
        for verb, right, rule in (
            ("insert", "insert", rules.add and f"with check ({rules.add})"),
            ("update", f"update ({rules.columns})", rules.change and f"using ({rules.change})"),
            ("delete", "delete", rules.remove and f"using ({rules.remove})"),
        ):
            if rule:
                run(f"grant {right} on {table} to {who}")
                make_policy(connection, table, f"landlord_{verb}", f"for {verb} to {who} {rule}")
    for table, (moment, holds) in CHECKS.items():
        run(CHECK.format(table=table, schema=schema, holds=holds))
        run(f"drop trigger if exists landlord_keeps on {table}")
        run(TRIGGER.format(table=table, moment=moment))
