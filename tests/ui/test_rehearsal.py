from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from planner.office.assumptions import assumptions, set_assumptions
from planner.timetable.rehearsal.assumptions import DEFAULTS, Assumptions
from ui.timetable.rehearsal.sheet import RehearsalSheet

FEW = 60


@pytest.fixture
def sheet(program, window, settled):
    window.show_page("board")
    window.pages.board.rehearse()
    settled(program.backend)
    found = next(s for s in window.findChildren(RehearsalSheet) if s.isVisible())
    found._panel._days.setValue(FEW)
    return found


def words_of(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def press(qtbot, sheet, words):
    button = next(b for b in sheet.findChildren(QPushButton) if b.text() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_ctrl_enter_rehearses_the_day_and_shows_what_it_comes_to(qtbot, program, sheet, settled):
    qtbot.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sheet.is_running
    assert sheet._progress.isVisible()
    settled(program.backend)

    shown = words_of(sheet)
    assert f"Thursday 17 December 2026, rehearsed {FEW} times" in shown
    assert "Everybody on time" in shown
    assert len(sheet._results._desks.rows_model.rows) == 8
    assert not sheet._progress.isVisible()


def test_the_desk_that_runs_over_most_stands_first(qtbot, program, sheet, settled):
    sheet.start()
    settled(program.backend)
    over = [one.overrun.p90 for one in sheet._results._desks.rows_model.rows]
    assert over == sorted(over, reverse=True)


def test_the_pictures_are_read_aloud(program, sheet, settled):
    sheet.start()
    settled(program.backend)

    assert sheet._results._room.accessibleName().startswith("most at ")
    said = sheet._results._punctual.accessibleName()
    assert said.startswith("Goedkope Woning: ")
    assert "The whole day: " in said


def test_changed_assumptions_are_kept_in_the_office_and_used(program, window, sheet, settled):
    spins = sheet._panel._spins
    spins["no_show_percent"].setValue(90)
    spins["spread_percent"].setValue(0)
    sheet.start()
    settled(program.backend)

    kept = program.backend.workspace.ask(assumptions)
    assert kept == Assumptions(no_show_percent=90, spread_percent=0)
    assert "100 of 100" in words_of(sheet)
    program.backend.undo(window)
    settled(program.backend)
    assert program.backend.workspace.ask(assumptions) == DEFAULTS


def test_the_defaults_come_back_with_one_button(qtbot, sheet):
    sheet._panel._spins["late_percent"].setValue(80)
    press(qtbot, sheet, "Back to the defaults")
    assert sheet._panel.assumptions() == DEFAULTS


def test_stop_shows_the_days_lived_so_far(qtbot, program, sheet, settled):
    sheet._panel._days.setValue(20_000)
    with qtbot.waitSignal(sheet._rehearsing.progressed):
        sheet.start()
    press(qtbot, sheet, "Stop")
    settled(program.backend)

    assert not sheet.is_running
    assert any("rehearsed" in words and "20000" not in words for words in words_of(sheet))


def test_closing_the_dialog_stops_the_rehearsal(qtbot, program, sheet, settled):
    sheet._panel._days.setValue(20_000)
    with qtbot.waitSignal(sheet._rehearsing.progressed):
        sheet.start()
    sheet.reject()
    settled(program.backend)
    assert not program.backend.is_busy


def test_variants_stand_side_by_side_and_the_planned_day_comes_first(
    qtbot, program, sheet, settled
):
    sheet.choose(1)
    sheet.start()
    with qtbot.waitSignal(sheet._rehearsing.compared):
        qtbot.waitUntil(lambda: sheet._bar.value() > 300)
        sheet.stop()
    settled(program.backend)

    rows = sheet._variants._table.rows_model.rows
    assert rows[0].variant is None
    assert sheet._variants._table.isVisible()
    model = sheet._variants._table.rows_model
    assert [model.index(0, column).data() for column in (1, 2)] == ["as planned", "53 of 53"]


def test_each_tab_keeps_what_it_showed(qtbot, program, sheet, settled):
    sheet.start()
    settled(program.backend)
    sheet.choose(1)
    assert not sheet._results.isVisible()
    assert sheet._run.text() == "Compare"
    sheet.choose(0)
    assert sheet._results.isVisible()
    assert sheet._run.text() == "Rehearse"


def test_assumptions_somebody_else_changed_are_not_overwritten(program, window, sheet, settled):
    others = Assumptions(late_percent=50)
    work = partial(set_assumptions, version=sheet._stage.office_version, assumptions=others)
    program.backend.run(window, work)
    settled(program.backend)
    sheet._panel._spins["late_percent"].setValue(80)
    sheet.start()
    settled(program.backend)

    assert sheet._message.isVisible()
    assert sheet._run.isEnabled()
    assert program.backend.workspace.ask(assumptions) == others
