from __future__ import annotations

from dataclasses import replace
from functools import partial

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester

from planner.days.queries import days
from planner.timetable.queries import board
from ui.timetable.board_model import BoardModel
from ui.timetable.board_view import BoardView


@pytest.fixture
def shown(window):
    return window.pages.board._board


def test_every_visit_has_one_block_in_its_desks_column(window, shown):
    view = window.pages.board._view
    for visit in shown.visits:
        row, column, rows = view.board_model.place_of(visit)
        assert shown.desks[column].id == visit.desk_id
        assert view.board_model.rows[row][0] == visit.start
        assert view.board_model.rows[row + rows - 1][1] == visit.end


def test_the_whole_day_fits_in_the_window(window):
    view = window.pages.board._view
    assert sum(view.rowHeight(row) for row in range(len(view.board_model.rows))) <= (
        view.viewport().height()
    )


def test_a_cell_is_read_aloud_as_desk_time_who_and_state(window, shown):
    model = window.pages.board._view.board_model
    visit = shown.visits[0]
    row, column, _ = model.place_of(visit)
    words = model.data(model.index(row, column), Qt.ItemDataRole.AccessibleTextRole)
    number = shown.desks[column].number
    assert words == (
        f"Desk {number}, {visit.start // 60:02d}:{visit.start % 60:02d}, "
        f"number {visit.number} {visit.name}, planned, can move"
    )
    noon = next(r for r in range(len(model.rows)) if model.is_break(r))
    assert model.data(model.index(noon, 0), Qt.ItemDataRole.AccessibleTextRole).endswith("break")


def test_the_model_keeps_qts_contract(demo_workspace):
    model = BoardModel()
    QAbstractItemModelTester(model)
    day_id = demo_workspace.ask(days)[0].id
    model.show_board(demo_workspace.ask(partial(board, day_id=day_id)))
    assert model.rowCount() > 80


def test_choosing_a_visit_shows_the_household_and_its_route(window, shown):
    window.pages.board.choose_first()
    view = window.pages.board._view
    route = view.route()

    assert [visit.step for visit in route] == [1, 2, 3, 4]
    assert window.pages.board._panel._who.text().startswith(f"{route[0].number:03d}")


def test_f12_shows_the_slip_of_the_chosen_household(qtbot, program, window, settled):
    window.pages.board.choose_first()
    number = window.pages.board._view.chosen_visit().number
    qtbot.keyClick(window, Qt.Key.Key_F12)
    settled(program.backend)

    assert window.pages.printing.isVisible()
    assert window.pages.printing._preview.pages == 1
    assert window.pages.printing._only is not None
    assert f"{number:03d}" in text_of(window.pages.printing._preview.pdf)


def text_of(pdf):
    document = pypdfium2.PdfDocument(pdf)
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    return text


def test_planning_again_keeps_everybody_seated(qtbot, program, window, settled):
    window.pages.board._planning.start(window.pages.choice.day.id)
    assert not window.pages.board._plan.isEnabled()
    settled(program.backend)

    assert window.pages.board._board.figures.seated == 53
    assert window.pages.board._plan.isEnabled()


def test_stop_ends_the_search_with_the_best_plan_so_far(qtbot, program, window, settled):
    with qtbot.waitSignal(window.pages.board._planning.ended):
        window.pages.board._planning.start(window.pages.choice.day.id)
        window.pages.board._planning.stop()
    settled(program.backend)
    assert window.pages.board._board.figures.seated == 53


def test_the_legend_counts_fixed_and_movable_visits(window, shown):
    assert window.pages.board._legend.accessibleName() == (
        f"Printed, fixed 0, Can move {len(shown.visits)}"
    )


def test_a_board_gives_way_at_once_to_that_of_an_info_session_which_has_no_desks(
    qtbot, demo_workspace
):
    day_id = demo_workspace.ask(days)[0].id
    full = demo_workspace.ask(partial(board, day_id=day_id))
    view = BoardView("Board")
    qtbot.addWidget(view)
    for shown in (full, replace(full, desks=(), visits=(), sessions=((540, 720),)), full):
        view.show_board(shown)
        assert view.board_model.columnCount() == len(shown.desks)


def test_in_a_small_window_the_board_shows_one_landlord_at_a_time(
    qtbot, program, window, shown, settled
):
    view = window.pages.board._view
    window.resize(683, 384)
    settled(program.backend)
    groups = view.groups()
    view.setCurrentIndex(view.board_model.index(0, 0))

    for first, last in groups:
        assert columns_seen(view) == list(range(first, last + 1))
        assert view.rowHeight(0) * shown.visit_minutes >= 36 * 5
        view.setCurrentIndex(view.board_model.index(0, last))
        qtbot.keyClick(view, Qt.Key.Key_Right)

    head = view.horizontalHeader().viewport()
    qtbot.mouseClick(head, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert columns_seen(view) == list(range(groups[-2][0], groups[-2][1] + 1))

    window.resize(1366, 768)
    settled(program.backend)
    assert len(columns_seen(view)) == len(shown.desks)


def columns_seen(view):
    last = view.columnAt(view.viewport().width() - 1)
    return list(range(view.columnAt(0), last + 1 if last >= 0 else len(view.desks())))
