from __future__ import annotations

import openpyxl
import pytest

from planner.errors import PaperMissing, PrinterRefuses, SpoolerDead
from planner.timetable.reading import locked_appointments
from tests.planner.slips import reading
from ui.core.outbox import Sent
from ui.core.settings import Settings
from ui.slips.again_sheet import AgainSheet
from ui.slips.choices import PrintChoices

WITHOUT_PAGES = ("owed", "missing", "mail", "day_calendar", "series_calendar")


@pytest.fixture
def page(program, window, delivered):
    window.show_page("print")
    languages = window.pages.printing._panel.languages
    languages.setCurrentIndex(languages.findData("nl"))  # a page a slip
    delivered(program)
    return window.pages.printing


@pytest.fixture
def choose(page, program, delivered):
    def choose(key):
        page._list.choose_document(key)
        delivered(program)

    return choose


def refusing(refusal):
    def fault(_job):
        raise refusal

    return fault


def locked(program, window):
    day_id = window.pages.choice.day.id
    return program.backend.workspace.ask(lambda s: locked_appointments(s, day_id=day_id))


def test_each_document_is_shown_as_it_will_be_printed_with_how_much_there_is(page, choose):
    rows = [row for row in page._list.rows_model.rows if row.value is not None]
    assert len(rows) == 18
    counts = {row.value.key: row.facts[0][0].strip() for row in rows if row.facts}
    assert counts["slips"] == counts["day"] == "53"
    assert counts["desks"] == "8"
    for row in rows:
        choose(row.value.key)
        assert (page._preview.pages >= 1) == (row.value.key not in WITHOUT_PAGES)


def test_what_nobody_needs_says_why_there_is_no_paper(page, choose):
    choose("missing")
    assert "No household is known to lack papers" in page._preview.view.accessibleName()
    assert not page._panel.save.isEnabled()


def test_pages_turn_and_stop_at_both_ends(page, program, settled):
    page._preview.turn(-1)
    assert page._preview.place.text() == "page 1 of 53"
    assert not page._preview.back.isEnabled()
    page._preview.turn(+100)
    settled(program.backend)
    assert page._preview.place.text() == "page 53 of 53"
    assert not page._preview.next.isEnabled()


def test_printing_slips_issues_exactly_what_was_sent_and_fixes_their_times(
    page, program, window, delivered, paper
):
    page.print_()
    delivered(program)

    [job] = paper.printed
    assert (job.name, job.printer) == ("Slips", "Balie")
    assert len(reading.texts(job.pdf)) == 53
    assert len(locked(program, window)) == 53
    assert window._status._words.text() == "Sent to printer Balie: Slips"
    window.show_page("board")
    delivered(program)
    assert window.pages.board._legend.accessibleName().endswith("Can move 0")


def test_a_double_click_prints_once(page, program, delivered, paper):
    page._panel.print.click()
    page._panel.print.click()
    delivered(program)
    assert len(paper.printed) == 1


def test_slips_from_a_page_on_issue_those_and_leave_the_others(
    page, program, window, delivered, paper
):
    page._panel.first.setValue(50)
    page.print_()
    delivered(program)

    [job] = paper.printed
    assert len(reading.texts(job.pdf)) == 4
    assert len(locked(program, window)) == 4


@pytest.mark.parametrize("refusal", [SpoolerDead("Balie"), PrinterRefuses("Balie")])
def test_a_printer_that_fails_loses_nothing_and_the_reason_stays(
    page, program, window, delivered, paper, refusal
):
    paper.fault = refusing(refusal)
    page.print_()
    delivered(program)

    assert "Nothing is lost" in window._status._words.text()
    [posted] = program.outbox.posted
    assert posted.state is Sent.FAILED
    assert len(locked(program, window)) == 53
    assert window.pages.board._board.figures.seated == 53


def test_a_failed_job_is_kept_as_pdf_or_sent_again_with_the_very_same_pages(
    page, program, window, delivered, paper, tmp_path
):
    paper.fault = refusing(PaperMissing("Balie", "A5"))
    page.print_()
    delivered(program)
    [posted] = program.outbox.posted
    page._sending._keeper.keep(tmp_path / "bewijzen.pdf", posted.job.pdf)
    assert (tmp_path / "bewijzen.pdf").read_bytes() == posted.job.pdf

    paper.fault = None
    page._sending.again(posted)
    sheet = window.findChild(AgainSheet)
    sheet.first.setValue(12)
    sheet.accept()
    delivered(program)

    [job] = paper.printed
    assert (job.pdf, job.first) == (posted.job.pdf, 11)
    assert len(locked(program, window)) == 53


