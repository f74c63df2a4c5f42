from __future__ import annotations

import re
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject, Qt

from planner.days.queries import days
from planner.days.removing import remove_day
from ui.core.commands import plain
from ui.pages import Pages
from ui.theme.apply import worn
from ui.widgets.button import Button


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(window, key, modifier)


def test_the_demo_opens_on_its_planned_day(window):
    assert window.pages.choice.day.date.isoformat() == "2026-12-17"
    assert window.pages.choice.days_away == 9
    assert window.pages.board._panel._seated.text() == "53 of 53"


def test_every_page_opens_and_shows_its_keys(window):
    for key in window.pages:
        window.show_page(key)
        page = window.pages[key]
        assert page.isVisible()
        assert window._status._keys._keys == tuple(page.keys())


class WindowsSeen(QObject):
    """Notes each window that comes on the screen, if only for a blink."""

    def __init__(self, app):
        super().__init__(app)
        self.seen = []
        app.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and watched.isWidgetType() and watched.isWindow():
            self.seen.append(watched)
        return False


def test_pages_are_made_when_they_are_wanted_and_no_other_window_flashes(qapp, window):
    assert window.pages.made_so_far() == [window.pages.board]
    windows = WindowsSeen(qapp)
    window.pages.make_all()
    assert len(window.pages.made_so_far()) == len(list(window.pages))
    assert windows.seen == []
    qapp.removeEventFilter(windows)


def test_pages_are_made_ahead_once_nothing_else_is_to_do(qtbot, window):
    window.pages.make_ahead()
    qtbot.waitUntil(lambda: len(window.pages.made_so_far()) == len(list(window.pages)))


def test_undo_and_redo_by_key_say_what_they_did(qtbot, program, window, settled):
    window.show_page("settings")
    settled(program.backend)
    settings_page = window.pages["settings"]
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
    qapp, program, settled, settings, language, word
):
    windows = visible_windows(qapp)
    program.window.show_page("days")
    settings.language = language
    program.restyle()
    settled(program.backend)
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert program.window._shell.rail.word("board") == word
    assert program.window.pages["days"].isVisible()
    assert visible_windows(qapp) == windows
    assert len(program.window.findChildren(Pages)) == 1
    assert in_menus(program.window) >= set(program.window.actions())


def visible_windows(qapp):
    return [window for window in qapp.topLevelWidgets() if window.isVisible()]


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
    actions = {action for key in window.pages for action in window.pages[key].actions()}
    assert {*actions, *window.actions()} <= in_menus(window)


def test_no_key_needs_alt_gr_or_a_digit_with_ctrl_and_none_means_two_things(window):
    known = {}
    for key in window.pages:
        for action in {*window.actions(), *window.pages[key].actions()}:
            for keys in (sequence.toString() for sequence in action.shortcuts()):
                assert "Ctrl+Alt" not in keys
                assert "Alt+Ctrl" not in keys
                assert not re.search(r"Ctrl\+(Shift\+)?\d", keys), keys
                assert known.setdefault((key, keys), action) is action, keys


def test_a_key_works_the_same_while_the_menu_is_shown(qtbot, window, program, settled):
    press(qtbot, window, Qt.Key.Key_F10)
    for page in ("board", "households"):
        window.show_page(page)
        with qtbot.waitSignal(next(a for a in window.pages[page].actions()
                                   if a.shortcut().toString() == "F12").triggered):  # fmt: skip
            press(qtbot, window, Qt.Key.Key_F12)
        settled(program.backend)


def test_only_the_open_pages_menu_is_shown(window):
    window.show_page("print")
    shown = {plain(menu.text()) for menu in window.menuBar().actions() if menu.isVisible()}
    assert "Print" in shown
    assert "Candidates" not in shown


def test_the_day_before_and_after_by_key(qtbot, window):
    press(qtbot, window, Qt.Key.Key_PageDown)
    assert window.pages.choice.day.date.isoformat() == "2026-12-17"


@pytest.mark.parametrize("page", ["queue", "board", "households", "documents", "print"])
def test_without_a_day_a_page_leads_to_where_one_is_planned(program, window, settled, page):
    choice = window.pages.choice
    facts = {"version": choice.day.version, "households": True, "today": choice.today}
    program.backend.run(window, partial(remove_day, day_id=choice.day.id, **facts))
    settled(program.backend)
    window.show_page(page)
    settled(program.backend)
    (offered,) = (
        one
        for one in window.pages[page].findChildren(Button)
        if one.isVisible() and one.kind == "primary"
    )
    assert page != "queue" or not window.pages.queue.head.arriving.box.isVisible()
    offered.click()
    assert window.pages.days.isVisible()
