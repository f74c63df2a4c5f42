"""What the computer does to the file: the right sentence, and nothing lost."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import event, select, text

from db.database import Database
from db.engine import connect
from db.journal import Operation
from planner.days.edit import DayDraft, add_day
from planner.days.queries import days
from planner.errors import (
    DiskFull,
    NewerOffice,
    OfficeBusy,
    OfficeDamagedButKept,
)
from planner.office.backup.place import Why, backups_of
from planner.office.edit import change_office, office_view
from planner.office.keys.here import key_of
from planner.workspace import Workspace
from tests.conftest import NOW, clock
from tests.make import THURSDAY


def add(workspace, later=0):
    workspace.run(partial(add_day, draft=DayDraft(THURSDAY + timedelta(days=later))))


def dates(workspace):
    return [row.date for row in workspace.ask(days)]


def names(workspace):
    return workspace.ask(lambda s: s.scalars(select(Operation.name).order_by(Operation.id)).all())


@contextmanager
def pragma(workspace, setting):
    """Have the file's connections made with a setting, for as long as this lasts."""
    engine = workspace._database.engine

    def set_it(connection, _record):
        connection.execute(f"pragma {setting}")

    event.listen(engine, "connect", set_it)
    engine.dispose()
    yield
    event.remove(engine, "connect", set_it)
    engine.dispose()


def test_a_full_disk_is_said_and_all_before_is_safe(workspace):
    def add_until_full():
        for later in range(1, 400):
            add(workspace, later)

    add(workspace)
    with pragma(workspace, "max_page_count = 1"), pytest.raises(DiskFull):
        add_until_full()
    kept = dates(workspace)
    assert THURSDAY in kept
    assert len(kept) == names(workspace).count("add_day")
    add(workspace, 500)
    assert len(dates(workspace)) == len(kept) + 1


def test_a_file_held_by_another_program_is_said_and_later_written(workspace):
    add(workspace)
    other = connect(workspace.path, key_of(workspace.path))
    other.execute("begin immediate")
    with pragma(workspace, "busy_timeout = 1"), pytest.raises(OfficeBusy):
        add(workspace, 1)
    other.execute("rollback")
    other.close()
    add(workspace, 1)
    assert len(dates(workspace)) == 2


def test_a_file_held_by_another_program_is_not_taken_for_a_damaged_one(office_file):
    other = connect(office_file, key_of(office_file))
    other.execute("pragma locking_mode = exclusive")
    other.execute("begin exclusive")
    other.execute("create table other (x)")
    with pytest.raises(OfficeBusy):
        Workspace(office_file)
    other.execute("rollback")
    other.close()
    Workspace(office_file).close()


def test_damage_found_at_work_names_the_newest_good_copy(workspace):
    add(workspace)
    workspace.backups.back_up(Why.TIME)
    workspace.close()
    database = Database(workspace.path, key_of(workspace.path))
    with database.engine.connect() as connection:
        root = connection.scalar(
            text("select rootpage from sqlite_master where name = 'registration_day'")
        )
    database.close()
    again = Workspace(workspace.path, clock=clock)
    again._database.engine.dispose()
    with again.path.open("r+b") as raw:
        raw.seek((root - 1) * 4096)
        raw.write(b"\xa5" * 4096)
    with pytest.raises(OfficeDamagedButKept):
        again.ask(days)
    with pytest.raises(OfficeDamagedButKept):
        add(again, 1)
    again.close()


def test_a_fault_of_the_programs_own_is_not_blamed_on_the_disk(workspace):
    with pytest.raises(Exception, match="no such table"):
        workspace.ask(lambda session: session.execute(text("select 1 from nergens")))


def test_a_newer_file_is_left_as_it_is(office_file):
    raw = connect(office_file, key_of(office_file))
    raw.execute("update alembic_version set version_num = '9999'")
    raw.close()
    before = office_file.read_bytes()
    with pytest.raises(NewerOffice):
        Workspace(office_file)
    assert office_file.read_bytes() == before
    assert backups_of(office_file) == ()


@pytest.fixture
def put_back(office_file, monkeypatch):
    """An office with a day, opened again when the clock says a year earlier."""
    year = timedelta(days=365)
    monkeypatch.setattr("db.base.new_id._last", 0)
    monkeypatch.setattr("db.base.time.time", (NOW + year).timestamp)
    ahead = Workspace(office_file, clock=lambda: NOW + year)
    add(ahead)
    ahead.close()
    monkeypatch.setattr("db.base.time.time", NOW.timestamp)
    monkeypatch.setattr("db.base.new_id._last", 0)
    opened = Workspace(office_file, clock=clock)
    yield opened
    opened.close()


def test_after_the_clock_was_put_back_undo_still_takes_the_last_step(put_back):
    """Ids grow with the clock; a year back they go on from the last one in the file."""
    add(put_back, 1)
    put_back.undo()
    assert dates(put_back) == [THURSDAY]


def test_after_the_clock_was_put_back_a_small_change_still_finds_its_ids_free(put_back):
    view = put_back.ask(office_view)
    work = partial(change_office, version=view.version, name="Ander", phone="056 00 00 00")
    put_back.run(work)
    assert put_back.ask(office_view).name == "Ander"