def test_the_day_pack_is_printed_with_one_key(page, program, delivered, paper):
    next(x for x in page.menu() if x.shortcut().toString() == "Ctrl+D").trigger()
    delivered(program)

    [job] = paper.printed
    assert job.name == "Day pack"
    assert "What is in it" in reading.texts(job.pdf)[0]


def test_a_document_is_kept_as_a_file_of_the_kind_that_its_name_says(
    page, program, choose, delivered, tmp_path
):
    choose("day")
    for name in ("daglijst.pdf", "daglijst.xlsx", "daglijst.csv"):
        page.save_to(str(tmp_path / name))
        delivered(program)
    assert (tmp_path / "daglijst.pdf").read_bytes() == page._preview.pdf
    made = openpyxl.load_workbook(tmp_path / "daglijst.xlsx").worksheets[0]
    assert made.max_row == 54
    assert (tmp_path / "daglijst.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_a_folder_that_cannot_be_written_is_said(page, choose, program, window, tmp_path):
    choose("day")
    page.save_to(str(tmp_path / "geen map" / "daglijst.pdf"))
    assert "cannot be written" in window._status._words.text()


def test_a_list_follows_the_landlord_that_is_chosen(page, choose, program, delivered):
    choose("calling")
    page._panel.landlords.setCurrentIndex(2)
    delivered(program)

    words = reading.text(page._preview.pdf)
    assert "of 53 households" in words
    assert f"filtered by: {page._panel.landlord}" in words


def test_what_is_filtered_on_the_screen_prints_as_filtered(page, program, window, delivered):
    window.pages.households.search("van")
    window.show_page("households")
    delivered(program)
    shown = [row.name for row in window.pages.households._table.rows_model.rows]
    window.pages.households._on_list()
    delivered(program)

    words = reading.text(page._preview.pdf)
    assert page.isVisible()
    assert 0 < len(shown) < 53
    assert all(name in words for name in shown)
    assert f"{len(shown)} of 53 households" in words
    assert "van" in page._panel.only.text
    page._panel.all.click()
    delivered(program)
    assert page._panel.only.isHidden()


def test_printer_and_paper_are_remembered_for_each_document(page, choose, program, delivered):
    choices = PrintChoices(program.settings)
    choose("labels")
    page._panel.sheets.setCurrentIndex(1)
    page.print_()
    delivered(program)

    assert choices.printer("labels") == "Balie"
    assert choices.sheet("labels") == "a5"
    assert choices.sheet("day") == ""
    choose("day")
    assert page._panel.sheet == ""
    choose("labels")
    assert page._panel.sheet == "a5"


def test_choices_that_somebody_else_wrote_count_for_nothing(settings: Settings):
    for text in ("[1]", "{", '{"labels": 3}', '{"": []}'):
        settings.print_choices = text
        assert PrintChoices(settings).printer("labels") == ""


def test_without_a_printer_it_says_so_and_still_saves(page, program):
    page._show_printers([])
    page._panel.show_printers([], "")
    assert not page._panel.ready
    assert page._panel.save.isEnabled()
    assert "No printer" in page._panel.none.text


def test_slips_that_are_kept_as_a_file_are_issued(page, program, window, delivered, tmp_path):
    page.save_to(str(tmp_path / "bewijzen.pdf"))
    delivered(program)
    assert len(reading.texts((tmp_path / "bewijzen.pdf").read_bytes())) == 53
    assert len(locked(program, window)) == 53


def test_a_mail_text_is_copied_and_a_calendar_file_is_kept(
    page, choose, qapp, program, delivered, tmp_path
):
    choose("mail")
    page._panel.copy.click()
    assert qapp.clipboard().text().startswith("Onderwerp: inschrijfdag op donderdag 17 december")
    assert not page._panel.ready

    choose("series_calendar")
    assert "1 day for the calendar" in page._preview.view.accessibleName()
    page.save_to(str(tmp_path / "reeks.ics"))
    assert (tmp_path / "reeks.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
