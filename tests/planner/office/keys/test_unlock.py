"""The same files on another PC: nothing opens without the key, everything with it."""

from __future__ import annotations

import shutil
from functools import partial

import pytest

from planner.days.edit import DayDraft, add_day
from planner.days.queries import days
from planner.errors import (
    OfficeDamagedButKept,
    OfficeLocked,
    OfficeMissingButKept,
    RecoveryKeyMistyped,
    RecoveryKeyOfOther,
)
from planner.office.backup.check import is_whole, newest_whole
from planner.office.backup.place import Why, backups_of, home
from planner.office.backup.recover import recover
from planner.office.file import new_office
from planner.office.keys.here import key_of
from planner.office.keys.store import ELSEWHERE
from planner.office.keys.unlock import unlock
from planner.office.keys.written import written
from planner.workspace import Workspace
from tests.conftest import clock
from tests.make import THURSDAY


@pytest.fixture
def there(workspace, tmp_path, monkeypatch):
    """The office, a copy of it and its recovery key, on a PC that has never seen them."""
    workspace.run(partial(add_day, draft=DayDraft(THURSDAY)))
    workspace.backups.back_up(Why.HAND)
    workspace.close()
    recovery_key = " ".join(written(key_of(workspace.path)))
    other = tmp_path / "andere pc"
    shutil.copytree(home(workspace.path), other / home(workspace.path).name)
    office = other / workspace.path.name
    shutil.copy(workspace.path, office)
    monkeypatch.setenv(ELSEWHERE, str(other / "sleutels"))
    return office, recovery_key


def test_an_office_asks_for_its_recovery_key_and_is_not_touched(there):
    office, _ = there
    before = office.read_bytes(), sorted(path.name for path in office.parent.iterdir())
    with pytest.raises(OfficeLocked):
        Workspace(office)
    assert (office.read_bytes(), sorted(p.name for p in office.parent.iterdir())) == before


def test_with_its_recovery_key_it_opens_there_from_then_on_without_a_question(there):
    office, recovery_key = there
    unlock(office, recovery_key)
    for _ in range(2):
        workspace = Workspace(office, clock=clock)
        assert len(workspace.ask(days)) == 1
        workspace.close()


def test_a_wrong_recovery_key_is_told_from_a_mistyped_one(there, tmp_path):
    office, recovery_key = there
    with pytest.raises(RecoveryKeyMistyped):
        unlock(office, recovery_key[:-1] + ("0" if recovery_key[-1] != "0" else "1"))
    new_office(tmp_path / "ander.inschrijfdag", preset="kortrijk")
    other = " ".join(written(key_of(tmp_path / "ander.inschrijfdag")))
    before = office.read_bytes()
    with pytest.raises(RecoveryKeyOfOther):
        unlock(office, other)
    with pytest.raises(OfficeLocked):
        Workspace(office)
    assert office.read_bytes() == before


def comes_back(office, recovery_key, told):
    with pytest.raises(OfficeLocked):
        Workspace(office)
    unlock(office, recovery_key)
    with pytest.raises(told):
        Workspace(office)
    workspace = recover(office, newest_whole(office), clock=clock)
    assert len(workspace.ask(days)) == 1
    workspace.close()


def test_an_office_that_is_gone_comes_back_there_from_its_copy(there):
    office, recovery_key = there
    office.unlink()
    comes_back(office, recovery_key, OfficeMissingButKept)


def test_without_the_key_a_copy_still_shows_whether_it_is_as_it_was_written(there):
    office, _ = there
    (copy,) = backups_of(office)
    assert is_whole(copy)
    copy.path.write_bytes(copy.path.read_bytes()[:-1] + b"!")
    assert not is_whole(copy)


def test_a_damaged_seal_is_known_by_the_copies_once_the_key_is_there(there):
    office, recovery_key = there
    data = bytearray(office.read_bytes())
    data[0] ^= 1
    office.write_bytes(data)
    comes_back(office, recovery_key, OfficeDamagedButKept)


def test_a_copy_that_is_given_an_offices_name_opens_as_one(there):
    office, recovery_key = there
    (copy,) = backups_of(office)
    alone = office.parent / "elders" / "kantoor.inschrijfdag"
    alone.parent.mkdir()
    shutil.copy(copy.path, alone)
    unlock(alone, recovery_key)
    Workspace(alone, clock=clock).close()
