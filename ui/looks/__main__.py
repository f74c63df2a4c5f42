"""Draws the pages of the program to PNG files: `python -m ui.looks --office FILE --out DIR`.

With `--all`: every page and dialog in light and dark, and the documents, as docs/looks has them.
"""

from __future__ import annotations

import argparse
import gc
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTime
from PySide6.QtWidgets import QApplication

from ui.core.outbox import Sent
from ui.core.printing import Job
from ui.households.adding.sheet import QuickAddSheet
from ui.looks.accounts import draw_accounts
from ui.looks.drawing import Shown, draw_over, open_sheet, opened, settle
from ui.looks.front_desk import draw_front_desk
from ui.looks.handbook import draw_handbook
from ui.looks.importing import draw_import
from ui.looks.keys import draw_keys
from ui.looks.office import draw_office
from ui.looks.papers import draw_documents, draw_papers
from ui.looks.queue import draw_day
from ui.program import Program
from ui.slips.document_list import DocumentList
from ui.slips.preview import Preview
from ui.timetable.book_sheet import BookSheet
from ui.timetable.rehearsal.sheet import RehearsalSheet
from ui.timetable.replan_sheet import ReplanSheet

PAGES = {"queue": "wachtrij", "board": "dagplan", "days": "dagen", "households": "kandidaten",
         "documents": "documenten", "print": "afdrukken"}  # fmt: skip


