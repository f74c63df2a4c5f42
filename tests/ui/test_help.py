from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from planner.slips.quick_card import quick_card
from tests.planner.slips.reading import text, texts
from ui.core.commands import plain
from ui.days.series_sheet import SeriesSheet
from ui.help.quick_card import card_of
from ui.help.sheet import HelpSheet
from ui.slips.print_sheet import PrintSheet

KEYS = 1
"""The place of the tab."""


def opened(window, kind=HelpSheet):
    return next(sheet for sheet in window.findChildren(kind) if sheet.isVisible())


@pytest.fixture
def helped(qtbot, window):
    """Open help with F1, at the keys of the page."""

    def show(page):
        window.show_page(page)
        qtbot.keyClick(window, Qt.Key.Key_F1)
        sheet = opened(window)
        sheet.tabs.choose(KEYS)
        return sheet

    return show


def test_f1_lists_every_action_and_key_of_the_page_and_what_works_everywhere(window, helped):
    for key in window.pages:
        sheet, page = helped(key), window.pages[key]
        listed = {(row.words, row.key) for row in sheet.rows.rows_model.rows}
        actions = (*page.actions(), *window.actions())
        assert {plain(action.text()) for action in actions} <= {words for words, _ in listed}
        keys = {keys for _, keys in listed}
        assert set(dict(page.keys())) <= keys
        assert {"Ctrl+K", "F1", "F5", "F10", "Ctrl+Z"} <= keys
        assert sheet.focusWidget() is sheet.rows
        sheet.reject()


def test_f1_opens_what_the_handbook_says_of_the_page_and_of_the_dialog_that_is_open(
    qtbot, window, english
):
    english.speak("nl")
    for key, name in (
        ("households", "boeken"),
        ("queue", "aankomst"),
        ("settings", "instellingen"),
    ):
        window.show_page(key)
        qtbot.keyClick(window, Qt.Key.Key_F1)
        sheet = opened(window)
        assert sheet.page.name == name
        assert sheet.reading.toPlainText().startswith(sheet.page.title)
        assert sheet.focusWidget() is sheet.topics
        sheet.reject()
    window.pages.days.change_series()
    dialog = opened(window, SeriesSheet)
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    sheet = opened(window)
    assert (sheet.page.name, sheet.tabs.isVisible()) == ("dagen", False)
    sheet.help()
    assert len([one for one in window.findChildren(HelpSheet) if one.isVisible()]) == 1
    sheet.reject()
    dialog.reject()


def test_pages_are_found_by_their_words_links_open_others_and_pictures_fit(qtbot, window, english):
    english.speak("nl")
    window.show_page("board")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    sheet = opened(window)
    assert 0 < sheet.reading.document().idealWidth() <= sheet.reading.viewport().width()
    sheet.seek.setText("stroom pann")
    assert sheet.topics.chosen().value.name == "stroompanne"
    assert sheet.page.name == "stroompanne"
    sheet.seek.setText("zeppelin")
    assert sheet.topics.rows_model.rows == ()
    assert sheet._nothing.isVisible()
    sheet._on_asked("herplannen")
    assert sheet.page.name == "herplannen"
    assert sheet.topics.chosen().value.name == "herplannen"
    sheet.reject()


def test_escape_closes_help_and_enter_does_what_is_chosen(qtbot, program, window, settled, helped):
    sheet = helped("days")
    qtbot.keyClick(sheet.rows, Qt.Key.Key_Escape)
    assert not sheet.isVisible()

    sheet = helped("days")
    qtbot.keyClick(sheet.rows, Qt.Key.Key_Down)
    while sheet.rows.chosen().words != "Candidates":
        qtbot.keyClick(sheet.rows, Qt.Key.Key_Down)
    qtbot.keyClick(sheet.rows, Qt.Key.Key_Return)
    settled(program.backend)
    assert window.pages.households.isVisible()


def test_enter_closes_help_when_nothing_is_chosen(qtbot, helped):
    sheet = helped("board")
    assert sheet.rows.chosen() is None
    qtbot.keyClick(sheet.rows, Qt.Key.Key_Return)
    assert not sheet.isVisible()


def test_the_quick_card_has_every_key_on_one_page(program, window, settled, helped):
    sheet = helped("queue")
    sheet._on_card()
    settled(program.backend)
    card = opened(window, PrintSheet)
    assert card.pages == 1
    said = text(card._pdf)
    for command in window._menu.menus.commands():
        assert not command.key or command.key in said
    card.reject()
    far_too_much = card_of([("Everywhere", window._menu.menus.commands() * 9), ("", ())])
    assert len(texts(quick_card(far_too_much))) == 1
