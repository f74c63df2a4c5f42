from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from db.checklists import Requirement
from planner.checklists.builder import ConditionLine, condition_of
from planner.checklists.catalogue import in_force
from planner.checklists.drafts import draft_of
from planner.checklists.listing import catalogue_rows, requirement_draft
from ui.checklists.catalogue_view import CatalogueView
from ui.checklists.condition_editor import ConditionEditor
from ui.checklists.requirement_form import RequirementForm
from ui.checklists.texts_editor import TextsEditor
from ui.core.page import Page

Line = ConditionLine


@pytest.fixture
def view(qtbot, backend, choice, settle):
    page = Page(backend)
    made = CatalogueView(backend, choice, page.act)
    made.owner = page
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.reload()
    settle()
    return made


@pytest.fixture
def editor(qtbot):
    made = ConditionEditor()
    qtbot.addWidget(made)
    return made


def catalogue(workspace, choice):
    return workspace.ask(partial(catalogue_rows, on=choice.today, language="en"))


def choose(combo, value):
    combo.setCurrentIndex(combo.findData(value))


def test_every_shipped_document_comes_back_from_its_form_as_it_was(qtbot, session, choice):
    form = RequirementForm(choice.today, ())
    qtbot.addWidget(form)
    for row in session.scalars(select(Requirement)):
        draft = draft_of(row)
        form.show_draft(draft)
        filled = form.draft()
        assert filled.validity == draft.validity
        assert condition_of(filled.lines) == condition_of(draft.lines)
        assert (filled.texts, filled.section, filled.code) == (draft.texts, draft.section, row.code)
        assert (filled.provider, filled.per) == (draft.provider, draft.per)
        assert (filled.shared, filled.sensitive) == (draft.shared, draft.sensitive)
        assert (filled.pictogram, filled.basis) == (draft.pictogram, draft.basis)


def test_a_condition_is_built_without_code_and_read_back_in_words(editor):
    choose(editor.rows[0]._test, "all")
    editor.rows[0].add_asked.emit()
    choose(editor.rows[2]._test, "any")
    editor.rows[2].add_asked.emit()
    choose(editor.rows[3]._test, "children")
    editor.rows[3].changed.emit(Line(2, "children", 3))
    editor.rows[2].add_asked.emit()
    editor.rows[4]._not.setChecked(True)

    facts = [line.value for line in editor.lines() if line.test == "fact"]
    assert condition_of(editor.lines()) == {
        "all": [
            {"fact": facts[0]},
            {"any": [{"children": {"min": 3}}, {"not": {"fact": facts[1]}}]},
        ]
    }
    assert "(at least 3 children or not: " in editor.sentence


def test_without_its_last_line_a_condition_is_for_everybody_again(editor):
    choose(editor.rows[0]._test, "any")
    assert len(editor.rows) == 2
    editor.rows[1].remove_asked.emit()
    assert editor.lines() == (Line(0, "always"),)
    assert editor.sentence == "Reads: always"


def test_an_empty_name_shows_the_dutch_one_that_is_used_instead(qtbot):
    editor = TextsEditor()
    qtbot.addWidget(editor)
    editor.write("nl", "Attest")
    assert editor._fields["fr"].placeholderText() == "in Dutch: Attest"
    editor.write("ti", "")
    assert editor.texts() == {"nl": "Attest"}


def test_a_new_document_is_previewed_added_and_undone(qtbot, view, workspace, settle, sheet_of):
    view.add()
    sheet = sheet_of(view)
    qtbot.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
    assert "Dutch" in sheet.message.text
    sheet.form.texts.write("nl", "Attest van de voogd")
    qtbot.waitUntil(lambda: len(sheet.preview.rows) == 8 and sheet.preview.rows[0].applies)
    assert sheet.preview._changes(sheet.preview.rows[0]) == "new"
    qtbot.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
    settle()
    assert "ATTEST_VAN_DE_VOOGD" in {row.code for row in catalogue(workspace, view._choice)}

    workspace.undo()
    assert "ATTEST_VAN_DE_VOOGD" not in {row.code for row in catalogue(workspace, view._choice)}


def test_a_change_holds_from_its_date_and_the_days_before_stay(
    qtbot, view, choice, workspace, settle, sheet_of
):
    view.choose("LEASE")
    view.change()
    sheet = sheet_of(view)
    sheet.start.show_day(date(2027, 1, 1))
    sheet.form.texts.write("nl", "Huurcontract, ook mondeling")
    qtbot.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
    settle()

    first, then = [row for row in catalogue(workspace, choice) if row.code == "LEASE"]
    old = workspace.ask(partial(requirement_draft, requirement_id=first.id))
    new = workspace.ask(partial(requirement_draft, requirement_id=then.id))
    assert (first.valid_to, old.texts["nl"]) == (then.valid_from, "Huidig huurcontract")
    assert new.texts["nl"] == "Huurcontract, ook mondeling"


def test_a_document_is_asked_for_no_longer_from_a_date(
    qtbot, view, choice, workspace, settle, sheet_of
):
    view.choose("LEASE")
    view.retire()
    sheet = sheet_of(view)
    sheet.end.show_day(date(2026, 12, 7))
    assert sheet.end.day == date(2026, 12, 8)
    qtbot.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
    settle()
    asked = workspace.ask(lambda s: in_force(s, choice.today))
    assert "LEASE" not in {document.code for document in asked}
