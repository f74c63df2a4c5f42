"""Every page and dialog can be used by keyboard and read aloud, and shows its words whole."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget

from planner.checklists.states import PaperState
from tests.ui.test_language import words_of
from ui.core.language import WORDS
from ui.core.letters import letter_of
from ui.days.company.sheet import INTERPRETERS, CompanySheet
from ui.widgets.button import Button
from ui.widgets.elided import Elided
from ui.widgets.frames import Chip
from ui.widgets.sheet import Sheet

PAGES = ("board", "days", "households", "documents", "print", "followup", "figures", "settings",
         "card")  # fmt: skip


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
    """Give each dialog's page, and what opens it."""
    days, households, desk = window.pages.days, window.pages.households, window.pages.desk
    yield from (("days", show) for show in (days.change_day, days.change_series, days.book))
    yield "days", days.remove_day
    yield "days", days.show_company
    yield "days", partial(interpreters, window)
    yield "households", households.import_lists
    yield "board", window.pages.board.rehearse
    yield "board", window.pages.board.replanning.plan_again
    yield "board", window.pages.board.replanning.show_figures
    yield "board", desk.quick_add.open
    yield "board", window._menu._go
    households.focus_first()
    yield "households", households.choose_place
    first, other = (row.id for row in households._table.rows_model.rows[:2])
    for act in (desk.acts.cancel, desk.acts.change, desk.acts.move):
        yield "households", partial(act, first)
    yield "households", desk.acts.wait
    for act in (desk.joining.merge, desk.joining.split):
        yield "households", partial(act, first)
    yield "households", partial(desk.joining.side_by_side, first, other)
    for show in ("change", "tell_history", "link", "print_papers"):
        yield "card", getattr(window.pages.card.dialogs, show)
    yield "card", window.pages.card.papers.ticking.enter
    yield "card", partial(promise, window.pages.card.papers)
    window.pages.documents.choose_first()
    yield "documents", window.pages.documents.print_papers
    yield "documents", window.pages.documents._panel.fill_in
    window.pages.documents.show_catalogue()
    yield "documents", window.pages.documents.catalogue.change
    yield "documents", window.pages.documents.catalogue.retire


def promise(papers):
    papers.ticking.note(
        papers.view.papers_model.paper(papers.view.currentIndex()), PaperState.PROMISED
    )


def interpreters(window):
    window.pages.days.show_company()
    next(s for s in window.findChildren(CompanySheet) if s.isVisible()).choose(INTERPRETERS)


def open_card(program, settled):
    program.window.show_page("households")
    settled(program.backend)
    program.window.pages.opening.open(program.window.pages.households._table.rows_model.rows[0].id)
    settled(program.backend)


def opened_pages(program, settled):
    program.window.pages.board.choose_first()
    open_card(program, settled)
    for page in PAGES:
        program.window.show_page(page)
        settled(program.backend)
        yield page, program.window


def opened_sheets(program, settled):
    program.window.pages.make_all()
    open_card(program, settled)
    for page, show in dialogs(program.window):
        program.window.show_page(page)
        settled(program.backend)
        show()
        settled(program.backend)
        sheet = next(s for s in program.window.findChildren(Sheet) if s.isVisible())
        yield sheet.windowTitle(), sheet
        sheet.reject()
        settled(program.backend)


def everything(program, settled):
    yield from opened_pages(program, settled)
    yield from opened_sheets(program, settled)


@pytest.fixture
def settings(settings, request):
    """Wear the look that a test is run with from the beginning."""
    settings.language, settings.theme = getattr(request, "param", ("en", "light"))
    return settings


@pytest.mark.parametrize(
    ("settings", "size"),
    [
        (("nl", "light"), (1366, 768)),
        (("fr", "dark"), (1366, 768)),
        (("nl", "dark"), (683, 384)),  # the same screen at 200 %
    ],
    indirect=["settings"],
)
def test_what_takes_the_focus_has_a_name_and_words_are_whole_and_translated(
    program, settings, settled, size
):
    foreign = untranslated(settings.language)
    program.window.resize(*size)
    found = []
    for place, shown in everything(program, settled):
        found += [(place, "clipped", words) for words in clipped(shown)]
        found += [(place, "unnamed", type(w)) for w in focusable(shown) if not name_of(w)]
        found += [(place, "foreign", words) for words in foreign & set(words_of(shown))]
    assert found == []
    assert twice(program.window.menuBar()) == []


def twice(bar):
    """Give the menus in which a letter would choose two entries."""
    found = []
    for menu in (action.menu() for action in bar.actions()):
        menu.aboutToShow.emit()
        letters = [letter for one in menu.actions() if (letter := letter_of(one.text()))]
        if len(set(letters)) < len(letters):
            found.append(menu.title())
    return found


def untranslated(language):
    """Give the English words that are others in a language."""
    root = ET.parse(WORDS / f"planner_{language}.ts").getroot()
    pairs = [(m.findtext("source"), m.findtext("translation")) for m in root.iter("message")]
    own = {there for _, there in pairs}
    return {here for here, there in pairs if there and here != there and here not in own}


def test_tab_goes_all_the_way_round(qtbot, program, settled):
    for page, window in opened_pages(program, settled):
        reached = set()
        for _ in range(60):
            qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
            if window.focusWidget() in reached:
                break
            reached.add(window.focusWidget())
        wanted = {w for w in focusable(window.pages[page]) if w.isEnabled()}
        buttons = {w for w in wanted if isinstance(w, QAbstractButton)}
        assert buttons <= reached, page
