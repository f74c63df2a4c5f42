"""An office that was plain is encrypted when it is opened, and nothing plain of it stays."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import partial

import pytest

from db.database import office_lock
from db.files import digest_of
from db.sealing import PLAIN_LEFT
from db.vault import PLAIN, seal_of
from planner.days.edit import DayDraft, add_day
from planner.days.queries import days
from planner.errors import NewerOffice, NotAnOffice, OfficeDamagedButKept, OfficeInUse
from planner.office.backup.check import is_whole
from planner.office.backup.place import Why, backups_of, name_for, put_apart
from planner.office.backup.recover import recover
from planner.office.converting import convert
from planner.office.keys.here import key_of
from planner.workspace import Workspace
from tests.conftest import NOW, clock
from tests.make import THURSDAY
from tests.robustness.contents import contents
from tests.robustness.converting import make_plain


@pytest.fixture
def plain(office_file):
    workspace = Workspace(office_file, clock=clock)
    workspace.run(partial(add_day, draft=DayDraft(THURSDAY)))
    before = workspace.ask(contents)
    workspace.close()
    make_plain(office_file)
    assert seal_of(office_file) == PLAIN
    return office_file, before


def plain_files(folder):
    """Name the files in which something can be read."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return [path.name for path in files if words_in(path)]


def words_in(path):
    data = path.read_bytes()
    return {word for word in (PLAIN, b"Eigen Haard") if word in data}


def test_opening_encrypts_every_row_and_leaves_nothing_plain(plain):
    office, before = plain
    workspace = Workspace(office, clock=clock)
    assert workspace.ask(contents) == before
    assert plain_files(office.parent) == []
    workspace.close()
    assert seal_of(office) == key_of(office).seal


def test_an_encrypted_copy_is_kept_of_how_it_was(plain):
    office, _ = plain
    Workspace(office, clock=clock).close()
    (copy,) = backups_of(office)
    assert (copy.why, copy.at) == (Why.MIGRATE, NOW)
    assert is_whole(copy)


def test_what_was_still_in_the_log_comes_along_and_the_log_goes(plain):
    office, _ = plain
    raw = sqlite3.connect(office)
    raw.execute("insert into venue (id, version, name, address, directions)"
                " values (1, 1, 'Zaal', 'X', '')")  # fmt: skip
    raw.commit()
    log = office.with_name(f"{office.name}-wal")
    kept = log.read_bytes(), office.read_bytes()
    raw.close()
    log.write_bytes(kept[0])
    office.write_bytes(kept[1])
    workspace = Workspace(office, clock=clock)
    assert len(workspace.ask(contents)["venue"]) == 1
    workspace.close()
    assert not log.exists()


def test_the_copies_of_before_are_encrypted_too(plain):
    office, _ = plain
    workspace = Workspace(office, clock=clock)
    workspace.run(partial(add_day, draft=DayDraft(THURSDAY.replace(year=2027))))
    workspace.backups.back_up(Why.HAND)
    workspace.close()
    moments = [copy.at for copy in backups_of(office)]
    for copy in backups_of(office):
        make_plain(copy.path)
        name = name_for(office, copy.at, copy.why, digest_of(copy.path))
        copy.path.rename(copy.path.with_name(name))
    make_plain(office)
    again = Workspace(office, clock=clock)
    assert sorted(set(moments)) == sorted({copy.at for copy in backups_of(office)})
    assert all(map(is_whole, backups_of(office)))
    assert plain_files(office.parent) == []
    again.restore(backups_of(office)[0])
    again.close()


def test_a_plain_copy_of_which_the_destroying_was_broken_off_is_in_no_list_and_goes(plain):
    office, _ = plain
    Workspace(office, clock=clock).close()
    (copy,) = backups_of(office)
    left = copy.path.with_name(f"{copy.path.name}{PLAIN_LEFT}")
    left.write_bytes(bytes(4096))
    other = copy.path.with_name(f"notes{PLAIN_LEFT}")
    other.write_bytes(b"of somebody else")
    assert backups_of(office) == (copy,)
    Workspace(office, clock=clock).close()
    assert not left.exists()
    assert other.exists()


def test_what_was_put_apart_is_encrypted_too(plain):
    office, _ = plain
    workspace = Workspace(office, clock=clock)
    (copy,) = backups_of(office)
    workspace.restore(copy)
    workspace.close()
    ((apart, at),) = put_apart(office)
    make_plain(apart)
    Workspace(office, clock=clock).close()
    ((sealed, when),) = put_apart(office)
    assert when == at
    assert seal_of(sealed) == key_of(office).seal


def test_the_key_of_the_copies_stays_the_key(plain):
    office, _ = plain
    Workspace(office, clock=clock).close()
    first = key_of(office)
    make_plain(office)
    Workspace(office, clock=clock).close()
    assert key_of(office) == first


def test_another_programs_database_is_left_as_it_is(tmp_path):
    path = tmp_path / "muziek.inschrijfdag"
    with closing(sqlite3.connect(path)) as other:
        other.execute("create table muziek (titel text)")
        other.commit()
    before = path.read_bytes()
    with pytest.raises(NotAnOffice):
        Workspace(path)
    assert path.read_bytes() == before


def test_a_plain_office_of_a_newer_program_is_left_as_it_is(plain):
    office, _ = plain
    with closing(sqlite3.connect(office)) as raw:
        raw.execute("update alembic_version set version_num = '9999'")
        raw.commit()
    before = office.read_bytes()
    with pytest.raises(NewerOffice):
        Workspace(office)
    assert office.read_bytes() == before
    assert backups_of(office) == ()


def test_a_plain_office_that_is_open_elsewhere_is_not_touched(plain):
    office, _ = plain
    with office_lock(office), pytest.raises(OfficeInUse):
        convert(office, NOW)
    assert seal_of(office) == PLAIN


def test_a_damaged_plain_office_comes_back_from_its_plain_copy_encrypted(plain):
    office, _ = plain
    Workspace(office, clock=clock).close()
    (copy,) = backups_of(office)
    make_plain(copy.path)
    name = name_for(office, copy.at, copy.why, digest_of(copy.path))
    copy.path.rename(copy.path.with_name(name))
    make_plain(office)
    with office.open("r+b") as raw:
        raw.seek(30 * 4096)
        raw.write(b"\xa5" * 4096)
    damaged = office.read_bytes()
    with pytest.raises(OfficeDamagedButKept):
        Workspace(office, clock=clock)
    assert office.read_bytes()[4096:] == damaged[4096:]
    workspace = recover(office, backups_of(office)[0], clock=clock)
    assert len(workspace.ask(days)) == 1
    workspace.close()
    assert seal_of(office) != PLAIN
