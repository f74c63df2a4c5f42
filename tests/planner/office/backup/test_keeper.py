from __future__ import annotations

import shutil
from datetime import timedelta
from functools import partial
from threading import Thread

import pytest

from db.database import Database
from db.migrate import HEAD
from planner.days.edit import DayDraft, add_day
from planner.errors import CannotBackUp, OfficeDamagedButKept
from planner.office.backup.check import is_whole
from planner.office.backup.choosing import choose_backup_folder
from planner.office.backup.keeper import Keeper
from planner.office.backup.place import Why, backups_of, elsewhere, home, keep_elsewhere
from planner.office.keys.here import key_of
from planner.workspace import Workspace
from tests.conftest import NOW
from tests.make import THURSDAY
from tests.robustness.migrating import OLD, make_old, revision_of


def add(workspace, days=0):
    return workspace.run(partial(add_day, draft=DayDraft(THURSDAY + timedelta(days=days))))


def test_a_copy_tells_when_and_why_it_was_made(workspace):
    made = workspace.backups.back_up(Why.HAND)
    assert backups_of(workspace.path) == (made,)
    assert (made.at, made.why) == (NOW, Why.HAND)
    assert made.path.parent == workspace.path.with_name("kortrijk-reservekopieen")
    assert made.size == made.path.stat().st_size
    assert is_whole(made)


def test_a_copy_is_made_only_when_something_changed(workspace):
    assert workspace.backups.back_up(Why.TIME)
    assert workspace.backups.back_up(Why.TIME) is None
    add(workspace)
    assert workspace.backups.back_up(Why.TIME)
    workspace.undo()
    assert workspace.backups.back_up(Why.CLOSE)


def test_opening_an_office_that_did_not_change_makes_no_second_copy(workspace):
    workspace.backups.back_up(Why.CLOSE)
    workspace.close()
    again = Workspace(workspace.path, clock=lambda: NOW + timedelta(hours=1))
    assert again.backups.back_up(Why.TIME) is None
    again.close()
    assert len(backups_of(workspace.path)) == 1


def test_a_copy_that_was_spoiled_is_made_again(workspace):
    made = workspace.backups.back_up(Why.CLOSE)
    made.path.write_bytes(made.path.read_bytes()[:-1] + b"!")
    workspace.close()
    again = Workspace(workspace.path, clock=lambda: NOW + timedelta(hours=1))
    assert is_whole(again.backups.back_up(Why.TIME))
    again.close()


def test_a_copy_is_made_before_lists_are_brought_in(demo_folder):
    office = demo_folder / "kortrijk.inschrijfdag"
    assert [one.why for one in backups_of(office)] == [Why.IMPORT]


def test_a_copy_is_made_before_a_file_is_brought_up_to_the_present_tables(tmp_path):
    office = tmp_path / "oud.inschrijfdag"
    make_old(office)
    Workspace(office).close()
    (copy,) = backups_of(office)
    assert copy.why == Why.MIGRATE
    assert revision_of(shutil.copy(copy.path, tmp_path / "copy")) == OLD
    assert revision_of(office) == HEAD


def test_copies_go_to_the_folder_that_was_chosen_and_all_are_listed(workspace, tmp_path):
    first = workspace.backups.back_up(Why.HAND)
    folder = tmp_path / "stick"
    folder.mkdir()
    workspace.run(partial(choose_backup_folder, office=workspace.path, folder=folder))
    add(workspace)
    second = workspace.backups.back_up(Why.HAND)
    assert second.path.parent == elsewhere(workspace.path) == folder
    assert set(backups_of(workspace.path)) == {first, second}
    keep_elsewhere(workspace.path, None)
    assert elsewhere(workspace.path) is None


def test_a_folder_that_cannot_be_written_is_not_chosen(workspace, tmp_path):
    (tmp_path / "file").write_text("")
    for folder in (tmp_path / "file", tmp_path / "nowhere"):
        with pytest.raises(CannotBackUp):
            keep_elsewhere(workspace.path, folder)
    assert elsewhere(workspace.path) is None


def test_a_stick_that_was_pulled_out_does_not_stop_the_copies(workspace, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    keep_elsewhere(workspace.path, stick)
    stick.rmdir()
    assert workspace.backups.back_up(Why.TIME).path.parent == home(workspace.path)


def test_offices_side_by_side_keep_each_their_own_copies(workspace, tmp_path):
    other = shutil.copy(workspace.path, tmp_path / "kortrijk-oud.inschrijfdag")
    stick = tmp_path / "stick"
    stick.mkdir()
    for office in (workspace.path, other):
        keep_elsewhere(office, stick)
    made = workspace.backups.back_up(Why.HAND)
    assert backups_of(other) == ()
    assert backups_of(workspace.path) == (made,)


def test_what_needs_not_be_kept_goes_when_a_new_copy_is_there(office_file):
    now = NOW
    workspace = Workspace(office_file, clock=lambda: now)
    for day in range(12):
        add(workspace, day)
        workspace.backups.back_up(Why.TIME)
        now += timedelta(minutes=15)
    now += timedelta(days=1)
    add(workspace, 20)
    workspace.backups.back_up(Why.TIME)
    workspace.close()
    assert len(backups_of(office_file)) == 5


def test_a_damaged_office_is_found_when_it_is_copied_and_the_good_copies_stay(workspace):
    good = workspace.backups.back_up(Why.TIME)
    add(workspace)
    workspace.close()
    with workspace.path.open("r+b") as raw:
        raw.seek(30 * 4096)
        raw.write(b"\xa5" * 4096)
    database = Database(workspace.path, key_of(workspace.path))
    keeper = Keeper(database, lambda: NOW + timedelta(days=1))
    with pytest.raises(OfficeDamagedButKept) as refused:
        keeper.back_up(Why.TIME)
    database.close()
    assert refused.value.at == NOW
    assert backups_of(workspace.path) == (good,)


def test_copies_are_made_while_others_book(workspace):
    def copy():
        for _ in range(5):
            workspace.backups.back_up(Why.HAND)

    thread = Thread(target=copy)
    thread.start()
    for day in range(20):
        add(workspace, day)
    thread.join()
    workspace.backups.back_up(Why.HAND)
    assert all(map(is_whole, backups_of(workspace.path)))
