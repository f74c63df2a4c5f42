from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt

from planner.days.closing import add_closing
from planner.days.queries import days
from planner.days.series import all_series
from planner.days.view import day_view
from ui.days.days_page import DaysPage
from ui.days.interpreter_sheet import InterpreterSheet
from ui.widgets.sheet import Sheet


@pytest.fixture
def page(qtbot, backend, choice, paper, settle):
    made = DaysPage(backend, choice, paper)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    choice.reload()
    settle()
    return made


def press_save(qtbot, sheet):
    qtbot.mouseClick(sheet.save, Qt.MouseButton.LeftButton)


def new_day(page, sheet_of):
    page._on_new()
    sheet = sheet_of(page)
    sheet._date.show_day(date(2026, 12, 17))
    return sheet


def shown(page):
    return [row.date for row in page._table.rows_model.rows]


def test_a_first_day_is_asked_for_in_one_place_when_there_is_none(page):
    assert page._lists.currentIndex() == 1
    assert not page._new.isVisible()


def test_a_new_day_starts_from_the_offices_own_hours_and_desks(
    qtbot, page, sheet_of, settle, workspace
):
    sheet = new_day(page, sheet_of)
    assert sheet._hours.text() == "08:30-12:00, 13:30-17:00"
    assert len(sheet._desks.drafts()) == 8

    press_save(qtbot, sheet)
    settle()

    assert page.window().findChildren(Sheet) == []
    assert shown(page) == [date(2026, 12, 17)]
    assert workspace.ask(days)[0].desks == 8


def test_a_day_without_a_place_is_pointed_at_until_it_has_one(page, sheet_of, settle):
    sheet = new_day(page, sheet_of)
    sheet.submit()
    settle()
    assert "where to come" in page._panel._warning.text

    page.change_day()
    change = sheet_of(page)
    change._place.setText("De Brug")
    change._address.setText("Kerkplein 4, Kortrijk")
    change.submit()
    settle()
    assert page._panel._warning.text == ""
    assert page._panel._venue.text() == "De Brug, Kerkplein 4, Kortrijk"


def test_an_address_without_its_place_is_asked_after_and_not_lost(qtbot, page, sheet_of):
    sheet = new_day(page, sheet_of)
    sheet._address.setText("Kerkplein 4, Kortrijk")
    press_save(qtbot, sheet)

    assert "place" in sheet.message.text
    assert sheet._address.text() == "Kerkplein 4, Kortrijk"
    sheet.reject()


def test_each_rule_of_a_day_in_minutes_says_what_it_is_for(page, sheet_of):
    sheet = new_day(page, sheet_of)

    told = [spin.toolTip() for spin in (*sheet._minutes.values(), sheet.most)]

    assert all(told)
    assert len(set(told)) == len(told)
    sheet.reject()


def test_a_refused_day_keeps_the_dialog_open_and_says_why(qtbot, page, sheet_of, settle):
    press_save(qtbot, new_day(page, sheet_of))
    settle()
    sheet = new_day(page, sheet_of)
    press_save(qtbot, sheet)
    settle()

    assert sheet.isVisible()
    assert "Thursday 17 December 2026" in sheet.message.text.replace("Thursday, ", "Thursday ")
    sheet.reject()


@pytest.mark.parametrize("hours", ["half negen", "12:00-08:30", ""])
def test_hours_that_cannot_be_are_said_before_anything_is_sent(qtbot, page, sheet_of, hours):
    sheet = new_day(page, sheet_of)
    sheet._hours.setText(hours)
    press_save(qtbot, sheet)

    assert sheet.message.text
    assert shown(page) == []
    sheet.reject()


def test_a_desk_is_taken_away_and_the_day_moved(qtbot, page, sheet_of, settle, workspace):
    press_save(qtbot, new_day(page, sheet_of))
    settle()
    page.change_day()
    sheet = sheet_of(page)
    sheet._date.show_day(date(2026, 12, 18))
    sheet._desks._rows[7].remove.click()
    press_save(qtbot, sheet)
    settle()

    [row] = workspace.ask(days)
    assert (row.date, row.desks) == (date(2026, 12, 18), 7)


