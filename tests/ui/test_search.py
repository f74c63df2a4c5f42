"""Searching everywhere, on the whole program and with keys only."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from db.households import Household
from planner.demo import DAY
from planner.operations import operation
from tests.make import Make

CTRL = Qt.KeyboardModifier.ControlModifier


@operation
def add_households(session, *, people, **values):
    make = Make(session)
    return [
        make.household(last_name=last, first_name=first, birth_date=born, **values)
        for last, first, born in people
    ]


@operation
def rename_household(session, *, household_id, last_name):
    session.get_one(Household, household_id).persons[0].last_name = last_name


@pytest.fixture
def desk(qtbot, program, window, settled, type_text):
    return Desk(qtbot, program, window, settled, type_text)


class Desk:
    """A clerk with a keyboard; every key is counted."""

    def __init__(self, qtbot, program, window, settled, type_text):
        self.qtbot, self.program, self.window = qtbot, program, window
        self.box, self.palette = window._search, window._finder.palette
        self._settled, self._type = settled, type_text
        self.keys = 0

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.keys += 1
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def type(self, words):
        self.keys += len(words)
        self._type(QApplication.focusWidget(), words)

    def search(self, words=""):
        self.press(Qt.Key.Key_K, CTRL)
        self.type(words)
        self.settle()

    def settle(self):
        self._settled(self.program.backend)

    def add(self, *people, **values):
        work = partial(add_households, people=people, **values)
        made = self.program.backend.workspace.run(work).value
        return [household.id for household in made]

    @property
    def lines(self):
        return [row.words for row in self.palette.rows.rows_model.rows]

    @property
    def chosen(self):
        return self.palette.rows.chosen()

    def shown(self):
        """Leave the card; tell whom the list behind it shows."""
        self.press(Qt.Key.Key_Escape)
        self.settle()
        assert self.window.pages.households.isVisible()
        return self.window.pages.households._panel._name.text()


@pytest.mark.parametrize(
    ("key", "modifier"), [(Qt.Key.Key_K, CTRL), (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier)]
)
def test_a_household_is_opened_with_keys_only(desk, key, modifier):
    desk.press(key, modifier)
    assert QApplication.focusWidget() is desk.box
    desk.type("sjevts")
    desk.settle()
    assert desk.chosen.words == "Shevchuk, Iryna"
    desk.press(Qt.Key.Key_Return)
    desk.settle()

    assert desk.window.pages.card.isVisible()
    assert desk.window.pages.card.head.title == "Shevchuk, Iryna"
    assert desk.window.pages.card.papers.view.hasFocus()
    assert (desk.box.text(), desk.palette.isVisible()) == ("", False)


def test_a_number_opens_who_has_it_on_the_chosen_day(desk):
    desk.search("013")
    assert (desk.chosen.lead, desk.lines[0]) == ("013", "Households")
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    assert desk.keys == 5
    assert desk.shown().startswith(desk.window.pages.card.head.title)
    assert desk.window.pages.households._table.selected().number == 13


def test_enter_before_the_answer_opens_the_first_of_the_answer(desk):
    desk.press(Qt.Key.Key_K, CTRL)
    desk.settle()
    desk.type("ülker")
    desk.press(Qt.Key.Key_Return)
    assert not desk.window.pages.households.isVisible()
    desk.settle()
    assert desk.shown() == "Ülker, Nalân"


def test_an_answer_to_what_no_longer_stands_there_is_not_shown(desk, monkeypatch):
    shown = []
    show_rows = desk.palette.show_rows
    monkeypatch.setattr(
        desk.palette, "show_rows", lambda rows, **how: shown.append(rows) or show_rows(rows, **how)
    )
    desk.press(Qt.Key.Key_K, CTRL)
    desk.type("ülker")
    for _ in range(5):
        desk.press(Qt.Key.Key_Backspace)
    desk.type("de witte")
    desk.settle()
    assert [[row.words for row in rows] for rows in shown] == [
        ["Households", "De Witte, Marie-Jeanne"]
    ]


def test_up_and_down_go_over_what_can_be_picked_and_it_is_read_aloud(desk):
    desk.add(("Zzquorvel", "An", date(1990, 1, 2)), ("Zzquorvel", "Jan", date(1984, 5, 6)))
    desk.search("zzquorvel")
    assert desk.lines == ["Households", "Zzquorvel, An", "Zzquorvel, Jan"]
    assert desk.box.accessibleDescription() == "Zzquorvel, An, 1990"
    desk.press(Qt.Key.Key_Down)
    assert desk.box.accessibleDescription() == "Zzquorvel, Jan, 1984"
    desk.press(Qt.Key.Key_Down)
    assert desk.chosen.words == "Zzquorvel, Jan"
    desk.press(Qt.Key.Key_Up)
    desk.press(Qt.Key.Key_Up)
    assert desk.chosen.words == "Zzquorvel, An"
    interface = QAccessible.queryAccessibleInterface(desk.palette.rows)
    spoken = [interface.child(n).text(QAccessible.Text.Name) for n in range(interface.childCount())]
    assert spoken == ["Households", "Zzquorvel, An, 1990", "Zzquorvel, Jan, 1984"]


def test_namesakes_show_their_whole_birth_date(desk):
    desk.add(("Zzquorvel", "Jan", date(1990, 1, 2)), ("Zzquorvel", "Jan", date(1984, 5, 6)))
    desk.search("zzquorvel")
    asides = {row.aside for row in desk.palette.rows.rows_model.rows if row.value}
    assert asides == {"02/01/1990", "06/05/1984"}


def test_who_does_not_come_on_the_chosen_day_is_opened_alone_and_the_list_comes_back(desk):
    desk.add(("Zzquorvel", "Jan", date(1990, 1, 2)))
    desk.search("zzquorvel")
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    table = desk.window.pages.households._table
    assert (desk.shown(), len(table.rows_model.rows)) == ("Zzquorvel, Jan", 1)
    desk.window._shell.rail.chosen.emit("households")
    desk.settle()
    assert len(table.rows_model.rows) == 53


def test_a_hidden_household_is_found_by_its_exact_name_and_does_not_show_it(desk):
    [household] = desk.add(("Zzquorvel", "Jan", date(1990, 1, 2)), hidden=True)
    desk.search("zzquorvel")
    assert desk.lines == ["Nobody and nothing fits. Try part of the name."]
    desk.press(Qt.Key.Key_Escape)
    desk.search("jan zzquorvel")
    assert desk.lines == ["Households", "hidden"]
    assert desk.chosen.spoken == "hidden"
    assert desk.chosen.value.id == household


def test_escape_closes_and_empties_and_a_click_elsewhere_closes(desk):
    desk.search("ülker")
    desk.press(Qt.Key.Key_Escape)
    assert (desk.palette.isVisible(), desk.box.text()) == (False, "")
    desk.search("ülker")
    desk.window.pages.board._view.setFocus()
    assert not desk.palette.isVisible()


def test_a_click_opens_a_household(desk):
    desk.search("ülker")
    rows = desk.palette.rows
    place = rows.visualRect(rows.currentIndex()).center()
    desk.qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.settle()
    assert desk.shown() == "Ülker, Nalân"


def test_a_command_is_found_with_its_key_and_done_on_its_page(desk):
    desk.search("new day")
    assert (desk.chosen.words, desk.chosen.aside, desk.chosen.key) == ("New day…", "Days", "Ctrl+N")
    with desk.qtbot.waitSignal(desk.chosen.value.action.triggered):
        desk.press(Qt.Key.Key_Return)
    desk.settle()
    assert desk.window.pages["days"].isVisible()
    QApplication.activeModalWidget().reject()


def test_a_command_is_found_with_a_slip_and_pages_are_commands(desk):
    desk.search("setings")
    desk.press(Qt.Key.Key_Return)
    assert desk.window.pages["settings"].isVisible()


def test_every_action_of_every_page_is_a_command(desk):
    desk.window.pages.make_all()
    commands = {command.action for command in desk.window._menu.menus.commands()}
    for key in desk.window.pages:
        assert set(desk.window.pages[key].actions()) <= commands


def test_a_name_that_is_there_goes_before_a_command_that_is_like_it(desk):
    desk.add(("Printen", "Jan", date(1990, 1, 2)))
    desk.search("print")
    assert desk.lines[:2] == ["Households", "Printen, Jan"]
    assert "Commands" in desk.lines
    desk.press(Qt.Key.Key_Escape)
    desk.search("printe")
    assert "Printen, Jan" in desk.lines


def test_enter_in_an_empty_field_does_nothing_before_a_row_is_chosen(desk):
    desk.search()
    assert (desk.lines[0], desk.chosen) == ("On this page", None)
    desk.press(Qt.Key.Key_Return)
    assert desk.palette.isVisible()
    desk.press(Qt.Key.Key_Down)
    assert desk.chosen.words == desk.lines[1]


def test_what_was_opened_lately_is_offered_first(desk):
    for words in ("ülker", "013"):
        desk.search(words)
        desk.press(Qt.Key.Key_Return)
        desk.settle()
    desk.search()
    assert desk.lines[:3] == ["Lately", "Devos, Elif", "Ülker, Nalân"]
    assert desk.lines[3] == "On this page"


def test_only_the_last_ten_are_remembered_and_who_is_gone_is_not_shown(desk, settings):
    for number in range(12):
        desk.window._finder.remember(number)
    assert settings.recent.split() == [str(number) for number in range(11, 1, -1)]
    desk.search()
    assert "Lately" not in desk.lines


def test_many_who_fit_can_be_shown_in_the_list(desk):
    people = [("Zzquorvel", f"Jan{number}", date(1990, 1, 2)) for number in range(20)]
    desk.add(*people)
    desk.search("zzquorvel")
    for _ in range(12):
        desk.press(Qt.Key.Key_Down)
    assert desk.chosen.words == "Show all 20 in the list"
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    assert len(desk.window.pages.households._table.rows_model.rows) == 20


def test_what_changes_while_it_is_shown_is_asked_again(desk):
    [household] = desk.add(("Zzquorvel", "Jan", date(1990, 1, 2)))
    desk.search("zzq")
    work = partial(rename_household, household_id=household, last_name="Zzquorten")
    outcome = desk.program.backend.workspace.run(work)
    desk.program.backend.changed.emit(outcome.changed)
    desk.settle()
    assert desk.lines == ["Households", "Zzquorten, Jan"]


def test_hostile_names_are_shown_as_they_are(desk):
    name = "<b>Zzhack</b>\u202e=1+1 😀"
    desk.add((name, "", date(1990, 1, 2)))
    desk.search("zzhack")
    assert desk.chosen.words == name
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    assert desk.shown() == name


def test_a_wrong_digit_in_a_code_is_said(desk):
    desk.search("4071 5528 1900")
    assert desk.lines == ["This is no slip's code: a digit is wrong. Read it once more."]


def test_the_palette_stays_within_a_small_window(desk):
    desk.window.resize(683, 384)
    desk.add(*(("Zzquorvel", f"Jan{number}", date(1990, 1, 2)) for number in range(20)))
    desk.search("zzquorvel")
    assert desk.window.rect().contains(desk.palette.geometry())


def test_the_day_of_the_demo_is_the_next_appointment(desk):
    desk.search("ülker")
    facts = [words for words, _ in desk.chosen.facts]
    assert facts[1].startswith(f"Thu {DAY.day} Dec")
