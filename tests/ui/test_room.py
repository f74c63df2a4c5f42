"""Where there is little room everything stays within reach: zoom, small screens, long words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QFrame

from planner.queue.board_rows import Tab
from ui.core.zoom import OPEN_AGAIN, step
from ui.households.card.sides import Sides
from ui.queue.desk_tile import LOW
from ui.queue.lane_head import LaneHead
from ui.queue.queue_table import QueueTable
from ui.timetable.board_sizes import LEAST_COLUMN
from ui.timetable.board_view import BoardView
from ui.widgets.beside import Beside
from ui.widgets.button import Button
from ui.widgets.fitting_filter import AROUND
from ui.widgets.frames import panel_columns
from ui.widgets.overflow import Overflow
from ui.widgets.rail import STRIP
from ui.widgets.table import Table

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_sizes_go_in_steps_and_stop_at_both_ends():
    assert [step(100, 1), step(125, 1), step(200, 1)] == [125, 150, 200]
    assert [step(125, -1), step(100, -1), step(117, 1)] == [100, 100, 125]


def test_another_size_closes_the_window_and_starts_again(qtbot, program, window, monkeypatch):
    left = []
    monkeypatch.setattr(program, "_app", type("App", (), {"exit": left.append})())
    window.show_page("days")
    qtbot.keyClick(window, Qt.Key.Key_Plus, CONTROL)
    qtbot.waitUntil(lambda: left == [OPEN_AGAIN])
    monkeypatch.undo()

    assert (program.settings.zoom, program.settings.page) == (125, "days")
    assert not window.isVisible()


def test_in_a_small_window_the_rail_lies_above_and_the_panel_is_a_page(
    qtbot, program, window, settled
):
    window.show_page("households")
    settled(program.backend)
    window.pages.households.focus_first()
    window.resize(683, 384)
    settled(program.backend)
    panel = window.pages.households._panel
    assert (window._shell.rail.height(), window._shell.rail.width()) == (STRIP, 683)
    assert not panel.isVisible()

    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F6)
    assert panel.isVisible()
    qtbot.waitUntil(lambda: panel.width() > 600)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not panel.isVisible()

    window.resize(1366, 768)
    settled(program.backend)
    assert panel.isVisible()


@pytest.fixture
def overflow(qtbot):
    buttons = [Button(words, kind="normal") for words in ("First of all", "Second", "Third")]
    made = Overflow(*buttons)
    made.resize(600, 40)
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_does_not_fit_goes_behind_more_but_never_the_last(overflow):
    first, second, third = overflow._parts
    assert overflow.left_out == ()
    overflow.resize(overflow._width([overflow._more, third]), 40)
    assert overflow.left_out == (first, second)
    assert third.isVisible()
    overflow.resize(40, 40)
    assert (overflow.left_out, third.isVisible()) == ((first, second), True)
    assert overflow.minimumSizeHint().width() == overflow._width([overflow._more, third])


def test_a_button_behind_more_does_what_it_does(overflow, qtbot):
    pressed = []
    overflow._parts[0].clicked.connect(lambda: pressed.append(1))
    overflow.resize(overflow.minimumSizeHint())
    overflow.menu().actions()[0].trigger()
    assert pressed == [1]


def test_what_its_page_hides_takes_no_room(overflow):
    before = overflow.sizeHint().width()
    overflow._parts[0].hide()
    assert overflow.sizeHint().width() < before
    overflow._parts[0].show()
    assert overflow.sizeHint().width() == before


SMALL = ((1366, 683), (1093, 546), (683, 384))
"""A small laptop without its task bar at 100 and 125 %, and its screen at 200 %."""


@pytest.mark.parametrize("page", ["queue", "board", "days", "households", "documents", "print"])
@pytest.mark.parametrize("size", SMALL, ids=str)
def test_the_main_act_is_seen_as_soon_as_a_page_or_its_panel_opens(
    program, window, settled, page, size
):
    window.resize(*size)
    window.show_page(page)
    settled(program.backend)
    shown = window.pages[page]
    if hasattr(shown, "choose_first"):
        shown.choose_first()
        settled(program.backend)
    assert [button.text() for button in out_of_sight(window)] == []

    for beside in shown.findChildren(Beside):
        if beside.is_narrow and beside.isVisible():
            beside.turn()
            settled(program.backend)
            assert [button.text() for button in out_of_sight(window)] == []


@pytest.mark.parametrize("size", SMALL, ids=str)
def test_who_is_here_can_be_noted_with_the_mouse_in_every_size(program, window, settled, size):
    window.resize(*size)
    window.show_page("queue")
    settled(program.backend)
    (arrived,) = (one for one in window.pages.queue.head.findChildren(Button) if one.key == "F7")
    assert arrived.visibleRegion().boundingRect() == arrived.rect()


@pytest.fixture
def at(program, window, settled):
    """Show a page in a size."""

    def show(page, *size):
        window.resize(*size)
        window.show_page(page)
        settled(program.backend)
        return window.pages[page]

    return show


def test_at_200_percent_the_queue_is_one_list_and_a_drop_down_chooses_which(at):
    page = at("queue", 683, 384)
    tabs, households = page.live.tabs, page.findChild(QueueTable)
    assert (tabs.list.isVisible(), tabs.bar.isVisible()) == (True, False)
    assert (households.isVisible(), page.lanes.isVisible()) == (True, False)
    assert households.mapTo(page, QPoint()).y() < 120
    assert page.beside._main.verticalScrollBar().maximum() == 0  # only the list scrolls
    tabs.list.activated.emit(list(Tab).index(Tab.EXPECTED))
    assert page.live.tab is Tab.EXPECTED
    assert tabs.list.currentText() == f"Expected ({page.board.count(Tab.EXPECTED)})"

    choose_desks(tabs)
    assert (households.isVisible(), page.lanes.isVisible()) == (False, True)
    page.choose_tab(Tab.HERE)
    assert (households.isVisible(), page.lanes.isVisible()) == (True, False)

    at("queue", 1366, 768)
    assert (tabs.list.isVisible(), tabs.bar.isVisible()) == (False, True)
    assert (households.isVisible(), page.lanes.isVisible()) == (True, True)
    assert all(head.isVisible() for head in page.findChildren(LaneHead))


def test_at_200_percent_the_desks_are_lines_of_one_list(at):
    page = at("queue", 683, 384)
    choose_desks(page.live.tabs)
    tiles = page.lanes.tiles
    landlords = [lane.landlord for lane in page.board.lanes for _ in lane.desks]
    assert len({tile.mapTo(page, QPoint()).x() for tile in tiles}) == 1
    assert {tile.height() for tile in tiles} == {LOW}
    said = [tile.accessibleName() for tile in tiles]
    assert all(name in words for name, words in zip(landlords, said, strict=True))
    assert not any(head.isVisible() for head in page.findChildren(LaneHead))


def choose_desks(tabs):
    """Choose the last of the drop-down, as a click would."""
    tabs.list.setCurrentIndex(len(Tab))
    tabs.list.activated.emit(len(Tab))


@pytest.mark.parametrize("language", ["nl", "en", "fr"])
def test_at_125_percent_no_list_of_a_page_scrolls_sideways(at, english, language):
    english.speak(language)
    for page, view in (
        ("queue", QueueTable), ("board", BoardView), ("days", Table), ("households", Table),
        ("documents", Table),
    ):  # fmt: skip
        shown = [one for one in at(page, 1093, 546).findChildren(view) if one.isVisible()]
        assert [one.horizontalScrollBar().maximum() for one in shown] == [0] * len(shown) != []


def test_a_board_of_a_dozen_desks_keeps_the_names_and_scrolls_sideways(at):
    view = at("board", 1093, 614).findChild(BoardView)
    board = view.board_model.board
    view.show_board(replace(board, desks=(*board.desks, *board.desks[:4])))
    assert {view.columnWidth(n) for n in range(12)} == {LEAST_COLUMN}
    assert view.horizontalScrollBar().maximum() > 0


@pytest.mark.parametrize("size", [(1366, 768), (1093, 614)], ids=str)
def test_every_landlords_name_can_be_read_whole_over_its_desks(at, size):
    page = at("queue", *size)
    heads = page.findChildren(LaneHead)
    assert len({head.height() for head in heads}) == 1
    for head, lane in zip(heads, page.board.lanes, strict=True):
        assert " ".join(head.lines()).replace("- ", "-") == lane.landlord


@pytest.mark.parametrize("language", ["nl", "en", "fr"])
def test_at_200_percent_the_score_is_one_line_over_the_board(at, english, language):
    english.speak(language)
    page = at("board", 1366, 768)
    assert not page.score.isVisible()
    page = at("board", 683, 384)
    assert page.score.text().startswith("53 ")
    assert page.score.width() >= page.score.sizeHint().width()
    assert page.score.mapTo(page, QPoint()).y() < 60


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_the_fields_over_the_documents_say_whole_what_they_let_through(at, english, language):
    english.speak(language)
    for size in SMALL:
        page = at("documents", *size)
        for field in page._bar.findChildren(QComboBox):
            words = field.fontMetrics().horizontalAdvance(field.currentText())
            assert not field.isVisible() or words <= field.width() - AROUND
        last, table = page._bar._document, page._table.parentWidget()
        ends = [one.mapTo(page, one.rect().topRight()).x() for one in (last, table)]
        assert ends[0] == ends[1]


@pytest.mark.parametrize("size", SMALL, ids=str)
def test_no_column_of_a_card_is_pushed_out_of_sight(at, window, settled, program, size):
    at("households", *size).focus_first()
    window.pages.households.open_card()
    settled(program.backend)
    (sides,) = window.pages.card.findChildren(Sides)
    assert sides.widget().width() <= sides.viewport().width()


@pytest.mark.parametrize("lines", [2, 40])
def test_what_scrolls_in_a_panel_ends_where_its_foot_does(qtbot, lines):
    panel = QFrame()
    body, foot = panel_columns(panel)
    parts = [Button("Here", wide=True) for _ in range(lines)]
    for part in parts:
        body.addWidget(part)
    foot.addWidget(main := Button("Main", wide=True))
    qtbot.addWidget(panel)
    panel.resize(320, 400)
    panel.show()
    for part in (parts[0], main):
        qtbot.waitUntil(lambda part=part: part.mapTo(panel, part.rect().topRight()).x() == 303)


def out_of_sight(window):
    """Give the main buttons that can be pressed, but not seen whole."""
    for button in window.findChildren(Button):
        main = button.kind == "primary" and button.isVisible()
        if main and button.visibleRegion().boundingRect() != button.rect():
            yield button