def test_a_day_keeps_its_limits_and_the_hours_for_who_comes_without_an_appointment(
    qtbot, page, sheet_of, settle, workspace
):
    sheet = new_day(page, sheet_of)
    sheet.most.setValue(40)
    sheet.closes.setChecked(True)
    sheet.closes_on.show_day(date(2026, 12, 18))
    sheet._desks._rows[0]._reserved.setText("11:00-12:00")
    sheet._desks._rows[0]._staff.setText("An")
    sheet._desks._rows[0].minutes.setValue(20)
    press_save(qtbot, sheet)
    assert sheet.message.text == "Booking cannot close after the day itself."
    sheet.closes_on.show_day(date(2026, 12, 15))
    press_save(qtbot, sheet)
    settle()
    (row,) = workspace.ask(days)
    kept = workspace.ask(partial(day_view, day_id=row.id))
    assert (kept.most_households, kept.booking_closes_on) == (40, date(2026, 12, 15))
    first, *others = sorted(kept.desks, key=lambda desk: desk.number)
    assert (first.reserved, first.staffed_by, first.visit_minutes) == (((660, 720),), "An", 20)
    assert {desk.visit_minutes for desk in others} == {None}


def test_a_series_shows_its_next_six_dates_and_plans_one(qtbot, page, sheet_of, settle, workspace):
    workspace.run(
        partial(add_closing, first=date(2027, 2, 18), last=date(2027, 2, 18), reason="Krokus")
    )
    page.change_series()
    sheet = sheet_of(page)
    assert len(sheet._dates.rows_model.rows) == 6
    press_save(qtbot, sheet)
    settle()

    dates = page._series._dates
    assert [row.date for row in dates.rows_model.rows][:2] == [
        date(2026, 12, 17),
        date(2027, 2, 18),
    ]
    assert dates.rows_model.index(1, 2).data() == "Office closed: Krokus"
    dates.select_place(0)
    qtbot.mouseClick(page._series._plan, Qt.MouseButton.LeftButton)
    settle()

    assert shown(page) == [date(2026, 12, 17)]
    assert workspace.ask(all_series)[0].rule == "FREQ=MONTHLY;INTERVAL=2;BYDAY=+3TH"


def test_interpreters_are_booked_one_after_another_without_leaving(qtbot, page, sheet_of, settle):
    press_save(qtbot, new_day(page, sheet_of))
    settle()
    page.book()
    sheet = sheet_of(page)
    assert isinstance(sheet, InterpreterSheet)
    for language in ("ar", "fr"):
        sheet._language.setCurrentIndex(sheet._language.findData(language))
        press_save(qtbot, sheet)
        settle()

    booked = [(row.name, row.languages) for row in sheet._booked.rows_model.rows]
    assert booked == [("Interpreter Arabic 1", ("ar",)), ("Interpreter French 1", ("fr",))]
    sheet._booked.select_place(0)
    sheet._on_remove()
    settle()
    assert len(sheet._booked.rows_model.rows) == 1
    sheet.reject()


def test_closing_days_are_noted_one_after_another_and_warn_where_a_day_is_planned(
    qtbot, page, sheet_of, settle
):
    press_save(qtbot, new_day(page, sheet_of))
    settle()
    page.show_closings()
    sheet = sheet_of(page)
    press_save(qtbot, sheet)
    assert sheet.message.text == "Fill in why the office is closed."
    sheet.first.show_day(date(2026, 12, 17))
    assert sheet.last.day == date(2026, 12, 17)
    sheet.reason.setText("Christmas party")
    press_save(qtbot, sheet)
    settle()
    assert [row.reason for row in sheet.table.rows_model.rows] == ["Christmas party"]
    assert page._table.rows_model.index(0, 5).data() == "Office closed: Christmas party"
    sheet.table.select_place(0)
    sheet.remove()
    settle()
    assert sheet.table.rows_model.rows == ()
    assert page._table.rows_model.index(0, 5).data() == ""
    sheet.reject()


def test_a_day_is_copied_onto_the_next_date_with_its_hours_and_desks(qtbot, page, sheet_of, settle):
    sheet = new_day(page, sheet_of)
    sheet._hours.setText("09:00-12:00")
    press_save(qtbot, sheet)
    settle()
    page.copy_day()
    copied = sheet_of(page)
    assert copied._date.day == date(2027, 2, 11)
    assert copied._hours.text() == "09:00-12:00"
    press_save(qtbot, copied)
    settle()
    assert shown(page) == [date(2026, 12, 17), date(2027, 2, 11)]
