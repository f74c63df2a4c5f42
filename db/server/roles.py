"""Who may do what with an office's rows on a server, kept by the server itself.

Each role of an office's staff is a role of PostgreSQL that nobody logs in as; who logs in has one
of them. What a clerk may do a planner may, and an administrator all. Somebody of a landlord reads
what that landlord's own visits need, and writes nothing: calling needs to know who is at another
landlord's desk. Whose people they are stands in the table `staff`, by the name they log in with.
"""

from __future__ import annotations

from sqlalchemy import Connection, text

from db.rules import BOOKS
from db.staff import Role
from db.tables import METADATA

ENDS = {Role.CLERK: "staff", Role.PLANNER: "planner", Role.ADMIN: "admin",
        Role.LANDLORD: "landlord"}  # fmt: skip
"""How the server's name of a role ends."""

PLANNERS = frozenset(
    {"closing_day", "follow_rule", "report_text", "requirement", "series", "signal_limit",
     "slip_text", "venue"}
)  # fmt: skip
"""What only a planner and an administrator change, and clerks read."""
ADMINS = frozenset({"landlord", "landlord_alias", "staff"})
"""What only an administrator changes."""
ERASABLE = "before, after, salt, erased_by, version"
"""What an erasure empties in an entry of the journal."""

OPEN = ("closing_day", "companion_presence", "desk", "interpreter_presence", "journal",
        "journal_head", "landlord", "landlord_alias", "office", "operation", "registration_day",
        "requirement", "series", "venue")  # fmt: skip
"""Of which tables somebody of a landlord reads every row: nothing they see is of a household."""

_OWN = "landlord_id = (select own_landlord())"
_COMES = "exists (select 1 from appointment a where a.{key} = {table}.{own})"
OWN = {
    "desk_visit": _OWN,
    "visit_result": _OWN,
    "staff": "name = session_user",
    "appointment": "exists (select 1 from desk_visit v where v.appointment_id = appointment.id)",
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
}
"""Which rows somebody of a landlord reads of a table; of one that is not here or open: none.

A rule that looks in another table sees there what that table's own rule shows.
"""
SEEN = {"companion": "id, name", "operation": "id", "journal": "id"}
"""Of which tables they read some columns only: ids tell when something was done, and no more."""

OWN_LANDLORD = """
create or replace function own_landlord() returns bigint language sql stable security definer
set search_path = pg_catalog, pg_temp as
$$ select landlord_id from {schema}.staff where name = session_user and role = 'verhuurder' $$
"""
"""The schema is named: a table of one's own by that name, for the session, would go before it."""


def role_of(schema: str, role: Role) -> str:
    """Give the server's name of a role of an office."""
    return f"inschrijfdag_{schema}_{ENDS[role]}"


def make_roles(connection: Connection, schema: str) -> None:
    """Make the roles of an office, each higher one a member of the one below."""
    for role in Role:
        make_role(connection, role_of(schema, role))
    clerk, planner, admin = (
        role_of(schema, role) for role in (Role.CLERK, Role.PLANNER, Role.ADMIN)
    )
    connection.execute(text(f"grant {clerk} to {planner}"))
    connection.execute(text(f"grant {planner} to {admin}"))


def make_role(connection: Connection, name: str) -> None:
    """Make a role that nobody logs in as, unless it is there."""
    known = connection.scalar(text("select 1 from pg_roles where rolname = :r"), {"r": name})
    if not known:
        connection.execute(text(f"create role {name} nologin"))


def grant_rights(connection: Connection, schema: str) -> None:
    """Give each role its rights, and nobody else any."""
    run = connection.exec_driver_sql
    names = {role: role_of(schema, role) for role in Role}
    everybody = ", ".join(names.values())
    run(f"revoke all on schema {schema} from public")
    run(f"grant usage on schema {schema} to {everybody}")
    run(f"revoke all on all tables in schema {schema} from public, {everybody}")
    run(f"grant select on all tables in schema {schema} to {names[Role.CLERK]}")
    for table in METADATA.tables:
        rights = "insert" if table in BOOKS else "insert, update, delete"
        run(f"grant {rights} on {table} to {names[writer_of(table)]}")
    run(f"grant update ({ERASABLE}) on journal to {names[Role.ADMIN]}")
    _show(connection, schema, names)


def writer_of(table: str) -> Role:
    """Give the least of the office's own roles that may change a table's rows."""
    if table in ADMINS:
        return Role.ADMIN
    return Role.PLANNER if table in PLANNERS else Role.CLERK


def _show(connection: Connection, schema: str, names: dict[Role, str]) -> None:
    """Show the office's own people every row, and a landlord's what is theirs."""
    run = connection.exec_driver_sql
    run(OWN_LANDLORD.format(schema=schema))
    run("revoke all on function own_landlord() from public")
    run(f"grant execute on function own_landlord() to {names[Role.LANDLORD]}")
    for table in METADATA.tables:
        run(f"alter table {table} enable row level security")
        _let_see(connection, table, "staff", names[Role.CLERK], "true")
    run(f"grant select on alembic_version to {names[Role.LANDLORD]}")
    for table, rule in (dict.fromkeys(OPEN, "true") | OWN).items():
        columns = f"({SEEN[table]})" if table in SEEN else ""
        run(f"grant select {columns} on {table} to {names[Role.LANDLORD]}")
        _let_see(connection, table, "landlord", names[Role.LANDLORD], rule)


def _let_see(connection: Connection, table: str, policy: str, who: str, rule: str) -> None:
    run = connection.exec_driver_sql
    run(f"drop policy if exists {policy} on {table}")
    run(f"create policy {policy} on {table} to {who} using ({rule})")
