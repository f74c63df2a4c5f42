"""Booking one household by keyboard, in the real window."""

from __future__ import annotations

from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from db.appointments import Appointment
from db.days import RegistrationDay
from db.households import Household, Person
from db.kinds import DayState, PersonRole
from planner.operations import operation
from planner.slips.issue import Printing, issue_slips
from planner.timetable.booking.cancelling import CancelReason, cancel_appointment
from planner.timetable.queries import board
from tests.conftest import NOW

NAME = "Zwaluw"
AFTERNOON = 13 * 60 + 30


@operation
def add_household(session):
    person = Person(role=PersonRole.REFERENCE_TENANT, last_name=NAME, first_name="Ada")
    household = Household(persons=[person])
    session.add(household)
    session.flush()
    return household.id


@operation
def close_day(session, *, day_id):
    session.get(RegistrationDay, day_id).state = DayState.CLOSED


@operation
def hide(session, *, household_id):
    session.get(Household, household_id).hidden = True


class Keyboard:
    """Presses keys where the focus is, and counts them."""

    def __init__(self, qtbot, window, type_text, wait):
        self._qtbot, self._window, self._type, self._wait = qtbot, window, type_text, wait
        self.count = 0

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        if QApplication.focusWidget() is None:
            with self._qtbot.waitActive(self._window):
                self._window.activateWindow()
        self._qtbot.keyClick(QApplication.focusWidget() or self._window, key, modifier)
        self.count += 1
        self._wait()

    def type(self, text):
        for character in text:
            self._type(QApplication.focusWidget(), character)
            self.count += 1
        self._wait()


@pytest.fixture
def keyboard(qtbot, program, settled, type_text):
    return Keyboard(qtbot, program.window, type_text, lambda: settled(program.backend))


@operation
def make_room(session, *, day_id):
    """Cancel an appointment of the afternoon that goes to every landlord: the day is full."""
    found = max(
        session.scalars(select(Appointment).where(Appointment.day_id == day_id)),
        key=lambda one: (one.starts >= AFTERNOON, len(one.visits)),
    )
    cancel_appointment(
        session,
        appointment_id=found.id,
        version=found.version,
        reason=CancelReason.NOT_WANTED,
    )


@pytest.fixture
def newcomer(program):
    """A known household that has no appointment on the day, which has room for it."""
    program.backend.workspace.run(partial(make_room, day_id=program.window.choice.day.id))
    return program.backend.workspace.run(add_household).value


@pytest.fixture
def choose(program, newcomer, settled):
    """Choose a household on the page: the newcomer, unless another is named."""

    def work(household_id=newcomer):
        window = program.window
        window.show_page("households")
        window.households.search(NAME if household_id == newcomer else "")
        settled(program.backend)
        window.households.select(household_id)
        settled(program.backend)

    return work


@pytest.fixture
def opened(program, choose, settled, sheet_of):
    """Open the dialog of a household, which is `chosen` already or not."""

    def work(*household_id, chosen=False):
        if not chosen:
            choose(*household_id)
        program.window.households.book()
        settled(program.backend)
        return sheet_of(program.window.households)

    return work


def is_open(sheet):
    return shiboken6.isValid(sheet) and sheet.isVisible()


def stays(program):
    day = program.window.choice.day
    return program.backend.workspace.ask(partial(board, day_id=day.id)).stays


def test_a_known_household_is_booked_with_seven_keys_and_no_click(
    program, newcomer, keyboard, settled
):
    before = stays(program)
    keyboard.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    keyboard.type("zwa")
    keyboard.press(Qt.Key.Key_Return)
    keyboard.press(Qt.Key.Key_F8)
    keyboard.press(Qt.Key.Key_Return)

    after = stays(program)
    new = [stay for stay in after.values() if stay.household_id == newcomer]
    assert keyboard.count == 7
    assert len(new) == 1
    assert {id_: stay for id_, stay in after.items() if id_ in before} == before
    assert program.window._status._words.text().startswith("Booked: number 054 on")

    keyboard.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stays(program) == before


def test_ctrl_enter_books_from_any_field(program, newcomer, opened, keyboard):
    sheet = opened()
    sheet.form._hours.setFocus()
    keyboard.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not is_open(sheet)
    assert newcomer in {stay.household_id for stay in stays(program).values()}


def test_enter_in_a_field_asks_anew_and_goes_to_the_list(program, opened, keyboard):
    sheet = opened()
    sheet.form._hours.setFocus()
    keyboard.type("13:30-17:00")
    keyboard.press(Qt.Key.Key_Return)
    assert sheet.isVisible()
    assert sheet.offers.table.hasFocus()
    assert {one.morning for one in sheet.offers.table.rows_model.rows} == {False}


def test_what_is_shown_belongs_to_what_is_ticked(opened, settled, program):
    sheet = opened()
    boxes = list(sheet.form._landlords.values())
    assert len(sheet.offers.table.selected().route) == len(boxes)
    boxes[0].setChecked(False)
    settled(program.backend)
    assert len(sheet.offers.table.selected().route) == len(boxes) - 1
    for box in boxes:
        box.setChecked(False)
    settled(program.backend)
    assert sheet.offers._why.text() == "Tick at least one landlord."
    assert not sheet._book.isEnabled()


def test_where_nothing_is_free_it_says_why_and_what_would_help(opened, keyboard):
    sheet = opened()
    sheet.form._hours.setFocus()
    keyboard.type("8:30-8:50")
    keyboard.press(Qt.Key.Key_Return)
    assert sheet.offers._why.text().startswith("The visits take")
    assert sheet.offers._remedy.text().startswith("It works")
    assert not sheet._book.isEnabled()


def test_a_place_that_was_taken_meanwhile_is_refused_and_the_list_is_fetched_again(
    program, opened, keyboard
):
    sheet = opened()
    keyboard.press(Qt.Key.Key_F5)
    day = program.window.choice.day
    program.backend.workspace.run(partial(close_day, day_id=day.id))
    keyboard.press(Qt.Key.Key_Return)
    assert sheet.isVisible()
    assert "is closed" in sheet._message.text
    assert sheet.offers.table.rows_model.rows == ()
    assert "is closed" in sheet.offers._why.text()


def test_a_printed_place_is_only_replaced_when_it_is_released(program, opened, keyboard, settled):
    stay = next(iter(stays(program).values()))
    work = partial(issue_slips, printing=Printing(NOW, "An"), appointment_ids=[stay.appointment_id])
    program.backend.workspace.run(work)
    sheet = opened(stay.household_id)
    assert "has a place" in sheet._notice.text
    assert "slip is printed" in sheet._notice.text
    keyboard.press(Qt.Key.Key_Return)
    assert sheet.isVisible()
    assert sheet._message.text != ""

    sheet.form._release.setChecked(True)
    settled(program.backend)
    sheet.offers.table.setFocus()
    keyboard.press(Qt.Key.Key_Return)
    assert not is_open(sheet)


def test_the_soonest_can_stand_first_and_coming_days_be_asked(program, opened, settled):
    sheet = opened()
    offers = sheet.offers
    offers._days.setCurrentIndex(1)
    offers._part.setCurrentIndex(2)
    offers._order.setCurrentIndex(1)
    settled(program.backend)
    starts = [(one.date, one.choice.start) for one in offers.table.rows_model.rows]
    assert starts == sorted(starts)
    assert all(start >= 12 * 60 + 30 for _, start in starts)


def test_who_asked_to_be_hidden_has_no_name_in_the_head(program, newcomer, choose, opened):
    choose()
    program.backend.workspace.run(partial(hide, household_id=newcomer))
    assert opened(chosen=True)._who() == ""
