"""The card of a household in the real window, by keyboard."""

from __future__ import annotations

from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QApplication, QLabel, QTableView

from planner.checklists.noted import Paper
from planner.checklists.states import PaperState
from planner.checklists.ticking import set_tick
from planner.households.dossier import dossier
from planner.kinds import Followed, PersonRole
from tests.cards import save_card
from ui.conflict_sheet import ConflictSheet
from ui.core.commands import plain
from ui.widgets.button import Button

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def is_open(sheet):
    return shiboken6.isValid(sheet) and sheet.isVisible()


class Desk:
    """A clerk at the card: presses keys where the focus is and waits until the screen is still."""

    def __init__(self, qtbot, program, settled):
        self._qtbot, self.program, self._settled = qtbot, program, settled
        self.window, self.card = program.window, program.window.pages.card
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
            day_id=window.pages.choice.day.id,
            today=window.pages.choice.today,
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
        table = self.window.pages.households._table
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
    assert desk.window.pages.households.isVisible()
    assert desk.window.pages.households._table.selected().id == row.id
    assert desk.window.pages.households._table.hasFocus()


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
    for _ in range(5):
        desk.press(Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    card = desk.card
    people, agreed = card.people, card.people.consents.first
    assert seen == [card.appointment.book, people.persons, people.facts, agreed, desk.view]
    desk.press(Qt.Key.Key_F6, SHIFT)
    assert QApplication.focusWidget() is agreed


def test_what_is_missing_is_printed_from_the_card(desk, paper, sheet_of, printed):
    desk.open()
    code = desk.codes()[0]
    household = desk.card.household_id
    person = desk.view.papers_model.rows[0].person_id
    work = partial(set_tick, paper=Paper(household, code, person), state=PaperState.MISSING)
    desk.run(work)
    desk.press(Qt.Key.Key_P, CTRL)
    sheet = sheet_of(desk.card)
    assert sheet._radios[0].isChecked()
    desk.settle()
    desk.press(Qt.Key.Key_Return, CTRL)
    assert [job.printer for job in printed()] == ["Balie"]
    assert printed()[0].pdf.startswith(b"%PDF")


def test_every_cell_says_document_landlord_and_state(desk):
    desk.open()
    model: QAbstractItemModel = desk.view.papers_model
    for place, row in enumerate(desk.view.papers_model.rows):
        for column, cell in enumerate(row.cells, 1):
            spoken = model.index(place, column).data(SPOKEN)
            landlord = model.headerData(column, Qt.Orientation.Horizontal)
            assert f", {landlord}: {desk.view.papers_model.cell_words(cell)}" in spoken


HOSTILE = (
    "<b>x</b><img src='file:///etc/passwd'>",
    "=1+1",
    'O\'Brien "Ö"; DROP TABLE person',
    "\u202eabc\u202c \U0001f600",
    "&amp; &lt;",
)


def test_hostile_text_is_saved_and_shown_exactly(desk, sheet_of):
    desk.open()
    desk.press(Qt.Key.Key_F2)
    sheet = sheet_of(desk.card)
    for text in HOSTILE:
        fields = sheet.persons.rows[0]
        fields.last_name.setText(text)
        fields.first_name.setText("")
        sheet.needs.remark.editor.setText(text)
        sheet.accept()
        desk.settle()
        assert desk.card.head.title.split(" and ")[0] == text
        assert desk.ask().household.remark == text
        assert desk.card.people.persons.persons_model.rows[0].name == text
        desk.press(Qt.Key.Key_F2)
        sheet = sheet_of(desk.card)
        assert sheet.persons.rows[0].last_name.text() == text
    for text, words in (("a\0b", "cannot"), ("x" * 10_000, "120")):
        sheet.persons.rows[0].last_name.setText(text)
        sheet.accept()
        desk.settle()
        assert sheet.isVisible()
        assert sheet.message.text != "", words
    sheet.reject()
    assert desk.ask().household.persons[0].last_name == HOSTILE[-1]


def test_persons_and_contact_are_saved_at_once_and_undone_at_once(desk, sheet_of):
    desk.open()
    before = desk.ask().household
    desk.press(Qt.Key.Key_F2)
    sheet = sheet_of(desk.card)
    sheet.persons._on_add(PersonRole.CHILD)
    new = sheet.persons.rows[-1]
    new.first_name.setText("Lina")
    new.born.setText("2016")
    sheet.needs.phone.setText("0470 00 00 01")
    sheet.needs.hidden_.setChecked(True)
    desk.press(Qt.Key.Key_Return, CTRL)

    after = desk.ask().household
    assert len(after.persons) == len(before.persons) + 1
    assert (after.persons[-1].first_name, after.persons[-1].role) == ("Lina", PersonRole.CHILD)
    assert (after.phone, after.hidden) == ("+32470000001", True)
    assert desk.card.head.title == "Hidden household"
    desk.press(Qt.Key.Key_Z, CTRL)
    again = desk.ask().household
    assert (len(again.persons), again.phone, again.hidden) == (
        len(before.persons),
        before.phone,
        before.hidden,
    )


def test_one_reference_tenant_stays_and_cannot_be_taken_away(desk, sheet_of):
    desk.open()
    desk.press(Qt.Key.Key_F2)
    sheet = sheet_of(desk.card)
    sheet.persons._on_add(PersonRole.OTHER_ADULT)
    first, new = sheet.persons.rows[0], sheet.persons.rows[-1]
    assert not first.remove.isEnabled()
    new.role.setCurrentIndex(new.role.findData(PersonRole.REFERENCE_TENANT))
    assert first.kind is PersonRole.PARTNER
    count = len(sheet.persons.rows)
    sheet.persons.findChildren(Button)[0].click()
    assert len(sheet.persons.rows) == count + 1
    sheet.persons.rows[-1].remove.click()
    assert len(sheet.persons.rows) == count
    assert [row.remove.isEnabled() for row in (first, new)] == [True, False]
    sheet.reject()


def test_a_national_number_in_a_remark_is_noticed_and_taken_out(desk, sheet_of):
    desk.open()
    desk.press(Qt.Key.Key_F2)
    sheet = sheet_of(desk.card)
    remark = sheet.needs.remark
    assert remark.take_out.isHidden()
    remark.editor.setText("call first, 85.07.30-033.28")
    assert "national" in remark.notice.text.lower()
    sheet.save.click()
    desk.settle()
    assert (sheet.isVisible(), "kept nowhere" in sheet.message.text) == (True, True)
    remark.take_out.click()
    assert remark.text == "call first,"
    assert remark.notice.isHidden()
    sheet.reject()


def test_who_saves_over_somebody_else_is_told_who_and_when(desk, sheet_of):
    desk.open()
    desk.press(Qt.Key.Key_F2)
    sheet = sheet_of(desk.card)
    shown = desk.ask().household
    work = partial(save_card, household_id=shown.id, version=shown.version, remark="new")
    desk.run(work)
    sheet.needs.remark.editor.setText("mine")
    sheet.accept()
    desk.settle()
    clash = next(one for one in sheet.findChildren(ConflictSheet) if one.isVisible())
    [row] = clash.findChild(QTableView).rows_model.rows
    assert (row.column, row.theirs, row.mine) == ("remark", "new", "mine")
    said = " ".join(one.text() for one in clash.findChildren(QLabel))
    assert desk.program.backend.workspace.actor in said
    assert desk.ask().household.remark == "new"
    clash.reject()
    desk.settle()
    assert desk.ask().household.remark == "new"


def test_linked_files_show_only_that_they_are_there(desk, sheet_of):
    row = desk.open()
    other = next(
        one for one in desk.window.pages.households._table.rows_model.rows if one.id != row.id
    )
    desk.press(Qt.Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier)
    sheet = sheet_of(desk.card)
    sheet.words.setText(f"{other.number:03d}")
    sheet._look(sheet.words.text())
    desk.settle()
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    assert [one.household_id for one in desk.ask().links] == [other.id]
    said = [line.words for line in sheet.linked.rows_model.rows]
    assert said == [f"Belongs with number {other.number:03d}"]
    sheet.reject()
    names = [line.name for line in desk.card.people.persons.persons_model.rows]
    assert said[0] in names
    assert not any(other.name.split(",")[0] in name for name in names)

    desk.press(Qt.Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier)
    sheet = sheet_of(desk.card)
    sheet.linked.setFocus()
    desk.press(Qt.Key.Key_Delete)
    assert desk.ask().links == ()
    sheet.reject()


def test_history_tells_who_did_what(desk, sheet_of):
    desk.open()
    desk.go_to("ID_CARD", column=1)
    desk.press(Qt.Key.Key_Space)
    desk.press(Qt.Key.Key_H, CTRL)
    sheet = sheet_of(desk.card)
    first = sheet.table.rows_model.rows[0]
    assert first.sentence("en").endswith("in order")
    assert first.actor == desk.program.backend.workspace.actor
    desk.press(Qt.Key.Key_Escape)
    assert not is_open(sheet)
    assert desk.card.isVisible()


def test_the_list_the_panel_and_the_board_say_how_many_papers_are_in_order(desk):
    row = desk.open()
    index = desk.go_to("ID_CARD", column=1)
    desk.press(Qt.Key.Key_Space)
    desk.press(Qt.Key.Key_Space)
    assert desk.view.papers_model.rows[index.row()].state is PaperState.MISSING
    desk.press(Qt.Key.Key_Escape)

    households = desk.window.pages.households
    papers = desk.ask().papers
    counts = households._counts
    assert counts.words(row.appointment_id).endswith(f"/{len(papers.rows)}")
    assert counts.look(row.appointment_id).shape == "triangle-up"
    desk.window.show_page("households")
    desk.settle()
    assert "1 missing" in households._panel._papers.text()
    desk.window.show_page("board")
    desk.settle()
    desk.window.pages.board.choose(row.appointment_id)
    assert desk.window.pages.board._panel._papers.text() == counts.said(row.appointment_id)


def test_what_was_agreed_to_is_ticked_on_the_card_and_noted_with_the_day(desk):
    desk.open()
    box = desk.card.people.consents.boxes[Followed.UPDATES]
    assert not box.isChecked()
    box.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert desk.ask().followed == {Followed.UPDATES: desk.window.pages.choice.today}
    assert f"{desk.window.pages.choice.today:%d/%m/%Y}" in box.text()
    desk.press(Qt.Key.Key_Space)
    assert desk.ask().followed == {}
