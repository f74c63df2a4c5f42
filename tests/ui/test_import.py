from __future__ import annotations

import shutil
from functools import partial

import pytest
import shiboken6
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from planner.demo import LISTS
from planner.households.importing.lists import Decision
from planner.households.search import household_rows
from tests.make import THURSDAY, Make
from tests.planner.households.importing.test_samples import SAMPLES
from ui.core.outbox import Outbox
from ui.households.households_page import HouseholdsPage
from ui.households.import_sheet import CHECK, COLUMNS, DOUBLES, FILE, RESULT
from ui.slips.slip_hand import SlipHand
from ui.timetable.booking_now import BookingNow
from ui.widgets.elided import Elided
from ui.widgets.sheet import Room


@pytest.fixture
def page(qtbot, backend, choice, settings, settle, paper):
    with backend.workspace._database.transaction() as session:
        Make(session).day()
    over = QWidget()
    hand = SlipHand(backend, Outbox(paper), lambda: "", over)
    made = HouseholdsPage(backend, choice, settings, BookingNow(over, backend, choice, hand))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.come_forward()
    made.show()
    choice.reload()
    settle()
    return made


@pytest.fixture
def sheet(page, sheet_of):
    page.import_lists()
    opened = sheet_of(page)
    yield opened
    if shiboken6.isValid(opened):
        opened.reject()


def go_on(sheet, settle):
    sheet.go_on()
    settle()


def read(sheet, settle, *paths):
    sheet.files.choose([str(path) for path in paths])
    settle()


def households(workspace, choice):
    return workspace.ask(partial(household_rows, day_id=choice.day.id))


def test_three_lists_come_in_through_five_steps_and_go_out_with_one_undo(
    sheet, settle, workspace, choice, backend
):
    read(sheet, settle, *LISTS)
    seen = []
    for _ in range(4):
        seen.append(sheet._step)
        assert households(workspace, choice) == []
        go_on(sheet, settle)

    assert seen == [FILE, COLUMNS, CHECK, DOUBLES]
    assert sheet._step == RESULT
    assert sheet._result._added.text() == "53 households added"
    assert sheet._result._merged.text() == "2 merged with somebody known"
    assert "French" in sheet._result._short.text
    assert len(households(workspace, choice)) == 53

    backend.undo(sheet)
    settle()
    assert households(workspace, choice) == []


def test_rows_are_counted_by_verdict_and_filtered(sheet, settle):
    read(sheet, settle, *LISTS)
    go_on(sheet, settle)
    go_on(sheet, settle)
    names = {k: b.accessibleName() for k, b in sheet.check._bar.bar._buttons.items()}

    assert names["all"] == "All, 58"
    assert names["refused"] == "Error, 3"
    assert names["duplicate"] == "Double, 2"
    sheet.check._bar.bar._buttons["refused"].click()
    assert [row.key.row for row in sheet.check._rows.rows_model.rows] == [9, 11, 13]


def test_a_row_is_told_with_its_list_where_there_are_several(sheet, settle):
    read(sheet, settle, *LISTS)
    go_on(sheet, settle)
    go_on(sheet, settle)
    rows = sheet.check._rows
    shown = [rows.model().index(place, 1).data() for place in range(rows.model().rowCount())]

    assert not rows.isColumnHidden(1)
    assert set(shown) == {path.name.replace("aanmeldingen_", "…") for path in LISTS}


def test_one_list_needs_no_name_beside_its_rows(sheet, settle):
    read(sheet, settle, LISTS[0])
    go_on(sheet, settle)
    go_on(sheet, settle)

    assert sheet.check._rows.isColumnHidden(1)


def test_a_faulty_row_is_mended_in_place(sheet, settle):
    read(sheet, settle, LISTS[0])
    go_on(sheet, settle)
    go_on(sheet, settle)
    panel = sheet.check._panel
    assert panel._title.text() == "Row 9"
    assert "31/02/1984" in panel._matter.text
    birth = next(e for r, e in panel._fields.items() if r.value == "birth_date")
    birth.setText("28/02/1984")
    birth.setModified(True)
    panel._keep.click()
    settle()

    mended = next(row for row in sheet.course.verdict.rows if row.key.row == 9)
    assert (mended.accepted, str(mended.says.birth_date)) == (True, "1984-02-28")


