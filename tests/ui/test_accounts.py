"""Signing in, locking and coming back, and what each role finds disabled, in one office."""

from __future__ import annotations

import ast
import shutil
from ctypes import addressof, wintypes
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from planner.errors import NotAllowed
from planner.kinds import Role
from planner.office.accounts.drafts import AccountDraft
from planner.office.accounts.managing import add_account
from planner.office.accounts.member import Member
from planner.office.accounts.rights import is_operation, may_ask
from planner.office.accounts.roster_file import roster_of
from planner.office.accounts.signing import sign_in
from planner.office.accounts.switching import switch_accounts_on
from planner.office.keys.here import key_of
from planner.office.keys.printing import give_recovery_key
from planner.office.keys.store import ELSEWHERE
from planner.office.queries import landlords
from planner.workspace import Workspace
from tests.conftest import NOW, clock
from tests.make import let_go
from tests.planner.office.accounts.conftest import OTHER, PASSWORD, make_cheap
from tests.ui.conftest import FakePaper
from ui.core.session_watch import POWER, SESSION_CHANGE, SESSION_LOCK, SUSPEND, WINDOWS
from ui.core.settings import Settings
from ui.landlord_program import LandlordProgram
from ui.office.accounts.account_sheet import AccountSheet
from ui.office.accounts.accounts_sheet import AccountsSheet
from ui.office.accounts.idle import IdleWatch
from ui.office.accounts.sign_in import SignInDialog
from ui.program import Program
from ui.queue.waiting_room import WaitingRoom
from ui.widgets.sheet import Sheet

SOURCES = Path(__file__).parents[2] / "ui"


@pytest.fixture(scope="module")
def office(keys, demo_folder, tmp_path_factory):
    """The demo office with An, an administrator, and Joke, of the front desk."""
    folder = tmp_path_factory.mktemp("accounts")
    path = Path(shutil.copy(demo_folder / "kortrijk.inschrijfdag", folder))
    with pytest.MonkeyPatch.context() as patch:
        make_cheap(patch)
        patch.setenv(ELSEWHERE, str(shutil.copytree(keys, folder / "sleutels")))
        opened = Workspace(path, clock=clock, actor="An")
        seal = key_of(path).seal
        opened.run(partial(give_recovery_key, file=path, at=NOW))
        first = partial(switch_accounts_on, office=path, name="An", password=PASSWORD)
        opened.member = opened.run(first).value
        draft = AccountDraft("Joke", Role.CLERK)
        opened.run(partial(add_account, office=path, draft=draft, password=OTHER))
        opened.close()
        yield path
    let_go(seal)


@pytest.fixture(scope="module")
def own(office, qapp, tmp_path_factory):
    """The program of that office, open for An, on the day plan."""
    settings = Settings(QSettings(str(tmp_path_factory.mktemp("settings") / "s.ini"),
                                  QSettings.Format.IniFormat))  # fmt: skip
    settings.language, settings.theme = "nl", "light"
    member = sign_in(office, account(office, "An"), PASSWORD, NOW)
    made = Program(qapp, office, settings, clock=clock, paper=FakePaper(), member=member)
    made.show()
    finish(made)
    yield made
    finish(made)
    made.close()
    made.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def program(own, qtbot):
    """That program, unlocked and An's, however the test before left it."""
    if own.locker.page:
        unlock(own, qtbot, "An", PASSWORD)
    own.window.activateWindow()
    return own


def account(office, name):
    return next(one.id for one in roster_of(office).accounts if one.name == name)


def finish(program):
    for _ in range(3):
        while program.backend.is_busy:
            QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()


def unlock(program, qtbot, name, password):
    form = program.locker.page.form
    form.who.setCurrentIndex(form.who.findData(account(program.backend.workspace.path, name)))
    form.password.setText(password)
    QTest.keyClick(form.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not form._aside.is_busy)
    QCoreApplication.processEvents()
    finish(program)


def readable(window):
    """Give every word that can be read or copied out of a window."""
    said = [window.windowTitle()]
    for kind in (QLabel, QLineEdit):
        said += [one.text() for one in window.findChildren(kind) if one.isVisible()]
    return " ".join(said)


def test_signing_in_takes_a_name_and_a_password(office, qtbot):
    dialog = SignInDialog(office)
    qtbot.addWidget(dialog)
    form = dialog.form
    form.who.setCurrentIndex(form.who.findData(account(office, "Joke")))
    form.password.setText("iets anders")
    dialog.enter.click()
    qtbot.waitUntil(lambda: not form.message.isHidden())
    assert "Caps Lock" in form.message.text
    form.password.setText(OTHER)
    with qtbot.waitSignal(dialog.accepted):
        dialog.enter.click()
    assert (dialog.member.name, dialog.member.role) == ("Joke", Role.CLERK)


def test_a_locked_window_tells_nothing_and_gives_all_back(program, qtbot):
    program.window.show_page("households")
    finish(program)
    program.window.pages.desk.quick_add.open()
    finish(program)
    sheet = next(s for s in program.window.findChildren(Sheet) if s.isVisible())
    field = sheet.findChildren(QLineEdit)[0]
    field.setText("Haddad")
    field.setFocus()
    program.window.lock_asked.emit()
    assert not sheet.isVisible()
    assert "Haddad" not in readable(program.window)
    assert program.window.pages.households.isVisible() is False
    unlock(program, qtbot, "An", "helemaal verkeerd")
    assert program.locker.page is not None
    unlock(program, qtbot, "An", PASSWORD)
    assert (sheet.isVisible(), field.text()) == (True, "Haddad")
    assert program.window.pages.households.isVisible()
    sheet.reject()


