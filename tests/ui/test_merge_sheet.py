"""Merging two files and splitting one, in the real window."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from db.households import Household, HouseholdLink
from planner.households.adding import HouseholdDraft, add_household
from planner.households.joining.rows import Side
from planner.households.members import PersonDraft
from planner.kinds import PersonRole
from tests.ui.keyboard import CTRL, SHIFT


def added(program, *draft, others=()):
    work = partial(add_household, draft=HouseholdDraft(*draft), others=others)
    return program.backend.workspace.run(work).value


@pytest.fixture
def two(program, settled):
    """Two files of one person, told apart by phone; the first is chosen in the list."""
    keep = added(program, "Kwartel", "Samira", None, "0470 12 34 56")
    other = added(program, "Kwartel", "Samira", None, "0470 65 43 21")
    return show(program, settled, keep), other


def show(program, settled, household_id):
    window = program.window
    window.show_page("households")
    window.pages.households.search(f"#{household_id}")
    window.pages.households.select(household_id)
    settled(program.backend)
    window.pages.households._table.setFocus()
    return household_id


def phones(program):
    def work(session):
        return {one.id: one.phone for one in session.scalars(select(Household))}

    return program.backend.workspace.ask(work)


def linked(program):
    def work(session):
        links = session.scalars(select(HouseholdLink))
        return {(one.household_id, one.other_id) for one in links}

    return program.backend.workspace.ask(work)


def test_two_files_are_found_compared_merged_and_taken_apart_again(
    program, two, keyboard, sheet_of
):
    keep, other = two
    before = phones(program)
    keyboard.press(Qt.Key.Key_J, CTRL)
    keyboard.type("kwartel")
    found = sheet_of(program.window)
    assert [row.value for row in found.list.rows_model.rows] == [other]
    keyboard.press(Qt.Key.Key_Return)
    sheet = sheet_of(program.window)
    assert sheet.choices().fields["phone"] is Side.KEEP
    sheet.choose("phone", Side.OTHER)
    keyboard.press(Qt.Key.Key_Return, CTRL)
    keyboard.press(Qt.Key.Key_F5)
    after = phones(program)
    assert other not in after
    assert after[keep] == before[other]
    keyboard.press(Qt.Key.Key_Z, CTRL)
    assert phones(program) == before


def test_who_is_ticked_leaves_with_a_file_of_their_own_and_comes_back_with_one_undo(
    program, settled, keyboard, sheet_of
):
    karim = PersonDraft("Kwartel", "Karim", None, PersonRole.PARTNER)
    id_ = show(program, settled, added(program, "Kwartel", "Samira", others=(karim,)))
    before = phones(program)
    keyboard.press(Qt.Key.Key_J, CTRL | SHIFT)
    sheet = sheet_of(program.window)
    keyboard.press(Qt.Key.Key_Return, CTRL)
    assert sheet.message.text == "Tick who leaves."
    list(sheet.boxes.values())[1].setChecked(True)
    keyboard.press(Qt.Key.Key_Return, CTRL)
    keyboard.press(Qt.Key.Key_F5)
    new = phones(program).keys() - before.keys()
    assert len(new) == 1
    assert linked(program) == {tuple(sorted((id_, *new)))}
    keyboard.press(Qt.Key.Key_Z, CTRL)
    assert phones(program) == before


def test_two_rows_that_are_chosen_together_are_laid_side_by_side_at_once(
    program, two, settled, keyboard, sheet_of
):
    program.window.pages.households.search("kwartel")
    settled(program.backend)
    program.window.pages.households.focus_first()
    first, second = (row.id for row in program.window.pages.households._table.rows_model.rows)
    keyboard.press(Qt.Key.Key_Down, SHIFT)
    keyboard.press(Qt.Key.Key_J, CTRL)
    sheet = sheet_of(program.window)
    assert (sheet._preview.keep_id, sheet._preview.other_id) == (first, second)
    keyboard.press(Qt.Key.Key_Return, CTRL)
    keyboard.press(Qt.Key.Key_F5)
    assert set(two) - phones(program).keys() == {second}
