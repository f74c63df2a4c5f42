"""Cancelling, changing and moving appointments, and the standby list, in the real window."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from db.appointments import Appointment
from planner.days.edit import DayDraft, add_day
from planner.households.adding import HouseholdDraft, add_household
from planner.kinds import AppointmentState
from planner.timetable.booking.other_day import ask_for_day
from planner.timetable.booking.standby import standby
from planner.timetable.booking.wish import Wish
from planner.timetable.queries import board
from tests.ui.keyboard import CTRL, SHIFT

AFTERNOON = 13 * 60 + 30
FEBRUARY = date(2027, 2, 9)


@pytest.fixture
def day(program):
    return program.window.pages.choice.day


@pytest.fixture
def guest(program, day, settled):
    """The household of the afternoon with most landlords and no interpreter, chosen in the list."""
    found = max(
        program.backend.workspace.ask(partial(appointments, day_id=day.id)),
        key=lambda one: (not one[4], one[2] >= AFTERNOON, one[3]),
    )
    window = program.window
    window.show_page("households")
    settled(program.backend)
    window.pages.households.select(found[1])
    window.pages.households._table.setFocus()
    settled(program.backend)
    return found[1]


@pytest.fixture
def waiting(program, day):
    """A household on the standby list of the day, that goes to every landlord."""
    workspace = program.backend.workspace
    id_ = workspace.run(partial(add_household, draft=HouseholdDraft("Zwaluw", "Ada"))).value
    workspace.run(partial(ask_for_day, day_id=day.id, wish=Wish(id_)))
    return id_


def appointments(session, *, day_id):
    found = session.scalars(select(Appointment).where(Appointment.day_id == day_id))
    return [(one.id, one.household_id, one.starts, len(one.visits), one.language) for one in found]


def appointment_of(program, household_id, day_id):
    def work(session):
        query = select(Appointment).where(
            Appointment.household_id == household_id, Appointment.day_id == day_id
        )
        one = session.scalars(query).first()
        return (one.state, one.cancelled_for, one.starts, one.language) if one else None

    return program.backend.workspace.ask(work)


def stays(program, day_id):
    return program.backend.workspace.ask(partial(board, day_id=day_id)).stays


def said(program):
    return program.window._status._words.text()


def test_an_appointment_is_cancelled_with_two_keys_and_the_place_goes_to_who_waits(
    program, guest, waiting, keyboard, sheet_of, printed
):
    day = program.window.pages.choice.day
    before = stays(program, day.id)
    keyboard.press(Qt.Key.Key_Delete)
    keyboard.press(Qt.Key.Key_Return)
    keyboard.press(Qt.Key.Key_F5)
    assert appointment_of(program, guest, day.id)[:2] == (AppointmentState.CANCELLED, "unknown")
    assert "1 household of the standby list can have a place now" in said(program)

    keyboard.press(Qt.Key.Key_W, CTRL | SHIFT)
    sheet = sheet_of(program.window)
    assert [row.household_id for row in sheet.table.rows_model.rows] == [waiting]
    keyboard.press(Qt.Key.Key_Return)
    assert sheet.table.rows_model.rows == ()
    assert waiting in {stay.household_id for stay in stays(program, day.id).values()}
    assert len(printed()) == 1
    keyboard.press(Qt.Key.Key_Escape)
    keyboard.press(Qt.Key.Key_Z, CTRL)
    keyboard.press(Qt.Key.Key_Z, CTRL)
    assert stays(program, day.id) == before


def test_a_reason_is_chosen_with_the_arrows_and_a_cancelled_one_is_taken_up_again(
    program, day, guest, keyboard
):
    start = appointment_of(program, guest, day.id)[2]
    keyboard.press(Qt.Key.Key_Delete)
    keyboard.press(Qt.Key.Key_Down)
    keyboard.press(Qt.Key.Key_Return)
    assert appointment_of(program, guest, day.id)[1] == "prevented"
    keyboard.press(Qt.Key.Key_Delete)
    assert "was cancelled" in said(program)
    program.window.pages.desk.acts.reinstate(guest)
    keyboard.press(Qt.Key.Key_F5)
    assert appointment_of(program, guest, day.id)[0] is AppointmentState.PLANNED
    assert appointment_of(program, guest, day.id)[2] is not None
    assert start is not None


def test_an_appointment_moves_to_another_day_with_three_strokes_and_back_with_one_key(
    program, day, guest, keyboard, settled, printed
):
    other = program.backend.workspace.run(partial(add_day, draft=DayDraft(FEBRUARY))).value
    settled(program.backend)
    keyboard.press(Qt.Key.Key_X, CTRL)
    keyboard.press(Qt.Key.Key_Return)
    assert keyboard.strokes == 3
    keyboard.press(Qt.Key.Key_F5)
    assert appointment_of(program, guest, day.id)[:2] == (AppointmentState.CANCELLED, "other_day")
    assert appointment_of(program, guest, other)[0] is AppointmentState.PLANNED
    assert len(printed()) == 1
    keyboard.press(Qt.Key.Key_Z, CTRL)
    assert appointment_of(program, guest, day.id)[0] is AppointmentState.PLANNED
    assert appointment_of(program, guest, other) is None


def test_a_change_says_what_it_comes_to_before_it_is_made(
    program, day, guest, keyboard, sheet_of, settled
):
    keyboard.press(Qt.Key.Key_F2, SHIFT)
    sheet = sheet_of(program.window)
    assert not sheet.form._walk_in.isVisible()
    sheet.form._accessible.setChecked(True)
    settled(program.backend)
    assert sheet.outcome.text.startswith("It keeps its place: be there at ")
    sheet.form.ask_hours("8:30-8:40")
    settled(program.backend)
    assert "standby list" in sheet.loss.text
    assert sheet.outcome.text == ""
    sheet.form.ask_hours("ooit")
    assert sheet.message.text != ""
    sheet.form.ask_hours("8:30-8:40")
    keyboard.press(Qt.Key.Key_Return, CTRL)
    keyboard.press(Qt.Key.Key_F5)
    assert appointment_of(program, guest, day.id)[2] is None
    rows = program.backend.workspace.ask(partial(standby, day_id=day.id))
    assert guest in {row.household_id for row in rows}


def test_who_has_no_appointment_that_day_is_told_so(program, guest, keyboard):
    id_ = program.backend.workspace.run(
        partial(add_household, draft=HouseholdDraft("Zwaluw"))
    ).value
    for act in (program.window.pages.desk.acts.cancel, program.window.pages.desk.acts.move):
        act(id_)
        keyboard.press(Qt.Key.Key_F5)
        assert said(program) == "This household has no appointment on the chosen day."


def test_the_board_cancels_whose_visit_is_chosen_and_opens_the_standby_list(
    program, day, keyboard, sheet_of
):
    window = program.window
    window.pages.board.choose_first()
    household = window.pages.board.household_id
    window.pages.board._view.setFocus()
    keyboard.press(Qt.Key.Key_Delete)
    keyboard.press(Qt.Key.Key_Return)
    keyboard.press(Qt.Key.Key_F5)
    assert appointment_of(program, household, day.id)[0] is AppointmentState.CANCELLED
    window.pages.board._panel.standby.click()
    assert sheet_of(window).windowTitle() == "Standby list"


def test_who_waits_is_listed_apart_and_gets_a_freed_place_with_one_key(
    program, day, guest, waiting, keyboard, printed
):
    table = program.window.pages.households._table
    keyboard.press(Qt.Key.Key_Delete)
    keyboard.press(Qt.Key.Key_Return)
    table.setFocus()
    keyboard.press(Qt.Key.Key_W, CTRL)
    assert [row.id for row in table.rows_model.rows] == [waiting]
    free = table.model().index(0, table.model().columnCount() - 1)
    assert free.data().startswith("from ")
    keyboard.press(Qt.Key.Key_F8)
    assert appointment_of(program, waiting, day.id)[2] is not None
    assert len(printed()) == 1
    assert table.rows_model.rows == ()
    keyboard.press(Qt.Key.Key_W, CTRL)
    assert len(table.rows_model.rows) == 54
