from __future__ import annotations

import shutil
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication

from planner.days.edit import DayDraft, add_day
from planner.days.queries import days
from planner.errors import CannotBackUp
from planner.office.backup.place import Why, backups_of, elsewhere, home
from planner.workspace import Workspace
from tests.conftest import clock
from tests.make import THURSDAY
from ui.__main__ import open_program
from ui.office.backup_card import BackupCard
from ui.office.recovery import Offer
from ui.program import Program

ADD = partial(add_day, draft=DayDraft(THURSDAY))


@pytest.fixture
def card(backend, qtbot, settle):
    made = BackupCard(backend)
    qtbot.addWidget(made)
    made.resize(520, 500)
    made.show()
    settle()
    return made


def rows(card):
    return card.table.rows_model.rows


def test_a_copy_made_by_hand_shows_at_once(card, settle):
    assert rows(card) == ()
    assert not card.put_back.isEnabled()
    card.make.click()
    settle()
    (copy,) = rows(card)
    assert card.fact.text() == "newest: Tue 8 Dec 09:12"
    assert copy.why == Why.HAND


def test_the_copy_that_is_put_back_says_first_what_it_holds_and_lacks(
    card, backend, settle, sheet_of
):
    card.make.click()
    settle()
    backend.run(card, ADD)
    settle()
    backend.workspace.clock = lambda: clock() + timedelta(minutes=5)
    backend.run(card, partial(add_day, draft=DayDraft(THURSDAY + timedelta(days=1))))
    settle()
    card.table.select_key(rows(card)[0].path)
    card.put_back.click()
    settle()
    sheet = sheet_of(card)
    assert sheet.holds.text().endswith("8 December 09:12, with 0 households and 0 days.")
    assert "2 changes, the last by An on 8 December 09:17" in sheet.later.text
    tables, done = [], []
    backend.changed.connect(tables.append)
    backend.done.connect(done.append)
    sheet.save.click()
    settle()
    assert not sheet.isVisible()
    assert backend.workspace.ask(days) == []
    assert "registration_day" in tables[0]
    assert (done[0].name, done[0].stands) == ("restore_backup", False)
    assert [copy.why for copy in rows(card)] == [Why.RESTORE, Why.HAND]


def test_a_spoiled_copy_cannot_be_put_back(card, settle, sheet_of):
    card.make.click()
    settle()
    path = rows(card)[0].path
    path.write_bytes(path.read_bytes()[:-1])
    card.table.select_key(path)
    card.ask_to_restore()
    settle()
    sheet = sheet_of(card)
    assert "is damaged" in sheet.message.text
    assert not sheet.save.isEnabled()
    sheet.reject()


def test_the_folder_can_be_chosen_and_one_that_is_gone_is_said(card, settle, tmp_path, backend):
    stick = tmp_path / "stick"
    stick.mkdir()
    office = backend.workspace.path
    card.choose_folder(stick)
    settle()
    assert card._folder.text() == str(stick)
    stick.rmdir()
    card.make.click()
    settle()
    assert "cannot be reached" in card._message.text
    assert rows(card)[0].path.parent == home(office)
    card.choose_folder(tmp_path / "nowhere")
    settle()
    assert "No backup can be made" in card._message.text
    card._beside.click()
    settle()
    assert elsewhere(office) is None


def test_a_copy_that_cannot_be_made_is_said_to_the_window(qtbot, backend, card):
    home(backend.workspace.path).write_text("a file where the folder should be")
    with qtbot.waitSignal(backend.refused) as refused:
        card.make.click()
    assert isinstance(refused.args[0], CannotBackUp)


def test_the_program_makes_copies_by_the_clock_and_at_closing(
    qapp, qtbot, office_file, settings, settled
):
    program = Program(qapp, office_file, settings, clock=clock)
    with qtbot.waitSignal(program.backend.backed_up):
        program._timer.timeout.emit()
    program.backend.run(program, ADD)
    settled(program.backend)
    program.close()
    program.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert {copy.why for copy in backups_of(office_file)} == {Why.TIME, Why.CLOSE}


def answer(yes):
    """Press a button of the offer as soon as it is shown."""

    def press():
        offer = QApplication.activeModalWidget()
        assert isinstance(offer, Offer)
        assert "is damaged; nothing in it was changed. The newest good backup is of" in offer.text()
        (offer.yes if yes else offer.no).click()

    QTimer.singleShot(0, press)


def test_a_damaged_office_opens_on_its_newest_good_copy_if_that_is_wanted(
    qapp, office_file, settings
):
    workspace = Workspace(office_file)
    workspace.run(ADD)
    workspace.backups.back_up(Why.TIME)
    workspace.close()
    shutil.copy(__file__, office_file)

    answer(yes=False)
    assert open_program(qapp, office_file, settings) is None
    answer(yes=True)
    program = open_program(qapp, office_file, settings)
    assert len(program.backend.workspace.ask(days)) == 1
    program.close()
    program.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
