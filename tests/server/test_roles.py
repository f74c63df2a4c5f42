"""Who may do what in an office on a server: by use case, and by SQL past every program of ours."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from functools import partial

import psycopg
import pytest

from db.server.calling import ACTS, WRITES
from db.server.landlords import OPEN, OWN, SEEN
from db.server.roles import ADMINS, PLANNERS
from db.tables import METADATA
from planner import operations
from planner.days.edit import DayDraft, add_day
from planner.errors import NoOfficeOnServer, NotAllowed
from planner.kinds import Role
from planner.office.accounts.rights import may_do
from planner.office.privacy.retention import remove_old_names
from planner.office.server.making import new_login
from planner.queue.desk_view import desk_view
from planner.workspace import Workspace
from tests.conftest import clock
from tests.make import THURSDAY, Make
from tests.planner.office.privacy.people import People
from tests.servers import OFFICE, database_of
from tests.test_house import load_everything

BOOKS = ("operation", "journal", "viewing")
CHANGES = {"insert": "insert into {0} select * from {0} where false",
           "update": "update {0} set version = version where false",
           "delete": "delete from {0} where false"}  # fmt: skip
"""What each changes is nothing, so that only the right to do it is asked."""
CALLING = {
    "queue_event": ("insert", "delete"), "tick": ("insert", "update", "delete"),
    "registration_day": ("update",), "appointment": ("update",), "desk_visit": ("update",),
    "operation": ("insert",), "journal": ("insert",), "journal_head": ("update",),
}  # fmt: skip
"""What calling writes, taking it back too; of which rows: test_landlords.py."""


@pytest.fixture(scope="module")
def office(server, kortrijk):
    """An office with a day on which one household comes for GW and another for POORT."""
    made = server.make(kortrijk)
    with closing(Workspace(server.clerk(made), clock=clock)) as workspace:
        workspace._database.change(fill)
    yield made
    server.drop(made)


def fill(session):
    make = Make(session)
    day = make.day(clock().date(), sessions=((540, 720),))
    for code, phone in (("GW", "+32470000001"), ("POORT", "+32470000002")):
        make.desk(day, code)
        household = make.household(phone=phone)
        make.appointment(day, {code: "09:00"}, household=household)
    both = make.household(phone="+32470000003")
    make.appointment(day, {"GW": "09:30", "POORT": "10:00"}, household=both)


@pytest.fixture(scope="module")
def login(server, office):
    """Give the address of the office for somebody of a role, who logs in."""

    def let_in(role, landlord="GW"):
        name = f"{server._mine}_{role.value}_{landlord}".lower()
        own = landlord if role is Role.LANDLORD else ""
        new_login(office, name=name, password="", role=role, landlord=own)
        return server.address(database_of(office), name)

    return let_in


def asked(place, statement, *values):
    with psycopg.connect(place.conninfo) as connection:
        connection.execute(f"set search_path to {OFFICE}")
        return connection.execute(statement, values).fetchall()


def may(connection, statement):
    try:
        with connection.transaction(force_rollback=True):
            connection.execute(statement)
    except psycopg.errors.InsufficientPrivilege:
        return False
    return True


def specified(role, table, verb):
    """Whether a role may change a table, written down a second time on purpose."""
    if role is Role.LANDLORD:
        return verb in CALLING.get(table, ())
    if table in BOOKS and verb != "insert":
        return False
    if table in {"landlord", "landlord_alias", "staff"}:
        return role is Role.ADMIN
    planned = {"closing_day", "follow_rule", "report_text", "requirement", "series",
               "signal_limit", "slip_text", "venue"}  # fmt: skip
    return role is not Role.CLERK or table not in planned


@pytest.mark.parametrize("role", Role)
def test_a_role_changes_exactly_the_tables_that_are_specified_by_sql(login, role):
    with psycopg.connect(login(role).conninfo) as connection:
        connection.execute(f"set search_path to {OFFICE}")
        found = {
            (table, verb): may(connection, statement.format(table))
            for table in METADATA.tables
            for verb, statement in CHANGES.items()
            if (table, verb) != ("journal", "update")
        }
        empties = may(connection, "update journal set before = null, salt = null where false")
    assert found == {key: specified(role, *key) for key in found}
    assert empties is (role is Role.ADMIN)


@pytest.mark.parametrize("role", Role)
def test_a_role_reads_what_is_specified_by_sql(login, role):
    with psycopg.connect(login(role).conninfo) as connection:
        connection.execute(f"set search_path to {OFFICE}")
        found = {one for one in METADATA.tables if may(connection, f"select * from {one}")}
    seen = (set(OPEN) | set(OWN)) - set(SEEN)
    assert found == (seen if role is Role.LANDLORD else set(METADATA.tables))


def test_a_landlords_people_read_their_own_visits_and_households_only_by_sql(login):
    for code, phones in (("GW", {"1", "3"}), ("POORT", {"2", "3"})):
        place = login(Role.LANDLORD, code)
        own = asked(place, "select l.code from desk_visit v join landlord l on l.id = landlord_id")
        assert set(own) == {(code,)}
        assert len(own) == 2
        assert {phone[-1] for (phone,) in asked(place, "select phone from household")} == phones
        assert len(asked(place, "select id from appointment")) == 2
        assert len(asked(place, "select id from person")) == len(
            asked(place, "select p.id from person p join household h on h.id = household_id")
        )
        assert asked(place, "select distinct name from staff where name <> session_user") == []


def test_a_table_of_their_own_for_the_session_does_not_make_them_somebody_else(login):
    with psycopg.connect(login(Role.LANDLORD, "GW").conninfo) as connection:
        (other,) = connection.execute(
            f"select id from {OFFICE}.landlord where code = 'POORT'"
        ).fetchone()
        connection.execute(
            "create temp table staff as select session_user::text as name, 'verhuurder' as role,"
            " %s::bigint as landlord_id", [other],
        )  # fmt: skip
        seen = connection.execute(f"select distinct landlord_id from {OFFICE}.desk_visit")
        assert (other,) not in seen.fetchall()


def test_no_sql_makes_them_see_more(login):
    place = login(Role.LANDLORD)
    for trick in (
        "set role inschrijfdag_kortrijk_staff", "set session authorization postgres",
        "alter table desk_visit disable row level security",
        "set local row_security = off; select * from desk_visit",
        "update staff set landlord_id = null",
        "create policy mine on desk_visit using (true)", "select actor from viewing",
        "create function kortrijk.own_landlord(int) returns int language sql as 'select 1'",
    ):  # fmt: skip
        with psycopg.connect(place.conninfo) as connection:
            connection.execute(f"set search_path to {OFFICE}")
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(trick)


@pytest.mark.parametrize("role", Role)
def test_the_program_keeps_to_the_role_that_the_server_tells(login, role):
    load_everything()
    ours = {operations.names[act]: act for act in operations.names
            if act.__module__.startswith("planner.")}  # fmt: skip
    found = {}
    with closing(Workspace(login(role), clock=clock)) as workspace:
        assert workspace.member.role is role
        assert workspace.actor == workspace.member.name
        for name, act in ours.items():
            try:
                workspace.run(partial(act))
            except NotAllowed:
                found[name] = False
            except TypeError:  # it got as far as the use case, which lacks what it needs
                found[name] = True
    assert found == {name: may_do(role, name) for name in ours}


def test_only_a_planner_closes_a_day_or_changes_one_that_is_closed_by_sql(login):
    close = "update registration_day set state = 'closed'"
    again = "update registration_day set state = 'running'"

    def done(role, *statements):
        with psycopg.connect(login(role).conninfo) as connection:
            connection.execute(f"set search_path to {OFFICE}")
            return [connection.execute(one).rowcount for one in statements]

    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        done(Role.CLERK, close)
    assert done(Role.PLANNER, close) == [1]
    assert done(Role.CLERK, again, "delete from registration_day") == [0, 0]
    assert done(Role.ADMIN, again) == [1]


def test_a_landlords_people_see_their_desk(login, office, server):
    place = login(Role.LANDLORD)
    with closing(Workspace(server.clerk(office), clock=clock)) as clerk:
        desks = asked(clerk.place, "select d.id, d.day_id from desk d join landlord l"
                      " on l.id = landlord_id where l.code = 'GW' order by d.number")  # fmt: skip
    desk_id, day_id = desks[0]
    with closing(Workspace(place, clock=clock)) as workspace:
        work = partial(desk_view, day_id=day_id, desk_id=desk_id, now=clock())
        assert workspace.ask(work).landlord
        assert workspace.catch_up() == set(METADATA.tables)


def test_who_has_no_part_in_an_office_does_not_open_it(server, office):
    server.do("create role passer_by login")
    with pytest.raises(NoOfficeOnServer):
        Workspace(server.address(database_of(office), "passer_by"))
    server.do("drop role passer_by")


def test_after_retention_no_row_on_the_server_knows_anybody(server, kortrijk):
    made = server.make(kortrijk)
    with closing(Workspace(server.clerk(made), clock=clock)) as workspace:
        people = People(workspace)
        day_id = workspace.run(partial(add_day, draft=DayDraft(THURSDAY))).value
        household = people.add()
        people.live(household)
        people.book(household, day_id)

        def known():
            with psycopg.connect(made.conninfo) as connection:
                rows = "".join(
                    str(connection.execute(f"select * from {OFFICE}.{table}").fetchall())
                    for table in METADATA.tables
                )
            return {word for word in people.canary.words if word in rows}

        assert len(known()) == len(people.canary.words)
        workspace.run(partial(remove_old_names, today=THURSDAY + timedelta(days=61)))
        assert known() == set()
    server.drop(made)


def test_what_the_tables_of_planners_and_administrators_are_is_what_there_is():
    assert set(METADATA.tables) >= PLANNERS | ADMINS | set(OPEN) | set(OWN) | set(WRITES)


def test_what_a_landlords_people_may_do_is_the_same_to_server_and_program():
    taking_back = {"undo", "redo"}
    here = {name for name in operations.names.values() if may_do(Role.LANDLORD, name)}
    in_files = {"change_own_password", "erase_again", "note_viewed"}
    assert set(ACTS) - taking_back == here - in_files
