from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt

from planner.checklists.day_papers import day_papers
from planner.checklists.states import PaperState
from planner.days.edit import DayDraft, add_day
from ui.checklists.paper_sheet import PaperSheet
from ui.slips.print_sheet import PrintSheet


@pytest.fixture
def page(program, window, settled):
    window.show_page("documents")
    settled(program.backend)
    window.pages.documents.choose_first()
    settled(program.backend)
    return window.pages.documents


@pytest.fixture
def papers(page):
    return page._panel._list


def numbers(page):
    return [row.household.number for row in page._table.rows_model.rows]


def paper_of(program, appointment_id, code):
    day = program.window.pages.choice.day.id
    rows = program.backend.workspace.ask(lambda s: day_papers(s, day_id=day))
    one = next(row for row in rows if row.appointment_id == appointment_id)
    return next(paper for paper in one.papers if paper.code == code)


def press(qtbot, program, settled, widget, *keys):
    for key in keys:
        qtbot.keyClick(widget, key)
        settled(program.backend)


def test_everybody_of_the_day_is_listed_and_space_ticks_without_a_mouse(
    qtbot, page, papers, program, window, settled
):
    assert len(numbers(page)) == 53
    appointment = page._panel.row.id
    press(qtbot, program, settled, page._table, Qt.Key.Key_F6)
    assert papers.hasFocus()
    chosen = papers.line()
    assert chosen.state is PaperState.TO_CHECK

    press(qtbot, program, settled, papers, Qt.Key.Key_Space, Qt.Key.Key_Space)

    assert papers.line().paper == chosen.paper
    assert papers.line().state is PaperState.MISSING
    assert paper_of(program, appointment, chosen.paper.code).state() is PaperState.MISSING
    assert page._panel._chip.accessibleName() == "missing"
    assert window._status._words.text().endswith("missing")
    press(qtbot, program, settled, papers, Qt.Key.Key_Escape)
    assert page._table.hasFocus()


def test_a_household_stays_in_the_list_while_its_papers_are_ticked(
    qtbot, page, papers, program, settled
):
    page._bar.choose("to_check")
    first = page._panel.row.id
    page._panel.focus_list()
    for line in papers.lines:
        if line.paper and line.state is PaperState.TO_CHECK:
            page._panel.choose(line.paper)
            press(qtbot, program, settled, papers, Qt.Key.Key_Space)
    assert page._panel.row.id == first
    assert page._panel.row.state is None

    press(qtbot, program, settled, papers, Qt.Key.Key_Left)
    assert first not in {row.id for row in page._table.rows_model.rows}


def test_a_promise_is_filled_in_and_undone(qtbot, page, papers, program, settled, sheet_of):
    page._panel.focus_list()
    chosen, appointment = papers.line(), page._panel.row.id
    page._panel.fill_in()
    sheet = sheet_of(page)
    assert isinstance(sheet, PaperSheet)
    sheet.note(PaperState.PROMISED)
    qtbot.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
    settled(program.backend)

    paper = paper_of(program, appointment, chosen.paper.code)
    assert PaperState.PROMISED in {state for _, state in paper.states}
    assert paper.promised == program.window.pages.choice.day.date
    program.backend.undo(program.window)
    settled(program.backend)
    assert paper_of(program, appointment, chosen.paper.code).promised is None
    assert papers.line().state is PaperState.TO_CHECK


def test_words_narrow_the_list_and_nobody_is_said_with_a_way_back(
    page, program, settled, type_text
):
    type_text(page._bar._words, "007")
    settled(program.backend)
    assert numbers(page) == [7]
    type_text(page._bar._words, "x")
    settled(program.backend)
    assert page._states.currentIndex() == 2
    page._bar.clear()
    assert len(numbers(page)) == 53


def test_enter_opens_the_households_card(qtbot, page, program, window, settled):
    household = page._panel.row.household.household_id
    press(qtbot, program, settled, page._table, Qt.Key.Key_Return)
    assert not page.isVisible()
    assert window.pages.card.isVisible()
    assert window.pages.card.household_id == household


def test_sheets_and_the_call_list_are_printed(qtbot, page, program, settled, sheet_of, printed):
    page._panel.focus_list()
    press(qtbot, program, settled, page._panel._list, Qt.Key.Key_Space, Qt.Key.Key_Space)
    page.print_papers()
    sheet = sheet_of(page)
    assert isinstance(sheet, PrintSheet)
    assert sheet.pages == 1
    sheet.choose(2)
    settled(program.backend)
    sheet.print_now()
    settled(program.backend)
    [job] = printed()
    name, pdf, printer = job.name, job.pdf, job.printer
    assert (name, printer) == ("Call list as shown", "Balie")
    assert pdf.startswith(b"%PDF")


def test_nothing_missing_is_said_and_cannot_be_printed(page, settled, program, sheet_of):
    page.print_papers()
    sheet = sheet_of(page)
    assert "No household is known to lack papers" in sheet._nothing.text
    assert not sheet._print.isEnabled()
    sheet.reject()


def test_papers_of_another_day_are_fetched_when_their_page_comes_forward(
    page, program, window, settled
):
    program.backend.run(window, partial(add_day, draft=DayDraft(date(2027, 2, 11))))
    settled(program.backend)
    window.show_page("board")
    window.pages.choice.step(1)
    settled(program.backend)
    assert len(numbers(page)) > 0
    window.show_page("documents")
    settled(program.backend)
    assert window.pages.choice.day.date == date(2027, 2, 11)
    assert numbers(page) == []
