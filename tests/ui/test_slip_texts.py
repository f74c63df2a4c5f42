from __future__ import annotations

import pytest

from planner.slips.editing import text_rows
from planner.slips.parts import Part
from planner.slips.settings import slip_settings
from ui.office.slip_card import SlipCard
from ui.office.text_sheet import TextSheet


@pytest.fixture
def card(program, window, settled):
    window.show_page("settings")
    settled(program.backend)
    return window.findChild(SlipCard)


@pytest.fixture
def sheet(card, program, window, settled):
    card.open_texts()
    settled(program.backend)
    return window.findChild(TextSheet)


def show(sheet, language, key, program, settled):
    sheet._language.setCurrentIndex(sheet._language.findData(language))
    sheet._language.activated.emit(0)
    settled(program.backend)
    sheet._table.select_key(key)


def texts(program, language):
    rows = program.backend.workspace.ask(lambda session: text_rows(session, language=language))
    return {row.key: row for row in rows}


def test_a_text_is_written_anew_beside_the_dutch_one(sheet, program, settled):
    show(sheet, "ar", "title", program, settled)
    assert sheet._dutch.toPlainText() == "Uw afspraak"
    assert sheet._words.layoutDirection() is sheet._words.layoutDirection().RightToLeft

    sheet._words.setPlainText("زيارتك")
    sheet._checked.setChecked(True)
    sheet._keep.click()
    settled(program.backend)
    row = texts(program, "ar")["title"]
    assert (row.words, row.status.value) == ("زيارتك", "checked")
    assert sheet._table.selected().words == "زيارتك"


def test_what_cannot_be_kept_is_said_and_nothing_changes(sheet, program, settled):
    show(sheet, "fr", "phone", program, settled)
    sheet._words.setPlainText("Appelez-nous")
    sheet._keep.click()
    settled(program.backend)

    assert "{phone}" in sheet._message.text
    assert not texts(program, "fr")["phone"].own


def test_a_whole_language_is_checked_at_once(sheet, program, settled):
    show(sheet, "uk", "title", program, settled)
    sheet._check_all.click()
    settled(program.backend)

    assert {row.status.value for row in texts(program, "uk").values()} == {"checked"}
    assert not sheet._check_all.isEnabled()


def test_the_office_chooses_its_paper_and_marks(card, program, settled):
    card._format.setCurrentIndex(2)
    card._format.activated.emit(2)
    settled(program.backend)
    card._drafts.click()
    settled(program.backend)

    now = program.backend.workspace.ask(slip_settings)
    assert (now.format.value, now.mark_drafts) == ("roll", False)


def test_names_of_papers_are_written_anew_and_french_ones_are_elsewhere(sheet, program, settled):
    sheet._part.setCurrentIndex(sheet._part.findData(Part.NAMES))
    show(sheet, "ps", "documents.LEASE", program, settled)
    assert sheet._dutch.toPlainText() == "Huidig huurcontract"
    sheet._words.setPlainText("د کور تړون")
    sheet._keep.click()
    settled(program.backend)
    assert sheet._table.selected().words == "د کور تړون"

    show(sheet, "fr", "documents.LEASE", program, settled)
    assert sheet._none.isVisibleTo(sheet)
    assert not sheet._keep.isEnabled()
    assert sheet._dutch.toPlainText() == ""
