from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import select

from db.tables import METADATA
from planner.cli.app import run
from planner.errors import NotMoved, OfficeExists
from planner.office.journal.proof import journal_proof
from planner.office.server.making import make_tables
from planner.office.server.moving import MOVED, move_office
from planner.workspace import Workspace
from tests.conftest import clock
from tests.servers import CLERK, OFFICE, database_of


@pytest.fixture
def empty(server):
    """An office without rows, as its administrator has it."""
    made = server.make()
    make_tables(made)
    yield made
    server.drop(made)


@pytest.fixture
def file(demo_folder, tmp_path):
    """The demo's office, in a file wherever the tests have theirs."""
    return Path(shutil.copy(demo_folder / "kortrijk.inschrijfdag", tmp_path))


def contents(place):
    def rows(session):
        return {
            name: [tuple(row) for row in session.execute(select(table).order_by(table.c.id))]
            for name, table in METADATA.tables.items()
        }

    with closing(Workspace(place, clock=clock)) as workspace:
        return workspace.ask(rows)


def test_an_office_moves_to_a_server_and_back_and_is_what_it_was(server, empty, file, tmp_path):
    there, back = server.clerk(empty), tmp_path / "terug.inschrijfdag"
    before = contents(file)

    rows = move_office(file, there, clock=clock)
    assert rows == sum(map(len, before.values()))
    assert not file.exists()
    assert file.with_name(file.name + MOVED).exists()
    assert contents(there) == before

    move_office(there, back, clock=clock)
    assert contents(back) == before
    with closing(Workspace(back, clock=clock)) as workspace:
        assert workspace.ask(lambda session: journal_proof(session, office=back)).holds
        workspace.undo()


def test_an_office_does_not_move_onto_another(place, file):
    with pytest.raises(OfficeExists):
        move_office(file, place, clock=clock)
    assert file.exists()


def test_a_row_that_arrives_otherwise_stops_the_move_and_nothing_is_kept(server, empty, file):
    with psycopg.connect(empty.conninfo) as admin:
        admin.execute(f"""
            set search_path to {OFFICE};
            create function spoil() returns trigger language plpgsql as
            $$ begin new.name := 'Ander kantoor'; return new; end $$;
            create trigger spoil before insert on office for each row execute function spoil()
        """)
    with pytest.raises(NotMoved) as refused:
        move_office(file, server.clerk(empty), clock=clock)
    assert refused.value.table == "office"
    assert file.exists()
    with psycopg.connect(empty.conninfo) as admin:
        assert admin.execute(f"select count(*) from {OFFICE}.household").fetchone() == (0,)


def test_the_commands_make_an_office_let_somebody_in_and_work_there(server, capsys):
    made = server.make()
    admin = f"postgresql://postgres@{server.where}/{database_of(made)}?office=gent&sslmode=disable"

    def say(*words):
        status = run([*words])
        return status, capsys.readouterr()

    assert say("server", "init", admin, "--preset", "zuidwest")[0] == 0
    assert say("server", "init", admin)[0] == 0
    let_in = ("server", "login", admin, "--name", CLERK, "--no-password")
    assert say(*let_in, "--role", "verhuurder", "--landlord", "NIEMAND")[0] == 1
    assert say(*let_in)[0] == 0
    status, said = say(*let_in, "--role", "planner")
    assert status == 0
    address = said.out.split()[-1]
    assert address == admin.replace("postgres@", f"{CLERK}@")
    assert say("--office", address, "day", "add", "--date", "2027-02-04")[0] == 0
    assert say("--office", address, "undo")[0] == 0
    assert say("office", "recovery-key", "--office", address)[1].err.startswith("gent staat op")
    assert say("--office", "postgresql://x", "undo")[0] == 1
    server.drop(made)
