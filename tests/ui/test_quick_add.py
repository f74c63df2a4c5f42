"""Taking in a household that nobody knows yet, in the real window."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import Qt
from sqlalchemy import select

from db.households import Household
from planner.days.edit import DayDraft, add_day
from planner.households.adding import HouseholdDraft, add_household
from planner.households.companions import companion_days
from planner.timetable.booking.standby import standby
from planner.timetable.queries import board
from tests.ui.full_day import AFTERNOON
from tests.ui.keyboard import CTRL, SHIFT
from ui.households.adding.sheet import QuickAddSheet
from ui.widgets.button import Button


@pytest.fixture
def sheet(program, keyboard, sheet_of):
    keyboard.press(Qt.Key.Key_N, CTRL | SHIFT)
    keyboard.count = keyboard.strokes = 0
    return sheet_of(program.window)


def is_open(sheet):
    return shiboken6.isValid(sheet) and sheet.isVisible()


def newest(program):
    def work(session):
        found = session.scalars(select(Household).order_by(Household.id.desc())).first()
        person = found.persons[0]
        return found.id, person.last_name, person.birth_date, found.phone, found.slip_language

    return program.backend.workspace.ask(work)


def stay_of(program, household_id):
    day = program.window.pages.choice.day
    stays = program.backend.workspace.ask(partial(board, day_id=day.id)).stays.values()
    return next((one for one in stays if one.household_id == household_id), None)


def known(program, **draft):
    return program.backend.workspace.run(
        partial(add_household, draft=HouseholdDraft(**draft))
    ).value


def count(program):
    return program.backend.workspace.ask(lambda s: len(s.scalars(select(Household.id)).all()))


@pytest.mark.usefixtures("with_room")
def test_a_new_household_is_only_saved_with_ctrl_s_and_shown(program, sheet, keyboard, settled):
    keyboard.type("Zwaluw")
    keyboard.press(Qt.Key.Key_S, CTRL)
    assert not is_open(sheet)
    id_, name, *_ = newest(program)
    assert name == "Zwaluw"
    assert stay_of(program, id_) is None
    settled(program.backend)
    assert program.window.pages.card.household_id == id_


def test_a_year_alone_is_kept_as_the_first_of_january_and_said_so(program, sheet, keyboard):
    keyboard.type("Zwaluw")
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.type("1991")
    keyboard.press(Qt.Key.Key_Tab)
    assert sheet.who._only_year.text() == "Kept as 1 January 1991."
    keyboard.press(Qt.Key.Key_S, CTRL)
    assert newest(program)[2] == date(1991, 1, 1)


def test_what_cannot_be_read_is_said_in_words_and_its_field_gets_the_focus(
    program, sheet, keyboard
):
    keyboard.type("Zwaluw")
    sheet.who.phone.setText("bel na zes")
    sheet.who.born.setText("ooit")
    keyboard.press(Qt.Key.Key_S, CTRL)
    assert "no date of birth" in sheet._message.text
    assert sheet.who.born.hasFocus()
    assert sheet.who.born.property("wrong")
    sheet.who.born.setText("6/5/1984")
    keyboard.press(Qt.Key.Key_S, CTRL)
    assert "bel na zes" in sheet._message.text
    assert sheet.who.phone.hasFocus()


def test_a_household_without_a_name_is_not_kept(program, sheet, keyboard):
    before = count(program)
    keyboard.press(Qt.Key.Key_Return, CTRL)
    assert is_open(sheet)
    assert sheet._message.text != ""
    assert sheet.who.last_name.hasFocus()
    assert count(program) == before


def test_a_known_household_shows_while_its_name_is_typed_and_is_used_with_one_key(
    program, qtbot, sheet, keyboard, sheet_of
):
    id_ = known(program, last_name="Kwartel", first_name="Samira", phone="0470 12 34 56")
    keyboard.type("kwrtel sam")
    qtbot.waitUntil(sheet.doubles.isVisible)
    assert [one.household_id for one in sheet.doubles.rows] == [id_]
    sheet.side.form.ask_hours("9:00-12:00")
    keyboard.press(Qt.Key.Key_F4)
    assert not is_open(sheet)
    booking = sheet_of(program.window)
    assert booking._who() == "Kwartel, Samira"
    assert booking.form._hours.text() == "09:00-12:00"


def test_down_goes_to_the_doubles_and_enter_uses_one(program, qtbot, sheet, keyboard, sheet_of):
    known(program, last_name="Kwartel", first_name="Samira")
    id_ = known(program, last_name="Kwartel", first_name="Karim")
    keyboard.type("kwartel")
    qtbot.waitUntil(sheet.doubles.isVisible)
    place = [one.household_id for one in sheet.doubles.rows].index(id_)
    keyboard.press(Qt.Key.Key_Down)
    for _ in range(place):
        keyboard.press(Qt.Key.Key_Down)
    keyboard.press(Qt.Key.Key_Return)
    assert sheet_of(program.window)._who() == "Kwartel, Karim"


def test_somebody_who_is_surely_known_is_only_added_when_asked_twice(program, sheet, keyboard):
    known(program, last_name="Haddad", first_name="Samira", phone="0470 12 34 56")
    before = count(program)
    sheet.who.phone.setText("0470/12.34.56")
    sheet.who.first_name.setText("Samira")
    keyboard.type("Haddad")
    keyboard.press(Qt.Key.Key_S, CTRL)
    keyboard.press(Qt.Key.Key_F5)
    assert is_open(sheet)
    assert "known already" in sheet._message.text
    assert count(program) == before
    keyboard.press(Qt.Key.Key_S, CTRL)
    assert not is_open(sheet)
    assert count(program) == before + 1


def test_on_a_full_day_the_household_is_put_on_the_standby_list(program, sheet, keyboard):
    assert sheet._book.text() == "Save on the standby list"
    keyboard.type("Zwaluw")
    keyboard.press(Qt.Key.Key_Return, CTRL)
    assert not is_open(sheet)
    day = program.window.pages.choice.day
    waiting = program.backend.workspace.ask(partial(standby, day_id=day.id))
    assert newest(program)[0] in {one.household_id for one in waiting}


def test_who_reads_the_slip_in_a_language_is_first_offered_an_interpreter_of_it(sheet):
    sheet.who.language.setCurrentIndex(sheet.who.language.findData("ar"))
    assert sheet.side.form._language.itemData(1) == "ar"
    assert sheet.side.form.wish().language == ""


@pytest.mark.usefixtures("with_room")
def test_hostile_words_are_kept_as_they_are(program, sheet, keyboard):
    name = '<b>x</b> =1+1 "q" \u202eabc 🙂'
    sheet.who.last_name.setText(name)
    keyboard.press(Qt.Key.Key_Return, CTRL)
    keyboard.press(Qt.Key.Key_F5)
    assert not is_open(sheet)
    assert newest(program)[1] == name


def test_a_name_typed_on_a_free_spot_of_the_board_is_taken_in_from_that_hour_on(
    program, with_room, keyboard, settled, sheet_of
):
    window = program.window
    view, model = window.pages.board._view, window.pages.board._view.board_model
    window.show_page("board")
    settled(program.backend)
    spots = [
        (row, column)
        for row, (start, _) in enumerate(model.rows)
        for column in range(model.columnCount())
        if start >= AFTERNOON and model.is_open(row, column) and not model.visit_at(row, column)
    ]
    view.setCurrentIndex(model.index(*spots[0]))
    view.setFocus()
    keyboard.type("Zwaluw")
    sheet = sheet_of(window)
    settled(program.backend)
    assert sheet.who.last_name.text() == "Zwaluw"
    asked = model.rows[spots[0][0]][0]
    assert sheet.side.offer.choice.start >= asked
    assert sheet.side.offers.part[0] == asked
    sheet.side.form.companion.write("An Maes")
    settled(program.backend)
    keyboard.press(Qt.Key.Key_Return, CTRL)
    keyboard.press(Qt.Key.Key_F5)
    work = partial(companion_days, day_id=window.pages.choice.day.id)
    assert "An Maes" in {one.name for one in program.backend.workspace.ask(work)}
    keyboard.press(Qt.Key.Key_Z, CTRL)
    assert "An Maes" not in {one.name for one in program.backend.workspace.ask(work)}


@pytest.mark.parametrize(
    ("page", "anybody"), [("households", True), ("households", False), ("board", False)]
)
def test_who_knows_no_keys_adds_a_household_by_a_click(
    qtbot, program, settled, sheet_of, page, anybody
):
    window = program.window
    if not anybody:
        program.backend.workspace.run(partial(add_day, draft=DayDraft(date(2027, 2, 18))))
        window.pages.choice.reload()
        settled(program.backend)
        window.pages.choice.step(+1)
    window.show_page(page)
    settled(program.backend)

    (new,) = [
        one for one in window.pages[page].findChildren(Button)
        if one.isVisible() and one.text() == "New household"
    ]  # fmt: skip
    qtbot.mouseClick(new, Qt.MouseButton.LeftButton)

    assert isinstance(sheet_of(window), QuickAddSheet)
