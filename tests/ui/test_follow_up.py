from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from db.appointments import DeskVisit
from db.journal import Operation
from db.kinds import AppointmentState, DayKind, Outcome
from db.outcomes import Result
from planner.days.attendees import attendees
from planner.days.edit import DayDraft, add_day
from planner.days.queries import days
from planner.outcomes.standing import standings_on
from tests.make import Make
from ui.core.outbox import Outbox
from ui.followup.closing_sheet import ClosingSheet
from ui.followup.day_view import DayView
from ui.followup.handover_sheet import HandoverSheet
from ui.followup.list_sheet import ListSheet
from ui.followup.open_view import OpenView
from ui.followup.result_sheet import ResultSheet
from ui.followup.rules_sheet import RulesSheet
from ui.followup.session_view import AttendeeSheet

TODAY = date(2027, 1, 4)


@pytest.fixture
def day(workspace):
    """A day to which three households came: to two landlords, to two, and to one."""
    with workspace._database.transaction() as session:
        make = Make(session)
        made = make.day()
        for name, codes in (("Peeters", ("GW", "POORT")), ("Haddad", ("GW", "POORT")),
                            ("Claes", ("POORT",))):  # fmt: skip
            make.appointment(made, dict.fromkeys(codes), state=AppointmentState.COMPLETED,
                             household=make.household(last_name=name))  # fmt: skip
    return workspace.ask(days)[0]


@pytest.fixture
def shown(qtbot, backend, settle):
    """Show a view that follows what changes, as its page would have it do."""

    def show(view, again):
        qtbot.addWidget(view)
        view.resize(1000, 600)
        with qtbot.waitExposed(view):
            view.show()
        backend.changed.connect(again)
        again()
        settle()
        return view

    return show


@pytest.fixture
def outbox(qtbot, paper):
    made = Outbox(paper)
    made.look()
    qtbot.waitUntil(lambda: made.printers is not None)
    return made


@pytest.fixture
def day_view(shown, backend, outbox, day):
    view = DayView(backend, outbox, lambda: TODAY)
    return shown(view, lambda _tables=None: view.show_day(day))


@pytest.fixture
def open_view(shown, backend, day, workspace):
    with workspace._database.transaction() as session:
        for visit in session.query(DeskVisit):
            visit.outcome = Outcome.INCOMPLETE
    view = OpenView(backend, lambda: TODAY)
    return shown(view, lambda _tables=None: view.reload())


def results(workspace, day):
    found = workspace.ask(partial(standings_on, day_id=day.id))
    return [one.result for one in found]


def sheet_over(view, kind):
    return next(s for s in view.window().findChildren(kind) if s.isVisible())


def test_the_grid_of_a_day_fills_its_page(day_view):
    assert day_view.beside.size() == day_view.size()
    assert day_view.grid.horizontalHeader().length() > day_view.width() / 2


def test_the_list_of_what_is_open_fills_its_page(open_view):
    assert open_view.beside.size() == open_view.size()


def test_a_day_is_entered_with_one_key_a_file(qtbot, day_view, settle, workspace, day):
    for key in (Qt.Key.Key_R, Qt.Key.Key_2, Qt.Key.Key_F, Qt.Key.Key_N, Qt.Key.Key_C):
        qtbot.keyClick(day_view.grid, key)
        settle()

    assert results(workspace, day) == list(Result)
    qtbot.keyClick(day_view.grid, Qt.Key.Key_Delete)
    settle()
    assert results(workspace, day) == [*list(Result)[:4], None]


def test_a_cell_of_a_landlord_the_household_does_not_see_takes_no_key(
    qtbot, day_view, settle, workspace, day
):
    day_view.grid.go_to(2, 2)
    assert day_view.grid.standing() is None
    qtbot.keyClick(day_view.grid, Qt.Key.Key_R)
    settle()

    assert results(workspace, day) == [None] * 5
    assert not day_view.panel._fill.isEnabled()


def test_the_dialog_asks_for_what_the_result_needs_and_no_more(qtbot, day_view, settle, workspace,
                                                               day):  # fmt: skip
    qtbot.keyClick(day_view.grid, Qt.Key.Key_Return)
    sheet = sheet_over(day_view, ResultSheet)
    sheet.choose(Result.REGISTERED)
    shown = (*sheet._parts, sheet._asks, sheet._has_due)
    assert [part.isVisibleTo(sheet) for part in shown] == [False, True, False, False]
    sheet.choose(Result.INCOMPLETE)
    assert [part.isVisibleTo(sheet) for part in shown] == [False, False, True, True]
    sheet.choose(Result.REFUSED, "income")
    assert [part.isVisibleTo(sheet) for part in shown] == [True, False, False, False]
    sheet.save.click()
    settle()

    (first, *_) = workspace.ask(partial(standings_on, day_id=day.id))
    assert (first.result, first.reason) == (Result.REFUSED, "income")


def test_of_an_incomplete_file_the_missing_papers_are_chosen_from_its_checklist(
    qtbot, day_view, settle, workspace, day
):
    day_view.fill_in(day_view.grid.standing())
    sheet = sheet_over(day_view, ResultSheet)
    settle()
    sheet.choose(Result.INCOMPLETE)
    sheet.save.click()
    assert "Tick at least one paper" in sheet.message.text
    (box, asked), *others = sheet.boxes
    assert len(others) == 3
    box.setChecked(True)
    sheet.save.click()
    settle()
    (one, *_) = workspace.ask(partial(standings_on, day_id=day.id))
    assert (one.result, one.papers) == (Result.INCOMPLETE, (asked.paper.code,))

    day_view.fill_in(one)
    sheet = sheet_over(day_view, ResultSheet)
    settle()
    assert [asked.paper.code for box, asked in sheet.boxes if box.isChecked()] == list(one.papers)


