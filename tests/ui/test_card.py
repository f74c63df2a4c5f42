"""The card of a household in the real window, by keyboard."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QApplication

from planner.checklists.noted import Paper
from planner.checklists.states import PaperState
from planner.checklists.ticking import set_tick
from planner.households.dossier import dossier
from ui.core.commands import plain

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """A clerk at the card: presses keys where the focus is and waits until the screen is still."""

    def __init__(self, qtbot, program, settled):
        self._qtbot, self.program, self._settled = qtbot, program, settled
        self.window, self.card = program.window, program.window.card
        self.view = self.card.papers.view

    def settle(self):
        self._settled(self.program.backend)

    def run(self, work):
        value = self.program.backend.workspace.run(work).value
        self.card.reload()
        self.settle()
        return value

    def ask(self):
        window = self.window
        work = partial(
            dossier,
            household_id=self.card.household_id,
            day_id=window.choice.day.id,
            today=window.choice.today,
            language="en",
        )
        return self.program.backend.workspace.ask(work)

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        if QApplication.focusWidget() is None:
            with self._qtbot.waitActive(self.window):
                self.window.activateWindow()
        self._qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        self.settle()

    def open(self):
        """Open, from the list, the card of the household of the day with the most persons."""
        self.window.show_page("households")
        self.settle()
        table = self.window.households._table
        row = max(table.rows_model.rows, key=lambda one: (one.arrives is not None, one.persons))
        table.select_key(row.id)
        table.setFocus()
        self.press(Qt.Key.Key_Return)
        return row

    def go_to(self, code, column=0):
        model = self.view.papers_model
        place = next(n for n, row in enumerate(model.rows) if row.code == code)
        self.view.setCurrentIndex(model.index(place, column))
        return model.index(place, column)

    def codes(self):
        return [row.code for row in self.view.papers_model.rows]

    def state(self, code):
        return next(row.state for row in self.ask().papers.rows if row.code == code)


@pytest.fixture
def desk(qtbot, program, settled):
    return Desk(qtbot, program, settled)


def test_enter_opens_the_card_and_escape_goes_back_to_the_same_line(desk):
    row = desk.open()
    assert desk.card.isVisible()
    assert desk.card.household_id == row.id
    assert desk.view.hasFocus()
    assert desk.card.head.title.startswith(row.name.split(" and ")[0])
    desk.press(Qt.Key.Key_Escape)
    assert desk.window.households.isVisible()
    assert desk.window.households._table.selected().id == row.id
    assert desk.window.households._table.hasFocus()


def test_space_ticks_a_shared_paper_once_for_all_and_undo_takes_it_back(desk):
    desk.open()
    index = desk.go_to("ID_CARD", column=1)
    seen = [desk.state("ID_CARD")]
    for _ in range(3):
        desk.press(Qt.Key.Key_Space)
        states = {cell.state for cell in desk.view.papers_model.rows[index.row()].cells}
        assert states == {desk.state("ID_CARD")}
        seen.append(states.pop())
    assert seen == [
        PaperState.TO_CHECK,
        PaperState.SEEN,
        PaperState.MISSING,
        PaperState.TO_CHECK,
    ]
    assert "in order" not in desk.view.currentIndex().data(SPOKEN)
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.state("ID_CARD") is PaperState.MISSING
    assert "missing" in desk.view.currentIndex().data(SPOKEN)


def test_a_paper_of_each_landlord_is_ticked_in_its_own_column(desk):
    desk.open()
    index = desk.go_to("FORM_SIGNED", column=2)
    desk.press(Qt.Key.Key_Space)
    states = [cell.state for cell in desk.view.papers_model.rows[index.row()].cells]
    assert states[1] is PaperState.SEEN
    assert set(states) - {states[1]} == {PaperState.TO_CHECK}

    desk.go_to("FORM_SIGNED", column=0)
    desk.press(Qt.Key.Key_Space)
    states = {cell.state for cell in desk.view.papers_model.rows[index.row()].cells}
    assert states == {PaperState.SEEN}


def test_a_fact_changes_the_list_at_once_and_undo_brings_it_back(desk):
    desk.open()
    before = desk.codes()
    facts = desk.card.people.facts
    place = next(n for n, row in enumerate(facts.facts_model.rows) if row.code == "notice_given")
    facts.setCurrentIndex(facts.facts_model.index(place))
    facts.setFocus()
    desk.press(Qt.Key.Key_Space)
    new = set(desk.codes()) - set(before)
    assert "NOTICE" in new
    assert facts.currentIndex().data(SPOKEN).endswith("yes")
    row = next(row for row in desk.view.papers_model.rows if row.code == "NOTICE")
    assert "Has a notice letter" in desk.view.papers_model.about(row)
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.codes() == before


def test_who_does_not_come_along_must_give_a_proxy(desk):
    desk.open()
    persons = desk.card.people.persons
    persons.setCurrentIndex(persons.persons_model.index(0))
    persons.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert persons.persons_model.rows[0].coming == "proxy needed"
    assert "PROXY" in desk.codes()
    desk.press(Qt.Key.Key_Space)
    assert persons.persons_model.rows[0].coming == "comes along"


def test_the_menu_of_a_paper_has_every_state_each_with_its_own_letter(desk):
    desk.open()
    index = desk.go_to("ID_CARD", column=1)
    entries = desk.card.papers.ticking.menu(index).actions()
    letters = [entry.text()[entry.text().index("&") + 1].lower() for entry in entries[:7]]
    assert len(set(letters)) == 7
    next(one for one in entries if plain(one.text()) == "By the landlord").trigger()
    desk.settle()
    assert desk.state("ID_CARD") is PaperState.LANDLORD_FETCHES


def test_f6_goes_round_the_panels(desk):
    desk.open()
    seen = []
    for _ in range(4):
        desk.press(Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    card = desk.card
    assert seen == [card.appointment.book, card.people.persons, card.people.facts, desk.view]
    desk.press(Qt.Key.Key_F6, SHIFT)
    assert QApplication.focusWidget() is card.people.facts


def test_what_is_missing_is_printed_from_the_card(desk, paper, sheet_of):
    desk.open()
    code = desk.codes()[0]
    household = desk.card.household_id
    person = desk.view.papers_model.rows[0].person_id
    work = partial(set_tick, paper=Paper(household, code, person), state=PaperState.MISSING)
    desk.run(work)
    desk.press(Qt.Key.Key_P, CTRL)
    sheet = sheet_of(desk.card)
    assert sheet._missing.isChecked()
    desk.settle()
    desk.press(Qt.Key.Key_Return, CTRL)
    assert [printer for _, _, printer in paper.printed] == ["Balie"]
    assert paper.printed[0][1].startswith(b"%PDF")


def test_every_cell_says_document_landlord_and_state(desk):
    desk.open()
    model: QAbstractItemModel = desk.view.papers_model
    for place, row in enumerate(desk.view.papers_model.rows):
        for column, cell in enumerate(row.cells, 1):
            spoken = model.index(place, column).data(SPOKEN)
            landlord = model.headerData(column, Qt.Orientation.Horizontal)
            assert f", {landlord}: {desk.view.papers_model.cell_words(cell)}" in spoken
