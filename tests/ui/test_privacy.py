from __future__ import annotations

import json
import logging
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from db.verify import verify
from planner.errors import Gone
from planner.office.journal.search import JournalAsked, journal_rows
from planner.office.keys.printing import give_recovery_key
from planner.office.privacy.due import due
from tests.conftest import NOW
from tests.planner.office.privacy.people import People
from ui.core.crash import FORM, Nameless
from ui.office.privacy.card import PrivacyCard
from ui.office.privacy.erase_sheet import EraseSheet
from ui.office.privacy.export_sheet import ExportSheet
from ui.office.privacy.journal_sheet import JournalSheet
from ui.office.privacy.retention_sheet import RetentionSheet

LATER = datetime(2027, 6, 1, 9, tzinfo=UTC)


@pytest.fixture
def people(backend):
    return People(backend.workspace)


@pytest.fixture
def card(backend, qtbot, settle):
    made = PrivacyCard(backend)
    qtbot.addWidget(made)
    made.resize(520, 300)
    made.show()
    settle()
    return made


@pytest.fixture
def open_sheet(card, settle):
    """Open a dialog over the card."""

    def show(kind, *given):
        sheet = kind(card, card._backend, *given)
        sheet.open()
        settle()
        return sheet

    return show


def test_how_long_names_stay_is_kept_as_soon_as_the_field_is_left(card, backend, settle):
    card.days.setValue(90)
    card.days.editingFinished.emit()
    settle()
    assert backend.workspace.ask(partial(due, today=NOW.date())).rows == ()
    assert backend.workspace.undo().value.name == "change_keeping"
    card.reload()
    settle()
    assert card.days.value() == 60
    assert card.standing.text() == "Nobody."


def test_who_is_due_is_listed_and_goes_only_when_that_is_said(people, open_sheet, backend, settle):
    ids = [people.add() for _ in range(2)]
    backend.workspace.clock = lambda: LATER
    sheet = open_sheet(RetentionSheet)
    assert [row.household_id for row in sheet.table.rows_model.rows] == sorted(
        ids, key=lambda id_: people.view(id_).persons[0].name
    )
    assert "cannot" in sheet.final.text or "Nothing brings them back" in sheet.final.text
    sheet.reject()
    assert len(backend.workspace.ask(partial(due, today=LATER.date())).rows) == 2
    sheet = open_sheet(RetentionSheet)
    sheet.save.click()
    settle()
    assert not sheet.isVisible()
    assert backend.workspace.ask(partial(due, today=LATER.date())).rows == ()
    assert backend.workspace.ask(verify).flaws == ()


def test_nobody_due_leaves_nothing_to_press(open_sheet):
    sheet = open_sheet(RetentionSheet)
    assert not sheet.save.isEnabled()


def test_a_household_is_erased_after_it_is_told_what_goes(people, open_sheet, backend, settle):
    household = people.add()
    sheet = open_sheet(EraseSheet, household)
    assert sheet.goes.text() == "Goes: 1 named person, 0 slips, 2 lines of the journal."
    sheet.save.click()
    settle()
    with pytest.raises(Gone):
        people.view(household)


def test_everything_goes_into_two_files_whose_names_tell_nothing(
    people, open_sheet, settle, tmp_path
):
    household = people.add()
    view = people.view(household)
    sheet = open_sheet(ExportSheet, view)
    sheet.write(tmp_path / "everything-about-me.pdf")
    settle()
    assert not sheet.isVisible()
    assert (tmp_path / "everything-about-me.pdf").read_bytes().startswith(b"%PDF")
    told = json.loads((tmp_path / "everything-about-me.json").read_text(encoding="utf-8"))
    assert told["persons"][0]["last_name"] == view.persons[0].last_name


def test_the_journal_is_searched_checked_and_put_on_paper(
    people, open_sheet, settle, tmp_path, qtbot
):
    household = people.add()
    people.add()
    name = people.view(household).persons[0].name
    sheet = open_sheet(JournalSheet)
    assert len(sheet.table.rows_model.rows) >= 2
    sheet = open_sheet(JournalSheet, (household, name))
    assert sheet.words.text() == name
    (line,) = sheet.table.rows_model.rows
    assert line.name == name
    sheet.check()
    settle()
    assert sheet.verdict.text.startswith("The journal is as it was written.")
    sheet.write_incident(tmp_path / "incident.pdf")
    settle()
    assert (tmp_path / "incident.pdf").read_bytes().startswith(b"%PDF")
    sheet.first.show_day(sheet.first.day + timedelta(days=60))
    settle()
    assert sheet.table.rows_model.rows == ()


def test_opening_a_card_is_noted_and_no_title_names_anybody(program, window, settled):
    window.show_page("households")
    settled(program.backend)
    window.pages.households.focus_first()
    window.pages.households.open_card()
    settled(program.backend)
    shown = window.pages.card.shown.household.persons[0]
    rows = program.backend.workspace.ask(partial(journal_rows, asked=JournalAsked(most=3)))
    assert [(row.viewed, row.households) for row in rows[:1]] == [
        ("card", (window.pages.card.household_id,))
    ]
    dialogs = window.pages.card.dialogs
    for show in (dialogs.export, dialogs.erase, dialogs.tell_journal, dialogs.tell_history):
        show()
        settled(program.backend)
        titles = [widget.windowTitle() for widget in QApplication.allWidgets()]
        assert not any(shown.last_name in title for title in titles)
        for sheet in window.findChildren(JournalSheet) + window.findChildren(ExportSheet):
            sheet.reject()


def test_who_is_due_is_said_when_the_program_starts(program, window, settled):
    office = program.backend.workspace
    office.run(partial(give_recovery_key, file=office.path, at=NOW))
    office.clock = lambda: LATER
    program.remind()
    settled(program.backend)
    said = [words.text() for words in window.findChildren(QLabel)]
    assert "53 households to be erased by now: Settings, Privacy." in said


def test_the_log_tells_where_a_fault_was_but_nothing_of_what_it_was_about(tmp_path):
    log = tmp_path / "log"
    handler = logging.FileHandler(log, encoding="utf-8")
    handler.setFormatter(Nameless(FORM))
    record = logging.getLogger("test")
    record.addHandler(handler)
    try:
        try:
            {}["Canaryname"]
        except KeyError as error:
            error.add_note("Canarynote")
            raise ValueError("Canaryvalue") from error
    except ValueError:
        record.exception("Not caught")
    record.removeHandler(handler)
    handler.close()
    written = log.read_text(encoding="utf-8")
    assert "Canary" not in written
    assert "KeyError" in written
    assert "ValueError" in written
    assert "in test_the_log_tells" in written