def test_a_landlords_own_list_is_seen_then_kept_or_printed_and_noted(
    qtbot, day_view, settle, workspace, tmp_path, paper
):
    day_view.grid.go_to(0, 2)
    day_view.give_list()
    sheet = sheet_over(day_view, HandoverSheet)
    settle()
    assert [row.number for row in sheet.table.rows_model.rows] == [1, 2]
    sheet.save_to(tmp_path / "lijst.xlsx")
    settle()
    assert (tmp_path / "lijst.xlsx").read_bytes().startswith(b"PK")
    assert workspace.ask(last_done) == "hand_over"

    day_view.give_list()
    sheet = sheet_over(day_view, HandoverSheet)
    sheet.choose(day_view._data.landlords[1][0])
    settle()
    assert [row.number for row in sheet.table.rows_model.rows] == [1, 2, 3]
    sheet.print_now()
    settle()
    qtbot.waitUntil(lambda: bool(paper.printed))
    assert paper.printed[0].pdf.startswith(b"%PDF")


def last_done(session):
    return session.scalars(select(Operation.name).order_by(Operation.id.desc())).first()


def test_a_landlords_list_is_shown_row_by_row_before_it_is_taken_over(
    qtbot, day_view, settle, workspace, day, tmp_path
):
    file = tmp_path / "terug.csv"
    file.write_text("Nr;Resultaat\n1;ok\n2;onvolledig\n77;ok\n")
    day_view.take_list()
    sheet = sheet_over(day_view, ListSheet)
    assert not sheet.save.isEnabled()
    sheet.read(file)
    settle()
    assert [bool(one.trouble) for one in sheet.matched] == [False, False, True]
    sheet.save.click()
    settle()

    assert results(workspace, day)[::2][:2] == [Result.REGISTERED, Result.INCOMPLETE]
    assert day_view.window().findChildren(ListSheet) == []


def test_a_file_that_is_done_leaves_the_list_and_the_next_is_chosen(
    qtbot, open_view, settle, workspace, day
):
    open_view.choose_first()
    first, second = (item.id for item in open_view.rows[:2])
    open_view.panel.act()
    sheet = sheet_over(open_view, ResultSheet)
    sheet.choose(Result.REGISTERED)
    sheet.save.click()
    settle()

    assert len(open_view.rows) == 4
    assert first not in {item.id for item in open_view.rows}
    assert open_view.panel.item.id == second


def test_nothing_is_taken_off_the_list_without_a_reason(qtbot, open_view, settle):
    open_view.choose_first()
    open_view.panel.close_file()
    sheet = sheet_over(open_view, ClosingSheet)
    sheet.save.click()
    settle()
    assert sheet.message.text == "Choose a reason first."
    assert len(open_view.rows) == 5

    sheet.reason.setCurrentIndex(1)
    sheet.save.click()
    settle()
    assert len(open_view.rows) == 4


def test_what_is_shown_can_be_printed_in_three_orders_and_as_letters(open_view, workspace):
    open_view.choose_first()
    made = [workspace.ask(one.make) for one in open_view.printables()]

    assert len(made) == 5
    assert all(pdf.startswith(b"%PDF") for pdf in made)


def test_the_page_turns_from_what_is_open_to_the_day_and_to_a_card(program, window, settled):
    window.show_page("followup")
    settled(program.backend)
    page = window.pages.followup
    assert page.open.isVisible()
    page.turn()
    settled(program.backend)
    assert page.day.grid.isVisible()
    assert page.day._data.visits > 100

    page.day.panel._on_card()
    settled(program.backend)
    assert window.pages.open == "card"


def test_an_info_session_shows_who_comes_and_ticks_who_was_there(
    qtbot, shown, backend, outbox, settle, workspace
):
    draft = DayDraft(date(2027, 2, 4), kind=DayKind.INFO)
    day_id = workspace.run(partial(add_day, draft=draft)).value
    (day,) = workspace.ask(days)
    view = DayView(backend, outbox, lambda: TODAY)
    shown(view, lambda _tables=None: view.show_day(day))
    view.session.add()
    sheet = sheet_over(view, AttendeeSheet)
    sheet.save.click()
    assert sheet.message.text == "Fill in a name."
    sheet.name.setText("An Maes")
    sheet.save.click()
    settle()
    table = view.session.table
    table.select_place(0)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    settle()

    (row,) = workspace.ask(partial(attendees, day_id=day_id))
    assert (row.name, row.came) == ("An Maes", True)
    assert not view.panel.isVisible()
    assert [one.name for one in view.session.printables()] == ["Attendance list", "Certificates"]


def test_a_rule_of_a_landlord_is_set_from_a_date_and_taken_back(
    shown, backend, settle, workspace, day
):
    parent = QWidget()
    parent.resize(1100, 760)
    shown(parent, lambda _tables=None: None)
    sheet = RulesSheet(parent, backend, TODAY)
    sheet.open()
    settle()
    sheet.anchor.setCurrentIndex(sheet.anchor.findData("registered"))
    sheet.months.setValue(12)
    sheet.save.click()
    settle()
    own = sheet.table.selected()
    assert (own.rule.every_months, own.rule.valid_from, own.now) == (12, TODAY, True)
    assert sheet.table.rows_model.rows[1].landlord_id == own.landlord_id

    sheet._remove.click()
    settle()
    assert all(row.shipped for row in sheet.table.rows_model.rows)
    sheet.reject()
