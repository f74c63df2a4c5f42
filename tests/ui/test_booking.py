"""Booking one household by keyboard, in the real window."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import Qt
from sqlalchemy import select

from db.appointments import Appointment
from db.days import RegistrationDay
from db.households import Household, Person
from db.kinds import DayState, PersonRole
from planner.days.edit import DayDraft, add_day
from planner.errors import PrinterRefuses
from planner.households.companions import companion_days
from planner.operations import operation
from planner.slips.issue import Printing, issue_slips
from planner.timetable.booking.cancelling import CancelReason, cancel_appointment
from planner.timetable.booking.other_day import ask_for_day
from planner.timetable.booking.propose import NOON
from planner.timetable.booking.standby import standby
from planner.timetable.booking.wish import Wish
from planner.timetable.queries import board
from tests.conftest import NOW
from tests.ui.keyboard import CTRL, SHIFT
from ui.timetable.book_sheet import BookSheet

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
    program.backend.workspace.run(partial(make_room, day_id=program.window.pages.choice.day.id))
    return program.backend.workspace.run(add_household).value


@pytest.fixture
def choose(program, newcomer, settled):
    """Choose a household on the page: the newcomer, unless another is named."""

    def work(household_id=newcomer):
        window = program.window
        window.show_page("households")
        window.pages.households.search(NAME if household_id == newcomer else "")
        settled(program.backend)
        window.pages.households.select(household_id)
        settled(program.backend)

    return work


@pytest.fixture
def opened(program, choose, settled, sheet_of):
    """Open the dialog of a household, which is `chosen` already or not."""

    def work(*household_id, chosen=False):
        if not chosen:
            choose(*household_id)
        program.window.pages.households.choose_place()
        settled(program.backend)
        return sheet_of(program.window.pages.households)

    return work


def is_open(sheet):
    return shiboken6.isValid(sheet) and sheet.isVisible()


def stays(program):
    day = program.window.pages.choice.day
    return program.backend.workspace.ask(partial(board, day_id=day.id)).stays


def test_what_is_booked_from_the_dialog_is_printed_unless_only_booked(
    program, newcomer, opened, keyboard, paper
):
    sheet = opened()
    keyboard.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not is_open(sheet)
    stay = next(one for one in stays(program).values() if one.household_id == newcomer)
    assert not stay.printed
    assert paper.printed == []


def test_the_best_place_is_not_taken_unasked_by_a_household_that_comes_already(
    program, newcomer, choose, settled, sheet_of, printed
):
    choose()
    program.window.pages.households.book()
    settled(program.backend)
    before = stays(program)
    assert program.window.pages.households._panel._book.text() == "Book again"
    program.window.pages.households.book()
    sheet = sheet_of(program.window.pages.households)
    assert "has a place" in sheet._notice.text
    assert len(printed()) == 1
    assert stays(program) == before


def test_who_comes_on_another_day_is_not_booked_twice_unasked(
    program, newcomer, choose, settled, sheet_of
):
    work = partial(add_day, draft=DayDraft(date(2027, 2, 9)))
    other = program.backend.workspace.run(work).value
    ask = partial(ask_for_day, day_id=other, wish=Wish(newcomer))
    program.backend.workspace.run(ask)
    choose()
    program.window.pages.households.book()
    sheet = sheet_of(program.window.pages.households)
    assert "9 February 2027, without a place yet" in sheet._notice.text


def test_without_a_printer_the_place_is_taken_and_the_slip_shown_to_be_kept(
    program, newcomer, choose, settled, paper
):
    program.window.pages.printing._panel.show_printers([], "")
    choose()
    program.window.pages.households.book()
    settled(program.backend)
    stay = next(one for one in stays(program).values() if one.household_id == newcomer)
    assert not stay.printed
    assert paper.printed == []
    assert program.window.pages.printing.isVisible()
    assert program.window.pages.printing._only == stay.appointment_id


def refuse(job):
    raise PrinterRefuses(job.printer)


def test_a_printer_that_does_not_answer_takes_no_appointment_away(
    program, newcomer, choose, delivered, paper
):
    paper.fault = refuse
    choose()
    program.window.pages.households.book()
    delivered(program)
    assert newcomer in {stay.household_id for stay in stays(program).values()}
    assert "The appointment is kept" in program.window._status._words.text()


def test_on_a_day_without_room_the_household_is_put_on_the_standby_list(
    program, opened, settled, newcomer
):
    sheet = opened()
    sheet.form.ask_hours("8:30-8:50")
    settled(program.backend)
    assert sheet._wait.isVisible()
    sheet._wait.click()
    settled(program.backend)
    assert not is_open(sheet)
    day = program.window.pages.choice.day
    waiting = program.backend.workspace.ask(partial(standby, day_id=day.id))
    assert newcomer in {one.household_id for one in waiting}


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
    assert {one.choice.end <= NOON for one in sheet.offers.table.rows_model.rows} == {False}


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
    day = program.window.pages.choice.day
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


@pytest.mark.parametrize("key", [(Qt.Key.Key_F8, SHIFT), (Qt.Key.Key_N, CTRL)], ids=str)
def test_a_place_of_ones_own_is_chosen_with_either_key(program, choose, sheet_of, keyboard, key):
    choose()
    keyboard.press(*key)
    assert isinstance(sheet_of(program.window), BookSheet)


def test_what_is_typed_in_a_field_counts_though_it_was_not_left(
    program, choose, newcomer, sheet_of, keyboard, printed
):
    choose()
    keyboard.press(Qt.Key.Key_F8, SHIFT)
    sheet = sheet_of(program.window)
    sheet.form.companion.box.setFocus()
    keyboard.type("An Maes")
    keyboard.press(Qt.Key.Key_Return, CTRL)
    keyboard.press(Qt.Key.Key_F5)
    work = partial(companion_days, day_id=program.window.pages.choice.day.id)
    found = {one.name: one for one in program.backend.workspace.ask(work)}
    assert [one.household_id for one in found["An Maes"].households] == [newcomer]
    assert len(printed()) == 1
