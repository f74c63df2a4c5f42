from __future__ import annotations

from PySide6.QtCore import Qt

from ui.core.commands import plain
from ui.core.help_sheet import HelpSheet, about_page


def opened(window):
    return next(sheet for sheet in window.findChildren(HelpSheet) if sheet.isVisible())


def test_f1_lists_every_action_and_key_of_the_page_and_what_works_everywhere(qtbot, window):
    for key in window.pages:
        window.show_page(key)
        page = window.pages[key]
        qtbot.keyClick(window, Qt.Key.Key_F1)
        sheet = opened(window)
        listed = {(row.words, row.key) for row in sheet.rows.rows_model.rows}
        actions = (*page.actions(), *window.actions())
        assert {plain(action.text()) for action in actions} <= {words for words, _ in listed}
        keys = {keys for _, keys in listed}
        assert set(dict(page.keys())) <= keys
        assert {"Ctrl+K", "F1", "F5", "F10", "Ctrl+Z"} <= keys
        assert sheet.focusWidget() is sheet.rows
        sheet.reject()


def test_every_page_says_what_it_is_for(window):
    assert [key for key in window.pages if not about_page(key)] == []
    assert about_page("?") == ""


def test_escape_closes_help_and_enter_does_what_is_chosen(qtbot, program, window, settled):
    window.show_page("days")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    sheet = opened(window)
    qtbot.keyClick(sheet.rows, Qt.Key.Key_Escape)
    assert not sheet.isVisible()

    qtbot.keyClick(window, Qt.Key.Key_F1)
    sheet = opened(window)
    qtbot.keyClick(sheet.rows, Qt.Key.Key_Down)
    while sheet.rows.chosen().words != "Candidates":
        qtbot.keyClick(sheet.rows, Qt.Key.Key_Down)
    qtbot.keyClick(sheet.rows, Qt.Key.Key_Return)
    settled(program.backend)
    assert window.pages.households.isVisible()


def test_enter_closes_help_when_nothing_is_chosen(qtbot, window):
    window.show_page("board")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    sheet = opened(window)
    assert sheet.rows.chosen() is None
    qtbot.keyClick(sheet.rows, Qt.Key.Key_Return)
    assert not sheet.isVisible()