def test_in_a_small_window_no_step_scrolls_sideways_and_enter_opens_the_form_of_a_row(
    request, page, qtbot, settle
):
    page.resize(683, 384)
    sheet = request.getfixturevalue("sheet")
    read(sheet, settle, *LISTS)
    for _ in range(2):
        assert sheet.findChild(Room).horizontalScrollBar().maximum() == 0
        go_on(sheet, settle)
    check = sheet.check
    assert check._rows.horizontalScrollBar().maximum() == 0
    assert (check._rows.isVisible(), check._panel.isVisible()) == (True, False)
    assert sheet.findChild(Room).verticalScrollBar().maximum() == 0  # only the list scrolls

    qtbot.keyClick(check._rows, Qt.Key.Key_Return)
    assert (check._rows.isVisible(), check._panel.isVisible()) == (False, True)
    qtbot.keyClick(check._panel, Qt.Key.Key_Escape)
    assert check._rows.isVisible()
    qtbot.keyClick(check._rows, Qt.Key.Key_Return)
    assert sheet.focusWidget() in check._panel._fields.values()
    qtbot.keyClick(sheet.focusWidget(), Qt.Key.Key_Return)
    settle()
    assert (sheet._step, check._rows.isVisible()) == (CHECK, True)
    assert sheet.focusWidget() is check._rows
    go_on(sheet, settle)
    assert sheet.findChild(Room).horizontalScrollBar().maximum() == 0


def test_a_row_is_left_out_and_taken_in_again(sheet, settle):
    read(sheet, settle, LISTS[0])
    go_on(sheet, settle)
    accepted = len(sheet.course.verdict.accepted)
    row = next(row for row in sheet.course.verdict.rows if row.accepted)
    sheet.course.leave_out(row.key, left_out=True)
    settle()
    assert len(sheet.course.verdict.accepted) == accepted - 1
    sheet.course.leave_out(row.key, left_out=False)
    settle()
    assert len(sheet.course.verdict.accepted) == accepted


def test_a_double_may_be_kept_as_a_household_of_its_own(sheet, settle, workspace, choice):
    read(sheet, settle, *LISTS)
    for _ in range(3):
        go_on(sheet, settle)
    for key in sheet.course.verdict.duplicates:
        sheet.course.decisions[key] = Decision.KEEP
    go_on(sheet, settle)
    assert len(households(workspace, choice)) == 55


def test_a_column_may_be_given_another_meaning(sheet, settle):
    read(sheet, settle, LISTS[0])
    go_on(sheet, settle)
    columns = sheet._steps.widget(COLUMNS)
    examples = columns.findChildren(Elided)
    assert all(one.fontMetrics().horizontalAdvance(one.text()) <= one.width() for one in examples)
    choices = columns.findChildren(type(columns._tables))
    phone = next(c for c in choices if c.accessibleName() == "Meaning of Telefoon")
    ignored = next(at for at in range(phone.count()) if phone.itemData(at)[0].value == "ignored")
    phone.setCurrentIndex(ignored)
    phone.activated.emit(ignored)
    settle()
    assert all(row.phone == "" for row in sheet.course.verdict.accepted)


def test_a_file_that_is_no_list_is_refused_in_a_sentence(sheet, settle, tmp_path):
    path = tmp_path / "foto.xlsx"
    path.write_bytes(b"\x89PNG\r\n" * 100)
    read(sheet, settle, path)
    assert "foto.xlsx" in sheet._message.text
    assert not sheet._next.isEnabled()


def test_the_same_list_again_shows_everybody_as_a_double_beside_who_is_known(
    sheet, settle, page, sheet_of, tmp_path
):
    read(sheet, settle, LISTS[0])
    for _ in range(4):
        go_on(sheet, settle)
    sheet.accept()
    again = shutil.copy(LISTS[0], tmp_path / "nog eens.csv")
    page.import_lists()
    second = sheet_of(page)
    read(second, settle, again)
    go_on(second, settle)

    assert len(second.course.verdict.duplicates) == len(second.course.verdict.accepted)
    assert {view.persons[0].name for view in second.course.known.values()} >= {"Vranken, Guido"}
    second.reject()


def test_faulty_rows_are_kept_as_text_in_a_workbook(sheet, settle, tmp_path):
    read(sheet, settle, SAMPLES / "aanmeldingen_woonclub.csv")
    go_on(sheet, settle)
    target = tmp_path / "fouten.xlsx"
    sheet.save_faults(str(target))
    settle()

    cells = [cell for row in load_workbook(target).active.iter_rows() for cell in row]
    assert any(cell.value == "=cmd|'/c calc'!A1" for cell in cells)
    assert {cell.data_type for cell in cells if cell.value is not None} <= {"s", "inlineStr"}


def test_the_page_shows_who_comes_and_finds_by_name_number_and_year(sheet, settle, page, choice):
    read(sheet, settle, LISTS[0])
    for _ in range(4):
        go_on(sheet, settle)
    sheet.accept()
    settle()

    def found(words):
        page.search(words)
        settle()
        return [row.name for row in page._table.rows_model.rows]

    assert len(found("")) == 25
    assert found("ulker nalan") == ["Ülker, Nalân"]
    assert found("001") == ["Vranken, Guido"]
    assert found("damme 1988") == ["Van Damme, Mohamed"]
    assert found("bestaat niet") == []
    assert page._list._states.currentIndex() == 2
    assert choice.day.date == THURSDAY
