"""A scanner types from any field; people's keys arrive as they were typed."""

from __future__ import annotations

from functools import partial
from random import Random

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QTableView

from planner.slips.code import in_groups, slip_code, with_check_digits
from planner.slips.issue import Printing, issue_slips
from tests.conftest import NOW
from ui.core.scanner import AZERTY, Scanner
from ui.widgets.form_sheet import Message

UNSHIFTED = {digit: sign for sign, digit in AZERTY.items()}
CODE = with_check_digits("4026000137")


class Keys:
    """Types signs at a widget's window so many seconds apart, on a clock of its own."""

    def __init__(self, app):
        self.app, self.at = app, 0.0

    def type(self, widget, text, apart, *, end=None):
        for sign in text:
            self.at += apart
            self.press(widget, 0, sign)
        if end is not None:
            self.at += apart
            self.press(widget, end, "\r")

    def press(self, widget, key, text):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            self.app.sendEvent(widget.window().windowHandle(), event)


@pytest.fixture
def keys(qapp):
    return Keys(qapp)


@pytest.fixture
def scanner(qapp, keys):
    made = Scanner(qapp, now=lambda: keys.at)
    yield made
    made.deleteLater()


@pytest.fixture
def codes(scanner):
    found = []
    scanner.scanned.connect(found.append)
    return found


@pytest.fixture
def shown(qtbot):
    def show(made):
        qtbot.addWidget(made)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        return made

    return show


@pytest.fixture
def field(shown):
    return shown(QLineEdit())


@pytest.fixture(params=[QLineEdit, QPlainTextEdit, QTableView])
def widget(request, shown):
    return shown(request.param())


def words_in(widget):
    return widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
@pytest.mark.parametrize("layout", [str, UNSHIFTED.__getitem__], ids=["belgian", "us"])
def test_a_burst_becomes_a_code_from_any_widget(keys, codes, widget, layout, end):
    keys.type(widget, "".join(map(layout, CODE)), 0.01, end=end)
    assert codes == [CODE]
    if not isinstance(widget, QTableView):
        assert words_in(widget) == ""


def test_what_a_person_types_arrives_whole_and_in_order(qtbot, keys, field, codes):
    keys.type(field, "Haddad 0470 12 34 56 (é&è)", 0.08, end=Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: field.text() == "Haddad 0470 12 34 56 (é&è)")
    assert codes == []


def test_a_short_burst_is_a_person_on_a_keypad(keys, field, codes):
    keys.type(field, "1984", 0.01, end=Qt.Key.Key_Return)
    assert (field.text(), codes) == ("1984", [])


def test_keys_of_a_person_do_not_wait_for_the_next_one(qtbot, keys, field, scanner):
    keys.type(field, "7", 0.08)
    qtbot.waitUntil(lambda: field.text() == "7")


def test_thousands_of_bursts_are_all_read_and_none_leaks(keys, field, codes):
    random = Random(1)
    wanted = []
    for _ in range(1000):
        code = with_check_digits(f"{random.randrange(10**10):010d}")
        layout = random.choice((str, UNSHIFTED.__getitem__))
        keys.type(field, "".join(map(layout, code)), random.uniform(0.001, 0.03),
                  end=Qt.Key.Key_Return)  # fmt: skip
        keys.at += 1
        wanted.append(code)
    assert codes == wanted
    assert field.text() == ""


def test_a_burst_never_reaches_a_menu_that_is_open(keys, field, codes):
    menu, chosen = QMenu(field), []
    menu.addAction("Erase", lambda: chosen.append("Erase"))
    menu.popup(field.mapToGlobal(field.rect().bottomLeft()))
    menu.setActiveAction(menu.actions()[0])
    keys.type(field, CODE, 0.01, end=Qt.Key.Key_Return)
    assert (codes, chosen, menu.isVisible()) == ([CODE], [], True)

    keys.press(field, Qt.Key.Key_Return, "\r")
    assert chosen == ["Erase"]


@pytest.fixture
def slip(program, settled):
    """The code of a slip that was printed, and whose it is."""
    stay = next(iter(program.window.pages.board._board.stays.values()))
    issue = partial(
        issue_slips, printing=Printing(NOW, "An"), appointment_ids=(stay.appointment_id,)
    )
    program.backend.run(program, issue)
    settled(program.backend)
    return slip_code(stay.appointment_id, 1), stay


def test_a_scanned_slip_shows_its_household_on_any_page(program, window, settled, keys, slip):
    code, stay = slip
    program._scanner._now = lambda: keys.at
    window.show_page("settings")
    keys.type(window, code, 0.01, end=Qt.Key.Key_Return)
    settled(program.backend)

    assert window.pages.households.isVisible()
    assert window.pages.households._table.selected().id == stay.household_id
    assert f"number {stay.number:03d}" in window._status._words.text()


def test_a_scan_that_is_no_slip_says_so(program, window, settled, keys):
    program._scanner._now = lambda: keys.at
    keys.type(window, "123456789012", 0.01, end=Qt.Key.Key_Return)
    settled(program.backend)

    assert "not read well" in window._status._words.text()


def test_the_settings_try_a_scanner_out(program, window, settled, keys):
    program._scanner._now = lambda: keys.at
    window.show_page("settings")
    keys.type(window, "".join(map(UNSHIFTED.__getitem__, CODE)), 0.01, end=Qt.Key.Key_Return)
    settled(program.backend)

    shown = [m.text for m in window.pages["settings"].findChildren(Message) if m.text]
    assert any(in_groups(CODE) in words for words in shown)