def test_keys_of_the_window_do_nothing_while_it_is_locked(program, qtbot):
    program.window.show_page("days")
    program.window.lock_asked.emit()
    assert not any(action.isEnabled() for action in program.window.actions())
    QTest.keyClick(program.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(program.window, Qt.Key.Key_F10)
    assert not [s for s in program.window.findChildren(Sheet) if s.isVisible()]
    assert not program.window.menuBar().isVisible()
    unlock(program, qtbot, "An", PASSWORD)
    assert any(action.isEnabled() for action in program.window.actions())


@pytest.mark.parametrize("message", [(SESSION_CHANGE, SESSION_LOCK), (POWER, SUSPEND)])
def test_windows_locks_the_window_when_it_locks_itself_or_sleeps(program, message):
    said = wintypes.MSG(message=message[0], wParam=message[1])
    program.locker.session.nativeEventFilter(WINDOWS, addressof(said))
    assert program.locker.page is not None


def test_other_messages_of_windows_do_not(program):
    said = wintypes.MSG(message=SESSION_CHANGE, wParam=0x8)
    assert program.locker.session.nativeEventFilter(WINDOWS, addressof(said)) == (False, 0)
    assert program.locker.page is None


def test_who_touches_nothing_is_away_and_who_does_is_not(qapp, qtbot):
    watch = IdleWatch(qapp, lambda: 0.002)
    with qtbot.waitSignal(watch.idle):
        pass
    watch._minutes = lambda: 5
    watch.wait()
    assert watch._timer.remainingTime() > 299_000
    watch.deleteLater()


def test_an_untouched_window_is_locked(program):
    assert program.locker.idle._timer.interval() == 5 * 60_000
    program.locker.idle.idle.emit()
    assert program.locker.page is not None


def test_somebody_else_goes_on_under_their_own_name_and_the_waiting_room_stays(program, qtbot):
    now = program.backend.workspace.clock
    day = program.window.pages.choice.day
    room = WaitingRoom(program.backend, day.id, now, program.window)
    room.show()
    before = program.window.pages
    program.window.lock_asked.emit()
    assert room.isVisible()
    unlock(program, qtbot, "Joke", OTHER)
    qtbot.waitUntil(lambda: program.window.pages is not before)
    assert room.isVisible()
    assert room.parent() is program.window
    assert program.backend.workspace.actor == "Joke"
    program.window.show_page("days")
    finish(program)
    barred = next(a for a in program.window.pages.days.actions() if "Nieuwe" in a.text())
    assert (barred.isEnabled(), "vanaf planner" in barred.toolTip()) == (False, True)
    barred.setEnabled(True)
    assert not barred.isEnabled()
    settings = program.window.pages.settings
    assert not settings.accounts.manage.isEnabled()
    assert not settings._name.isEnabled()
    with pytest.raises(NotAllowed):
        program.backend.workspace.restore(None)
    before = program.window.pages
    program.window.lock_asked.emit()
    unlock(program, qtbot, "An", PASSWORD)
    qtbot.waitUntil(lambda: program.window.pages is not before)
    room.close()


def test_accounts_are_made_in_the_window(program, qtbot):
    program.window.show_page("settings")
    program.window.pages.settings.accounts.show_accounts()
    finish(program)
    sheet = next(s for s in program.window.findChildren(AccountsSheet) if s.isVisible())
    assert sheet.new.mapTo(sheet, QPoint()).y() > sheet.table.mapTo(sheet, QPoint()).y()
    sheet.add()
    finish(program)
    form = next(s for s in program.window.findChildren(AccountSheet) if s.isVisible())
    form.name.setText("Omar")
    form.role.setCurrentIndex(form.role.findData(Role.LANDLORD))
    assert form.landlord.isVisible()
    form.landlord.setCurrentIndex(0)
    form.fresh.first.setText(OTHER)
    form.save.click()
    assert "not the same" in form.message.text
    form.fresh.second.setText(OTHER)
    form.save.click()
    finish(program)
    assert [row.name for row in sheet.table.rows_model.rows] == ["An", "Joke", "Omar"]
    found = sign_in(program.backend.workspace.path, account(program.backend.workspace.path, "Omar"),
                    OTHER, NOW)  # fmt: skip
    assert isinstance(found, Member)
    sheet.reject()


def test_every_button_that_needs_a_right_names_one_that_there_is():
    named = [
        (path.name, keyword.value.value)
        for path in SOURCES.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        for keyword in node.keywords
        if keyword.arg == "needs" and isinstance(keyword.value, ast.Constant)
    ]
    assert len(named) > 20
    assert [one for one in named if not is_operation(one[1]) and may_ask(Role.CLERK, one[1])] == []


def test_a_landlords_people_have_one_window_with_their_desks(office, qapp, qtbot, settings):
    office = (
        Path(shutil.copytree(office.parent, office.parent.with_name("verhuurder"))) / office.name
    )
    opened = Workspace(office, clock=clock, member=Member(1, "An", Role.ADMIN))
    ids = {row.code: row.id for row in opened.ask(landlords)}
    opened.close()
    theirs = Member(9, "Omar", Role.LANDLORD, ids["GW"])
    made = LandlordProgram(qapp, office, settings, theirs, clock=clock)
    made.show()
    refused = []
    made.backend.refused.connect(refused.append)
    for _ in range(3):
        finish(made)
    assert made.window.desk.view.landlord == "Goedkope Woning"
    assert made.window.pick.count() == 2
    buttons = made.window.desk._buttons
    assert [one for one in buttons if "this takes at least" in one.toolTip()] == []
    assert buttons[-1].isEnabled()
    made.window.lock_asked.emit()
    assert not made.window.desk.isVisible()
    assert refused == []
    made.close()
    made.deleteLater()
