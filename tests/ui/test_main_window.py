from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt

from planner.days.queries import days
from ui.theme.apply import worn


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(window, key, modifier)


def test_the_demo_opens_on_its_planned_day(window):
    assert window.choice.day.date.isoformat() == "2026-12-17"
    assert window.choice.days_away == 9
    assert window.board._panel._seated.text() == "53 of 53"


@pytest.mark.parametrize("key", ["board", "days", "households", "print", "settings"])
def test_every_page_opens_and_shows_its_keys(window, key):
    window.show_page(key)
    page = window.page(key)
    assert page.isVisible()
    assert window._status._keys._keys == tuple(page.keys())


def test_undo_and_redo_by_key_say_what_they_did(qtbot, program, window, settled):
    window.show_page("settings")
    settings_page = window.page("settings")
    settings_page._phone.setText("056 11 11 11")
    settings_page._phone.editingFinished.emit()
    settled(program.backend)
    assert window._status._words.text() == "The office's details changed"

    press(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled(program.backend)
    assert settings_page._phone.text() == "056 00 00 00"
    assert window._status._words.text() == "Undone: The office's details changed"

    press(qtbot, window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    settled(program.backend)
    assert settings_page._phone.text() == "056 11 11 11"


def test_a_refusal_is_said_in_the_status_line(qtbot, program, window, settled):
    for _ in range(len(program.backend.workspace.ask(days)) + 40):
        program.backend.undo(window)
    settled(program.backend)
    assert window._status._words.text() == "There is nothing to undo."


@pytest.mark.parametrize(("language", "word"), [("nl", "Dagplan"), ("fr", "Plan du jour")])
def test_another_language_takes_effect_at_once_on_the_same_page(
    program, settled, settings, language, word
):
    program.window.show_page("days")
    settings.language = language
    program.restyle()
    settled(program.backend)

    assert program.window._rail.word("board") == word
    assert program.window.page("days").isVisible()


def test_the_dark_theme_dresses_every_window(program, settled, settings):
    settings.theme = "dark"
    program.restyle()
    settled(program.backend)
    assert worn().name == "dark"


def in_menus(window):
    return {action for menu in window.menuBar().actions() for action in menu.menu().actions()}


def test_the_menu_comes_with_f10_and_holds_every_action(qtbot, window):
    assert not window.menuBar().isVisible()
    press(qtbot, window, Qt.Key.Key_F10)
    assert window.menuBar().isVisible()
    actions = {action for key in window._pages for action in window.page(key).actions()}
    assert {*actions, *window.actions()} <= in_menus(window)


def test_no_key_needs_alt_gr_or_a_digit_with_ctrl_and_none_means_two_things(window):
    known = {}
    for key in window._pages:
        for action in {*window.actions(), *window.page(key).actions()}:
            for keys in (sequence.toString() for sequence in action.shortcuts()):
                assert "Ctrl+Alt" not in keys
                assert "Alt+Ctrl" not in keys
                assert not re.search(r"Ctrl\+(Shift\+)?\d", keys), keys
                assert known.setdefault((key, keys), action) is action, keys


@pytest.mark.parametrize("page", ["board", "households"])
def test_a_key_works_the_same_while_the_menu_is_shown(qtbot, window, page, program, settled):
    window.show_page(page)
    press(qtbot, window, Qt.Key.Key_F10)
    with qtbot.waitSignal(next(a for a in window.page(page).actions()
                               if a.shortcut().toString() == "F12").triggered):  # fmt: skip
        press(qtbot, window, Qt.Key.Key_F12)
    settled(program.backend)


def test_only_the_open_pages_menu_is_shown(window):
    window.show_page("print")
    shown = {menu.text() for menu in window.menuBar().actions() if menu.isVisible()}
    assert "Print" in shown
    assert "Candidates" not in shown


def test_the_day_before_and_after_by_key(qtbot, window):
    press(qtbot, window, Qt.Key.Key_PageDown)
    assert window.choice.day.date.isoformat() == "2026-12-17"
