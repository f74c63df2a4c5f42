from __future__ import annotations

import pytest

from db.kinds import SlipFormat
from db.slips import SlipIssue
from planner.timetable.reading import locked_appointments
from ui.slips.print_panel import PrintPanel

SLIPS = 70
"""53 slips, 17 of them with their translation on a page of its own."""


@pytest.fixture
def page(program, window, settled):
    window.show_page("print")
    settled(program.backend)
    return window.printing


def choose(page, place, program, settled):
    page._table.select_place(place)
    settled(program.backend)


def test_each_document_is_shown_as_it_will_be_printed(page, program, settled):
    pages = []
    for place in range(4):
        choose(page, place, program, settled)
        pages.append(page._pages)
        assert page._view._image.width() > 400
    assert pages[0] == SLIPS
    assert pages[1] == 53
    assert all(count >= 1 for count in pages)


def test_pages_turn_and_stop_at_both_ends(page, program, settled):
    page._turn(-1)
    assert page._place.text() == f"page 1 of {SLIPS}"
    assert not page._back.isEnabled()
    page._turn(+100)
    settled(program.backend)
    assert page._place.text() == f"page {SLIPS} of {SLIPS}"
    assert not page._next.isEnabled()


def test_printing_slips_issues_exactly_what_was_sent_and_fixes_their_times(
    page, program, window, settled, paper
):
    page._on_print()
    settled(program.backend)

    [(name, pdf, printer)] = paper.printed
    assert (name, printer) == ("Slips", "Balie")
    assert pdf.startswith(b"%PDF")
    day_id = window.choice.day.id
    locked = program.backend.workspace.ask(lambda s: locked_appointments(s, day_id=day_id))
    assert len(locked) == 53
    assert window._status._words.text() == "Sent to printer Balie"
    assert window.board._legend.accessibleName().endswith("Can move 0")


def test_a_double_click_prints_once(page, program, settled, paper):
    page._on_print()
    page._on_print()
    settled(program.backend)

    assert len(paper.printed) == 1


def test_paper_and_language_are_chosen_for_one_print(page, program, settled, paper):
    slips = page._panel.slips
    slips._format.setCurrentIndex(slips._format.findData(SlipFormat.ROLL))
    slips._language.setCurrentIndex(slips._language.findData("nl"))
    slips._format.activated.emit(0)
    settled(program.backend)
    assert page._pages == 53

    page._on_print()
    settled(program.backend)
    issues = program.backend.workspace.ask(
        lambda session: {(row.format, row.language) for row in session.query(SlipIssue)}
    )
    assert issues == {(SlipFormat.ROLL, "nl")}


def test_a_printer_that_does_not_answer_loses_nothing(page, program, window, settled, paper):
    paper.answers = False
    choose(page, 2, program, settled)
    page._on_print()
    settled(program.backend)
    assert "Balie does not answer" in window._status._words.text()
    assert window.board._board.figures.seated == 53


def test_a_document_is_kept_as_a_file(page, program, settled, tmp_path):
    choose(page, 2, program, settled)
    page.save_to(str(tmp_path / "daglijst.pdf"))
    settled(program.backend)
    assert (tmp_path / "daglijst.pdf").read_bytes() == page._pdf


def test_a_folder_that_cannot_be_written_is_said(page, program, window, settled, tmp_path):
    choose(page, 2, program, settled)
    page.save_to(str(tmp_path / "geen map" / "daglijst.pdf"))
    settled(program.backend)
    assert "cannot be written" in window._status._words.text()


def test_without_a_printer_it_says_so_and_still_saves(qtbot):
    panel = PrintPanel([])
    qtbot.addWidget(panel)
    panel.show_document(3, single=False)
    assert not panel.ready
    assert panel._save.isEnabled()
    assert "No printer" in panel._none.text
