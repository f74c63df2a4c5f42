"""Giving out the recovery key from the settings, and typing it on another PC."""

from __future__ import annotations

from contextlib import contextmanager

import pypdfium2
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from planner.errors import OfficeLocked
from planner.office.keys.here import is_known
from planner.office.keys.printing import key_was_given, recovery_key
from planner.office.keys.store import ELSEWHERE
from planner.workspace import Workspace
from tests.conftest import clock
from tests.ui.conftest import FakePaper
from ui.__main__ import open_program
from ui.core.outbox import Outbox
from ui.office.key_card import KeyCard, RecoveryKeySheet
from ui.office.unlock import UnlockDialog


@pytest.fixture
def outbox(qtbot):
    made = Outbox(FakePaper("Balie"), clock)
    with qtbot.waitSignal(made.found):
        made.look()
    return made


@pytest.fixture
def card(backend, qtbot, outbox):
    made = KeyCard(backend, outbox)
    qtbot.addWidget(made)
    made.show()
    return made


def words_of(pdf):
    document = pypdfium2.PdfDocument(pdf)
    return document[0].get_textpage().get_text_bounded()


def test_the_recovery_key_comes_out_of_the_printer_and_that_is_noted(
    card, backend, qtbot, outbox, sheet_of, settle
):
    done = []
    backend.done.connect(done.append)
    settle()
    assert card.never.text == "Nobody has printed or saved the recovery key yet."
    card.give.click()
    sheet = sheet_of(card)
    with qtbot.waitSignal(outbox.sent) as sent:
        sheet.save.click()
    settle()
    words = words_of(sent.args[0].job.pdf)
    assert [group for group in recovery_key(backend.workspace.path) if group not in words] == []
    assert card.said.text == "Sent to printer Balie"
    assert card.never.text == ""
    assert backend.workspace.ask(key_was_given)
    assert [(one.name, one.stands) for one in done] == [("give_recovery_key", False)]


def test_the_recovery_key_is_kept_as_a_file_and_a_place_that_will_not_have_it_is_said(
    card, backend, sheet_of, settle, tmp_path
):
    card.open_sheet()
    sheet = sheet_of(card)
    sheet.keep_at(tmp_path / "nergens" / "sleutel.pdf")
    settle()
    assert "cannot be written" in sheet.message.text
    sheet.keep_at(tmp_path / "sleutel.pdf")
    settle()
    assert recovery_key(backend.workspace.path)[0] in words_of(tmp_path / "sleutel.pdf")
    assert card.said.text == "Saved as sleutel.pdf"


def test_the_recovery_key_of_a_new_office_is_asked_to_be_printed(program, qtbot, settled, paper):
    program.give_key()
    sheet = next(iter(program.window.findChildren(RecoveryKeySheet)))
    with qtbot.waitSignal(sheet.accepted):
        sheet.accept()
    settled(program.backend)
    assert program.backend.workspace.ask(key_was_given)


@pytest.fixture
def locked(office_file, tmp_path, monkeypatch):
    """An office on a PC that does not have its key, and what is on the printed page."""
    key = recovery_key(office_file)
    monkeypatch.setenv(ELSEWHERE, str(tmp_path / "andere pc"))
    return office_file, key


def test_each_group_is_checked_as_it_is_typed_and_the_whole_opens_the_office(qtbot, locked):
    office, key = locked
    dialog = UnlockDialog(office, OfficeLocked(office.name))
    qtbot.addWidget(dialog)
    dialog.key.setText(" ".join(key[:2]))
    assert dialog._so_far.text() == "2 of 13 groups"
    dialog.key.setText(f"{key[0]} {key[2]}")
    assert "Group 2 is not right" in dialog._so_far.text()
    dialog.open_.click()
    assert "65 signs; there are 10" in dialog.message.text
    assert not is_known(office)
    dialog.key.setText("".join(key).lower())
    assert dialog.message.text == ""
    dialog.open_.click()
    assert dialog.result() == UnlockDialog.DialogCode.Accepted
    Workspace(office).close()


@contextmanager
def answering(answer):
    """Answer the dialog that asks for the key as soon as it is there."""

    def look():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, UnlockDialog)
        answer(dialog)

    QTimer.singleShot(0, look)
    yield


def test_who_does_not_have_the_key_leaves_the_office_as_it_is(qapp, locked, settings):
    office, _ = locked
    before = office.read_bytes()
    with answering(lambda dialog: dialog.reject()):
        assert open_program(qapp, office, settings) is None
    assert office.read_bytes() == before
