"""Every page and dialog can be used by keyboard and read aloud, and shows its words whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget

from ui.widgets.button import Button
from ui.widgets.elided import Elided
from ui.widgets.frames import Chip
from ui.widgets.sheet import Sheet

PAGES = ("board", "days", "households", "documents", "print", "settings", "card")


def name_of(widget):
    interface = QAccessible.queryAccessibleInterface(widget)
    spoken = interface.text(QAccessible.Text.Name) if interface else ""
    return spoken.replace("&", "").strip() or widget.accessibleName()


def focusable(root):
    for widget in root.findChildren(QWidget):
        inner = isinstance(widget.parent(), QComboBox) or widget.objectName().startswith("qt_")
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not inner:
            yield widget


def clipped(root):
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, Elided):
            continue
        if isinstance(widget, QLabel) and widget.text():
            wanted = widget.sizeHint().width()
            if widget.wordWrap():
                short = widget.height() < widget.heightForWidth(widget.width())
            else:
                short = widget.width() < wanted
            if short:
                yield widget.text()
        elif isinstance(widget, (Button, Chip)) and widget.width() < widget.sizeHint().width():
            yield widget.accessibleName() or widget.text()


def dialogs(window):
    days, households = window.pages.days, window.pages.households
    yield "days", days.change_day
    yield "days", days.change_series
    yield "days", days.book
    yield "days", days.show_company
    yield "households", households.import_lists
    yield "board", window.pages.board.rehearse
    yield "board", window.pages.board.replanning.plan_again
    yield "board", window.pages.board.replanning.show_figures
    households.focus_first()
    yield "households", households.choose_place
    yield "board", window.pages.desk.quick_add.open
    open_card(window)
    for show in ("change", "tell_history", "link", "print_papers"):
        yield "card", getattr(window.pages.card._dialogs, show)
    window.pages.documents.choose_first()
    yield "documents", window.pages.documents.print_papers
    yield "documents", window.pages.documents._panel.fill_in
    window.pages.documents.show_catalogue()
    yield "documents", window.pages.documents.catalogue.change
    yield "documents", window.pages.documents.catalogue.retire


def open_card(window):
    window.pages.opening.open(window.pages.households._table.rows_model.rows[0].id)


def opened_sheets(program, settled):
    program.window.pages.make_all()
    settled(program.backend)
    for page, show in dialogs(program.window):
        program.window.show_page(page)
        settled(program.backend)
        show()
        settled(program.backend)
        sheet = next(s for s in program.window.findChildren(Sheet) if s.isVisible())
        yield sheet
        sheet.reject()
        settled(program.backend)


@pytest.fixture
def pages(program, window, settled):
    """Show each page in turn, with somebody's card on that of the card."""

    def shown():
        window.show_page("households")
        settled(program.backend)
        open_card(window)
        for key in PAGES:
            window.show_page(key)
            settled(program.backend)
            yield window.pages[key]

    return shown()


def test_everything_that_takes_the_focus_has_a_name(pages, window):
    for page in pages:
        assert [(page, w) for w in focusable(window) if not name_of(w)] == []


def test_everything_in_a_dialog_that_takes_the_focus_has_a_name(program, settled):
    for sheet in opened_sheets(program, settled):
        assert [(type(w), w.objectName()) for w in focusable(sheet) if not name_of(w)] == []


@pytest.mark.parametrize(("language", "theme"), [("nl", "light"), ("fr", "dark")])
def test_no_words_are_clipped(program, settled, settings, language, theme):
    settings.language, settings.theme = language, theme
    program.restyle()
    program.window.resize(1366, 768)
    program.window.pages.board.choose_first()
    found = []
    for page in PAGES:
        program.window.show_page(page)
        settled(program.backend)
        found += [(page, words) for words in clipped(program.window)]
    for sheet in opened_sheets(program, settled):
        found += [(sheet.windowTitle(), words) for words in clipped(sheet)]
    assert found == []


def test_tab_goes_all_the_way_round(qtbot, pages, window):
    for page in pages:
        reached = set()
        for _ in range(60):
            qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
            if window.focusWidget() in reached:
                break
            reached.add(window.focusWidget())
        wanted = {w for w in focusable(page) if w.isEnabled()}
        assert {w for w in wanted if isinstance(w, QAbstractButton)} <= reached
