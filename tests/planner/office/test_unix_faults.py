"""What only Unix lets a test do to an office's file: no room, no rights, moved while it is open."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest

from planner.errors import CannotBackUp, CannotWrite, DiskFull, OfficeGone, OfficeReadOnly
from planner.office.backup.place import Why
from planner.office.file import new_office
from planner.workspace import Workspace
from tests.conftest import clock
from tests.make import THURSDAY
from tests.planner.office.test_faults import add, dates

resource = pytest.importorskip("resource", reason="Windows has no such limits and rights")

NOBODY = 65534


@contextmanager
def files_no_larger_than(size):
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_write_that_fails_halfway_leaves_nothing_half(workspace):
    add(workspace)
    workspace.close()
    again = Workspace(workspace.path, clock=clock)
    with files_no_larger_than(4096), pytest.raises(OfficeGone):
        add(again, 1)
    assert dates(again) == [THURSDAY]
    assert again._database.is_sound()
    add(again, 1)
    again.close()


def test_a_backup_that_finds_no_room_leaves_nothing_behind_and_is_tried_again(workspace):
    first = workspace.backups.back_up(Why.TIME)
    add(workspace)
    with files_no_larger_than(8192), pytest.raises(CannotBackUp):
        workspace.backups.back_up(Why.TIME)
    assert list(first.path.parent.iterdir()) == [first.path]
    assert workspace.backups.back_up(Why.TIME)


def test_an_office_is_not_begun_where_there_is_no_room_for_it(tmp_path):
    with files_no_larger_than(8192), pytest.raises((CannotWrite, DiskFull, OfficeGone)):
        new_office(tmp_path / "x.inschrijfdag", preset="kortrijk")
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".inschrijfdag"] == []
    new_office(tmp_path / "x.inschrijfdag", preset="kortrijk")


@contextmanager
def as_nobody():
    """Be nobody in particular for a moment: root may write everything."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_file_or_folder_that_may_not_be_written_is_said_at_the_start(office_file, what):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        office = Path(shutil.copy(office_file, folder / "kantoor.inschrijfdag"))
        office.chmod(0o444 if what == "file" else 0o666)
        folder.chmod(0o777 if what == "file" else 0o555)
        before = office.read_bytes()
        with as_nobody(), pytest.raises(OfficeReadOnly):
            Workspace(office)
        assert office.read_bytes() == before
        folder.chmod(0o777)


def test_a_file_that_is_moved_while_open_takes_no_more_bookings(workspace):
    add(workspace)
    workspace.path.rename(workspace.path.with_name("elders"))
    with pytest.raises(OfficeGone):
        add(workspace, 1)
    assert dates(workspace) == [THURSDAY]
    assert workspace.backups.back_up(Why.CLOSE)
    workspace.path.with_name("elders").rename(workspace.path)
    add(workspace, 1)


def test_a_file_that_is_replaced_while_open_takes_no_more_bookings(workspace, tmp_path):
    add(workspace)
    shutil.copy(workspace.path, tmp_path / "other").replace(workspace.path)
    with pytest.raises(OfficeGone):
        add(workspace, 1)
