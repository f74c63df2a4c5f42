"""Draws what comes after the days, on an office with a year behind it.

`python -m ui.looks.after --office FILE --out DIR`: the pages of follow-up and figures with every
chart, in light, dark and grey, the dialogs, an info session and the year's report.
"""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from planner.days.attendees import add_attendee
from planner.days.edit import DayDraft, add_day
from planner.days.queries import days
from planner.days.venues import VenueDraft
from planner.figures.files import FigureFile, figures_file
from planner.figures.tables import Kind
from planner.kinds import DayKind, Result
from planner.workspace import Workspace
from ui.core.rendering import page_count, page_image
from ui.figures.page import THE_REPORT
from ui.followup.result_sheet import ResultSheet
from ui.looks.drawing import draw_over, opened, settle
from ui.program import Program

NOW = datetime(2028, 1, 5, 9, tzinfo=UTC)
YEAR = (date(2027, 1, 1), date(2027, 12, 31))
LAST_DAY, SESSION = date(2027, 11, 18), date(2028, 2, 3)
GUESTS = (("CAW Zuid", "An Maes"), ("OCMW Kortrijk", "Lies Claes"), ("vzw Effect", "Piet Desmet"))
DPI = 80
GREY = QImage.Format.Format_Grayscale8


def main() -> int:
    """Draw what was asked for; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m ui.looks.after")
    parser.add_argument("--office", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    plan_session(asked.office)
    app = QApplication(sys.argv[:1])
    for theme in ("light", "dark"):
        with opened(app, asked.office, theme, now=NOW) as program:
            draw_follow_up(program, asked.out, theme)
            draw_figures(program, asked.out, theme)
            draw_session(program, asked.out, theme)
            if theme == "light":
                draw_report(program, asked.out)
    return 0


def draw_follow_up(program: Program, out: Path, theme: str) -> None:
    """Draw both lists of following up, and the dialogs over them."""
    window, page = program.window, program.window.pages.followup
    _choose(program, LAST_DAY)
    window.show_page("followup")
    settle(program)
    page.open.choose_first()
    settle(program)
    window.grab().save(str(out / f"opvolging-{theme}.png"))
    page.set_rules()
    _draw_dialog(program, out / f"regels-{theme}.png")
    page.turn()
    settle(program)
    window.grab().save(str(out / f"uitkomsten-{theme}.png"))
    if one := page.day.grid.standing():
        page.day.fill_in(one)
        sheet = window.findChildren(ResultSheet)[-1]
        sheet.choose(Result.INCOMPLETE)
        _draw_dialog(program, out / f"uitkomst-{theme}.png")
    page.day.give_list()
    _draw_dialog(program, out / f"voor-verhuurder-{theme}.png")


def draw_session(program: Program, out: Path, theme: str) -> None:
    """Draw an info session: who comes, and what announces it."""
    window, pages = program.window, program.window.pages
    _choose(program, SESSION)
    window.show_page("followup")
    settle(program)
    pages.followup.day.session.table.select_place(0)
    settle(program)
    window.grab().save(str(out / f"infomoment-{theme}.png"))
    pages.printing.show_document("poster")
    settle(program)
    window.grab().save(str(out / f"infomoment-affiche-{theme}.png"))


def plan_session(office: Path) -> None:
    """Plan an info session with a few people on its list, unless there is one."""
    workspace = Workspace(office)
    if not any(day.date == SESSION for day in workspace.ask(days)):
        place = VenueDraft("Zaal De Brug", "Kerkplein 4, Kortrijk")
        draft = DayDraft(SESSION, sessions=((810, 990),), kind=DayKind.INFO, venue=place)
        day_id = workspace.run(partial(add_day, draft=draft)).value
        for organisation, name in GUESTS:
            mail = f"{name.split()[0].lower()}@example.org"
            workspace.run(partial(add_attendee, day_id=day_id, organisation=organisation,
                                  name=name, mail=mail))  # fmt: skip
    workspace.close()


def _choose(program: Program, on: date) -> None:
    choice = program.window.pages.choice
    choice.choose(next(day.id for day in choice.rows if day.date == on))
    settle(program)


def _draw_dialog(program: Program, path: Path) -> None:
    settle(program)
    draw_over(program, path).reject()
    settle(program)


def draw_figures(program: Program, out: Path, theme: str) -> None:
    """Draw each kind of figures, in light also without colour."""
    window, pages = program.window, program.window.pages
    window.show_page("figures")
    settle(program)
    for kind in (*Kind, THE_REPORT):
        pages.figures.choose(kind)
        settle(program)
        if kind == THE_REPORT:
            pages.figures.report.set_limits()
            _draw_dialog(program, out / f"grenzen-{theme}.png")
        drawn = window.grab().toImage()
        drawn.save(str(out / f"cijfers-{kind}-{theme}.png"))
        if theme == "light" and kind != THE_REPORT:
            drawn.convertToFormat(GREY).save(str(out / f"cijfers-{kind}-grey.png"))


def draw_report(program: Program, out: Path) -> None:
    """Draw the pages of the year's report."""
    first, last = YEAR
    make = partial(figures_file, first=first, last=last, today=NOW.date(), form=FigureFile.PDF)
    pdf = program.backend.workspace.ask(make)
    for page in range(page_count(pdf)):
        page_image(pdf, page, DPI).save(str(out / f"jaarverslag-{page + 1}.png"))


if __name__ == "__main__":
    raise SystemExit(main())
