from __future__ import annotations

import shutil
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import select

from db.journal import Operation
from planner.days.edit import DayDraft, add_day
from planner.days.queries import days
from planner.errors import (
    BackupDamaged,
    CannotWrite,
    NoSuchOffice,
    NotAnOffice,
    NothingToUndo,
    OfficeDamaged,
    OfficeDamagedButKept,
    OfficeInUse,
    OfficeMissingButKept,
)
from planner.office.backup.check import is_whole, newest_whole
from planner.office.backup.place import APART, Why, backups_of, home, put_apart
from planner.office.backup.recover import recover
from planner.office.backup.restore import put_back
from planner.workspace import Workspace
from tests.conftest import NOW, clock
from tests.make import THURSDAY


def add(workspace, days_on=0):
    workspace.run(partial(add_day, draft=DayDraft(THURSDAY + timedelta(days=days_on))))


def dates(workspace):
    return [row.date for row in workspace.ask(days)]


@pytest.fixture
def kept(workspace):
    """A copy with one day; the office has two."""
    add(workspace)
    made = workspace.backups.back_up(Why.HAND)
    add(workspace, 1)
    return made


def spoil(path, page=30):
    with path.open("r+b") as raw:
        raw.seek(page * 4096)
        raw.write(b"\xa5" * 4096)


def test_the_office_is_as_it_was_and_what_it_was_meanwhile_is_kept_twice(workspace, kept):
    outcome = workspace.restore(kept)
    assert dates(workspace) == [THURSDAY]
    before = backups_of(workspace.path)[0]
    assert before.why == Why.RESTORE
    assert [at for _, at in put_apart(workspace.path)] == [NOW]
    assert {"household", "registration_day"} <= outcome.changed
    workspace.restore(before)
    assert len(dates(workspace)) == 2


def test_the_journal_goes_on_and_tells_of_the_copy_and_cannot_undo_it(workspace, kept):
    outcome = workspace.restore(kept)
    assert (outcome.done.name, outcome.done.actor) == ("restore_backup", "An")
    assert outcome.done.facts == {"at": NOW.isoformat()}
    names = workspace.ask(lambda s: s.scalars(select(Operation.name).order_by(Operation.id)).all())
    assert names[-2:] == ["add_day", "restore_backup"]
    with pytest.raises(NothingToUndo):
        workspace.undo()
    add(workspace, 5)
    workspace.undo()
    assert dates(workspace) == [THURSDAY]


def test_a_spoiled_copy_is_not_put_back(workspace, kept):
    spoil(kept.path)
    with pytest.raises(BackupDamaged):
        workspace.restore(kept)
    assert len(dates(workspace)) == 2


def test_an_office_that_is_open_is_not_replaced(workspace, kept):
    with pytest.raises(OfficeInUse):
        put_back(workspace.path, kept, NOW)


def test_where_nothing_can_be_written_all_stays_as_it_was(workspace, kept):
    workspace.path.with_name("kortrijk.inschrijfdag.making").mkdir()
    with pytest.raises(CannotWrite):
        workspace.restore(kept)
    assert len(dates(workspace)) == 2
    assert put_apart(workspace.path) == ()


@pytest.mark.parametrize("page", [0, 1, 30])
def test_a_damaged_office_is_found_when_opened_and_its_newest_good_copy_named(
    workspace, kept, page
):
    workspace.close()
    spoil(workspace.path, page)
    before = workspace.path.read_bytes()
    with pytest.raises(OfficeDamagedButKept) as refused:
        Workspace(workspace.path)
    assert refused.value.at == NOW
    assert workspace.path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0" * 300, b"geheel iets anders" * 400])
def test_an_office_of_which_nothing_is_left_is_known_by_its_copies(workspace, kept, content):
    workspace.close()
    workspace.path.write_bytes(content)
    with pytest.raises(OfficeDamagedButKept):
        Workspace(workspace.path)


def test_an_office_that_is_gone_is_known_by_its_copies(workspace, kept):
    workspace.close()
    workspace.path.unlink()
    with pytest.raises(OfficeMissingButKept):
        Workspace(workspace.path)
    recover(workspace.path, newest_whole(workspace.path), clock=clock).close()
    assert put_apart(workspace.path) == ()
    assert workspace.path.exists()


def test_without_copies_the_sentence_promises_none(workspace):
    workspace.close()
    spoil(workspace.path)
    with pytest.raises(OfficeDamaged):
        Workspace(workspace.path)
    workspace.path.write_bytes(b"een brief")
    with pytest.raises(NotAnOffice):
        Workspace(workspace.path)
    workspace.path.unlink()
    with pytest.raises(NoSuchOffice):
        Workspace(workspace.path)


def test_a_damaged_office_comes_back_from_its_newest_good_copy_and_is_kept_apart(workspace, kept):
    add(workspace, 2)
    workspace.clock = workspace.backups._clock = lambda: NOW + timedelta(hours=1)
    newest = workspace.backups.back_up(Why.TIME)
    workspace.close()
    spoil(workspace.path)
    spoil(newest.path)
    damaged = workspace.path.read_bytes()
    found = newest_whole(workspace.path)
    again = recover(workspace.path, found, clock=clock)
    assert (found, dates(again)) == (kept, [THURSDAY])
    again.close()
    ((apart, _),) = put_apart(workspace.path)
    assert apart.read_bytes() == damaged


def test_what_was_still_in_the_log_is_kept_apart_with_the_file(workspace, kept, tmp_path):
    log = workspace.path.with_name(f"{workspace.path.name}-wal")
    copied = shutil.copy(workspace.path, tmp_path / "x.inschrijfdag"), log.read_bytes()
    workspace.close()
    shutil.copy(copied[0], workspace.path)
    log.write_bytes(copied[1])
    put_back(workspace.path, kept, NOW)
    assert not log.exists()
    (apart,) = home(workspace.path).glob(f"*{APART}-wal")
    assert apart.read_bytes() == copied[1]
    again = Workspace(workspace.path)
    assert dates(again) == [THURSDAY]
    again.close()


def test_an_office_that_is_well_is_copied_before_it_is_recovered(workspace, kept):
    workspace.close()
    recover(workspace.path, kept, clock=clock).close()
    assert backups_of(workspace.path)[0].why == Why.RESTORE
    assert all(map(is_whole, backups_of(workspace.path)))
