"""Locking the window of an office on a server, which asks for a password when one logs in."""

from __future__ import annotations

from datetime import timedelta

import pytest
from psycopg.sql import SQL, Identifier
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from shiboken6 import isValid

from planner.errors import ServerAway, TooManyTries, WrongPassword
from planner.kinds import Role
from planner.office.server.entering import member_at, prove
from planner.office.server.making import new_login
from tests import places
from tests.conftest import NOW, clock
from tests.servers import ASKED, database_of, own_server
from tests.ui.conftest import FakePaper, dressed, english, settings, settled  # noqa: F401
from tests.ui.test_accounts import readable
from ui.core.rights import be
from ui.landlord_program import LandlordProgram
from ui.office.accounts.account_sheet import SIZE
from ui.program import Program
from ui.queue.waiting_room import WaitingRoom
from ui.widgets.sheet import Sheet

PASSWORD = "hier komt niemand binnen"


@pytest.fixture(scope="module")
def strict():
    """A server that asks its own people for a password."""
    with own_server() as made:
        made.do(SQL("create role {} nologin").format(Identifier(ASKED)))
        yield made


@pytest.fixture(scope="module")
def office(strict, demo_folder):
    """The demo's office there, as its administrator has it."""
    return places.moved(demo_folder / "kortrijk.inschrijfdag", strict)


@pytest.fixture(scope="module")
def login(strict, office):
    """Give the address of the office for somebody of a role, who has a password."""

    def let_in(role, landlord=""):
        name = f"{role.value}_met_wachtwoord"
        new_login(office, name=name, password=PASSWORD, role=role, landlord=landlord)
        strict.do(SQL("grant {} to {}").format(Identifier(ASKED), Identifier(name)))
        return strict.address(database_of(office), f"{name}:{PASSWORD.replace(' ', '%20')}")

    return let_in


@pytest.fixture
def start(qapp, settings, settled):  # noqa: F811 - fixtures
    """Start the program, as often as a test wants to."""
    made = []

    def open_at(address, member=None):
        if member is None:
            program = Program(qapp, address, settings, clock=clock, paper=FakePaper())
        else:
            program = LandlordProgram(qapp, address, settings, member, clock=clock)
        program.show()
        settled(program.backend)
        made.append(program)
        return program

    yield open_at
    for program in filter(isValid, made):
        end(program, qapp)
    be(None)


def end(program, qapp):
    program.close()
    program.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def program(start, login):
    return start(login(Role.CLERK))


def unlock(program, qtbot, password=PASSWORD):
    form = program.locker.page.form
    form.password.setText(password)
    QTest.keyClick(form.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not form._aside.is_busy)
    QCoreApplication.processEvents()


def open_sheets(program):
    return [sheet for sheet in program.window.findChildren(Sheet) if sheet.isVisible()]


def test_a_locked_window_takes_the_password_of_who_logged_in_and_gives_all_back(
    program,
    qtbot,
    settled,  # noqa: F811
):
    day = program.window.pages.choice.day
    room = WaitingRoom(program.backend, day.id, clock, program.window)
    room.show()
    program.window.show_page("households")
    program.window.pages.desk.quick_add.open()
    settled(program.backend)
    (sheet,) = open_sheets(program)
    field = sheet.findChildren(QLineEdit)[0]
    field.setText("Haddad")
    program.locker.idle.idle.emit()
    assert "Haddad" not in readable(program.window)
    assert (sheet.isVisible(), room.isVisible()) == (False, True)
    assert "balie_met_wachtwoord" in readable(program.window)
    unlock(program, qtbot, "helemaal verkeerd")
    assert program.locker.page is not None
    assert "Caps Lock" in program.locker.page.form.message.text
    unlock(program, qtbot)
    assert program.locker.page is None
    assert (sheet.isVisible(), field.text()) == (True, "Haddad")
    assert program.window.pages.households.isVisible()
    sheet.reject()
    room.close()


def test_a_dialog_that_comes_while_the_window_is_locked_waits_until_it_is_not(program, qtbot):
    program.window.lock_asked.emit()
    late = Sheet("Ada Zwaluw", program.window, wanted=SIZE)
    late.open()
    qtbot.waitUntil(lambda: not late.isVisible())
    unlock(program, qtbot)
    assert late.isVisible()
    late.reject()


def test_who_ends_the_program_while_it_is_locked_finds_it_locked(program, start, qapp, qtbot):
    place = program.backend.workspace.place
    program.window.lock_asked.emit()
    end(program, qapp)
    again = start(place)
    assert again.locker.page is not None
    assert not any(action.isEnabled() for action in again.window.actions())
    unlock(again, qtbot)
    end(again, qapp)
    assert start(place).locker.page is None


def test_wrong_passwords_make_one_wait_ever_longer_also_after_starting_again(program, qtbot):
    program.window.lock_asked.emit()
    for _ in range(5):
        unlock(program, qtbot, "helemaal verkeerd")
    unlock(program, qtbot)
    assert program.locker.page is not None
    assert "5 seconds" in program.locker.page.form.message.text
    place = program.backend.workspace.place
    with pytest.raises(TooManyTries) as refused:
        prove(place, PASSWORD, NOW, (7, NOW - timedelta(seconds=1)))
    assert refused.value.seconds == 19
    program.settings.wrong_at = (NOW - timedelta(seconds=6)).timestamp()
    unlock(program, qtbot)
    assert program.locker.page is None
    assert program.settings.wrong_passwords == 0


@pytest.mark.parametrize("typed", ["", "a\0b", "verkeerd", PASSWORD + " ", PASSWORD.upper()])
def test_no_other_password_will_do_whatever_this_pc_keeps(login, typed):
    with pytest.raises(WrongPassword):
        prove(login(Role.PLANNER), typed, NOW)


def test_while_the_server_is_away_that_is_said_and_no_password_is_wrong(strict, login, office):
    place = login(Role.CLERK)
    name = Identifier(database_of(office))
    strict.do(SQL("alter database {} allow_connections false").format(name))
    try:
        with pytest.raises(ServerAway):
            prove(place, PASSWORD, NOW)
    finally:
        strict.do(SQL("alter database {} allow_connections true").format(name))


def test_who_has_another_role_by_now_goes_on_with_that(login, start, office, qtbot):
    program = start(login(Role.CLERK))
    program.window.lock_asked.emit()
    name = program.backend.workspace.member.name
    new_login(office, name=name, password="", role=Role.PLANNER)
    before = program.window.pages
    unlock(program, qtbot)
    qtbot.waitUntil(lambda: program.window.pages is not before)
    assert program.backend.workspace.member.role is Role.PLANNER


def test_a_landlords_window_locks_too(login, start, qtbot):
    place = login(Role.LANDLORD, "GW")
    program = start(place, member_at(place))
    program.window.lock.click()
    assert not program.window.pick.isVisible()
    unlock(program, qtbot)
    assert program.window.lock.isVisible()


def test_where_the_server_asks_for_no_password_the_window_is_not_locked(strict, office, start):
    program = start(strict.clerk(office))
    program.locker.idle.idle.emit()
    assert program.locker.page is None
    lock = next(a for a in program.window.actions() if a.shortcut().toString() == "Ctrl+Shift+V")
    assert not lock.isEnabled()


def test_the_settings_say_who_is_signed_in_and_after_how_long_the_window_locks(program, settled):  # noqa: F811
    program.window.show_page("settings")
    settled(program.backend)
    card = program.window.pages.settings.accounts
    assert "balie_met_wachtwoord" in readable(card)
    card.minutes.setValue(3)
    assert program.locker.idle._minutes() == 3