def main() -> int:
    """Draw what was asked for; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m ui.looks")
    parser.add_argument("--office", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--all", action="store_true")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    gc.disable()  # windows that come and go by the dozen crash shiboken's collection
    for theme in ("light", "dark") if asked.all else ("light",):
        with opened(app, asked.office, theme) as program:
            draw_pages(program, asked.out, theme)
            if asked.all:
                for draw in (draw_dialogs, draw_front_desk, draw_rehearsal, draw_board_dialogs,
                             draw_printing, draw_keys, draw_office):  # fmt: skip
                    draw(program, asked.out, theme)
        if asked.all:
            draw_day(app, asked.office, asked.out, theme)
            draw_import(app, asked.out, theme)
            draw_accounts(app, asked.out, theme)
    if asked.all:
        draw_papers(asked.office, asked.out)
        draw_documents(asked.office.parent, asked.out)
        draw_handbook(asked.out)
    return 0


def draw_pages(program: Program, out: Path, theme: str) -> None:
    """Draw each page with something chosen on it."""
    window, pages = program.window, program.window.pages
    choose = {
        "board": pages.board.choose_first, "documents": pages.documents.choose_first,
        "households": pages.households.focus_first, "card": pages.households.open_card,
    }  # fmt: skip
    for key, name in {**PAGES, "card": "kaart", "settings": "instellingen"}.items():
        window.show_page(key)
        settle(program)
        choose.get(key, window.update)()
        settle(program)
        window.grab().save(str(out / f"{name}-{theme}.png"))


def draw_dialogs(program: Program, out: Path, theme: str) -> None:
    """Draw the dialogs of days and series."""
    days = program.window.pages.days
    program.window.show_page("days")
    settle(program)
    for name, show in (
        ("dag", days.change_day), ("reeks", days.change_series), ("tolk", days.book),
        ("begeleiders", days.show_company),
    ):  # fmt: skip
        show()
        settle(program)
        draw_over(program, out / f"{name}-{theme}.png").reject()
    draw_catalogue(program, out, theme)
    draw_booking(program, out, theme)
    draw_quick_add(program, out, theme)
    draw_search(program, out, theme)


def draw_catalogue(program: Program, out: Path, theme: str) -> None:
    """Draw the list of documents that can be asked for, and the dialog that changes one."""
    window = program.window
    window.show_page("documents")
    settle(program)
    window.pages.documents.show_catalogue()
    settle(program)
    window.grab().save(str(out / f"documentenlijst-{theme}.png"))
    window.pages.documents.catalogue.change()
    settle(program)
    draw_over(program, out / f"document-{theme}.png").reject()
    window.pages.documents.show_day()


def draw_search(program: Program, out: Path, theme: str) -> None:
    """Draw what drops down under the search field, and the help of a page."""
    window = program.window
    window.show_page("board")
    settle(program)
    window.activateWindow()
    for name, words in (("zoeken", ""), ("zoeken-gezin", "van"), ("zoeken-opdracht", "lijst")):
        window.search_for(words)
        settle(program)
        window.grab().save(str(out / f"{name}-{theme}.png"))
    window.search_for("")
    settle(program)
    window.pages.board.setFocus()
    window.help()
    settle(program)
    draw_over(program, out / f"hulp-{theme}.png").reject()


def draw_booking(program: Program, out: Path, theme: str) -> None:
    """Draw the dialog that books, with places to choose from and without."""
    program.window.show_page("households")
    settle(program)
    program.window.pages.households.choose_place()
    settle(program)
    sheet = draw_over(program, out / f"boeken-{theme}.png")
    if isinstance(sheet, BookSheet):
        sheet.form.ask_hours("8:30-9:00")
        settle(program)
        draw_over(program, out / f"boeken-geen-plaats-{theme}.png")
    sheet.reject()


def draw_quick_add(program: Program, out: Path, theme: str) -> None:
    """Draw the dialog for a new household, that looks like one who is known."""
    program.window.pages.desk.quick_add.open()
    settle(program)
    sheet = open_sheet(program)
    if isinstance(sheet, QuickAddSheet):
        sheet.who.last_name.setText("Vrancken")
        sheet.who.first_name.setText("Guido")
        sheet.doubles.look_for(sheet.who.typed())
        sheet.doubles.hurry()
        settle(program)
    draw_over(program, out / f"nieuw-gezin-{theme}.png").reject()


def draw_rehearsal(program: Program, out: Path, theme: str) -> None:
    """Draw the rehearsal of the day: before, under way, done, and the variants side by side."""
    program.window.show_page("board")
    settle(program)
    program.window.pages.board.rehearse()
    settle(program)
    sheet = open_sheet(program)
    if not isinstance(sheet, RehearsalSheet):
        return
    draw_over(program, out / f"repetitie-begin-{theme}.png")
    for place, name in enumerate(("dag", "varianten")):
        sheet.choose(place)
        sheet.start()
        while sheet.is_running and not sheet.has_progressed:
            QCoreApplication.processEvents()
        if place == 0:
            draw_over(program, out / f"repetitie-bezig-{theme}.png")
        settle(program)
        draw_over(program, out / f"repetitie-{name}-{theme}.png")
    sheet.reject()


def draw_board_dialogs(program: Program, out: Path, theme: str) -> None:
    """Draw the dialogs of the day plan: a desk that closes at three, and all figures."""
    program.window.show_page("board")
    settle(program)
    replanning = program.window.pages.board.replanning
    replanning.plan_again()
    settle(program)
    sheet = open_sheet(program)
    if isinstance(sheet, ReplanSheet):
        sheet.fields.kind.setCurrentIndex(sheet.fields.kind.findData("desk_closes"))
        sheet.fields.desk.setCurrentIndex(1)
        sheet.fields.at.setTime(QTime(15, 0))
        sheet.work_out()
        settle(program)
        draw_over(program, out / f"herplannen-{theme}.png").reject()
    replanning.show_figures()
    settle(program)
    draw_over(program, out / f"cijfers-{theme}.png").reject()


def draw_printing(program: Program, out: Path, theme: str) -> None:
    """Draw the outbox: a job that was sent, one under way and one that failed."""
    page, outbox = program.window.pages.printing, program.outbox
    program.window.show_page("print")
    settle(program)
    page.findChildren(DocumentList)[0].choose_document("day")
    settle(program)
    pdf = page.findChildren(Preview)[0].pdf
    for name in (Shown.PRINTS, Shown.SLOW, Shown.BROKEN):
        outbox.send(Job(page.document.name, pdf, name))
    while sum(posted.state is Sent.SENDING for posted in outbox.posted) > 1:
        QCoreApplication.processEvents()
    settle(program)
    program.window.grab().save(str(out / f"afdrukken-postvak-{theme}.png"))


if __name__ == "__main__":
    raise SystemExit(main())
