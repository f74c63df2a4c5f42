"""Who may do what with an office's rows on a server, kept by the server itself.

Each role of an office's staff is a role of PostgreSQL that nobody logs in as; who logs in has one
of them. What a clerk may do a planner may, and an administrator all. What somebody of a landlord
may is in db/server/landlords.py.
"""

from __future__ import annotations

from sqlalchemy import Connection, text

from db.rules import BOOKS
from db.server.landlords import let_landlords_in
from db.server.policies import make_policy
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
    for table in METADATA.tables:
        run(f"alter table {table} enable row level security")
        make_policy(connection, table, "staff", f"to {names[Role.CLERK]} using (true)")
    _keep_closed(connection, names)
    let_landlords_in(connection, schema, names[Role.LANDLORD])


def writer_of(table: str) -> Role:
    """Give the least of the office's own roles that may change a table's rows."""
    if table in ADMINS:
        return Role.ADMIN
    return Role.PLANNER if table in PLANNERS else Role.CLERK


def _keep_closed(connection: Connection, names: dict[Role, str]) -> None:
    """Have only a planner close a day, and change one that is closed."""
    table, clerk = "registration_day", names[Role.CLERK]
    make_policy(connection, table, "staff", f"for select to {clerk} using (true)")
    make_policy(connection, table, "staff_runs", f"to {clerk} using (state <> 'closed')")
    make_policy(connection, table, "planner", f"to {names[Role.PLANNER]} using (true)")
