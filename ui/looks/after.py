"""Draws what comes after the days, on an office with a year behind it.

`python -m ui.looks.after --office FILE --out DIR`: the pages of follow-up and figures with every
chart, in light, dark and grey, and the year's report.
"""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from planner.figures.files import FigureFile, figures_file
from planner.figures.tables import Kind
from ui.core.rendering import page_count, page_image
from ui.figures.page import THE_REPORT
from ui.looks.drawing import draw_over, opened, settle
from ui.program import Program

NOW = datetime(2028, 1, 5, 9, tzinfo=UTC)
YEAR = (date(2027, 1, 1), date(2027, 12, 31))
DPI = 80
GREY = QImage.Format.Format_Grayscale8


def main() -> int:
    """Draw what was asked for; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m ui.looks.after")
    parser.add_argument("--office", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    for theme in ("light", "dark"):
        with opened(app, asked.office, theme, now=NOW) as program:
            draw_follow_up(program, asked.out, theme)
            draw_figures(program, asked.out, theme)
            if theme == "light":
                draw_report(program, asked.out)
    return 0


def draw_follow_up(program: Program, out: Path, theme: str) -> None:
    """Draw both lists of following up, and the dialog of an outcome."""
    window, pages = program.window, program.window.pages
    window.show_page("followup")
    settle(program)
    pages.followup.open.choose_first()
    settle(program)
    window.grab().save(str(out / f"opvolging-{theme}.png"))
    pages.followup.turn()
    settle(program)
    window.grab().save(str(out / f"uitkomsten-{theme}.png"))
    if one := pages.followup.day.grid.standing():
        pages.followup.day.fill_in(one)
        settle(program)
        draw_over(program, out / f"uitkomst-{theme}.png").reject()


def draw_figures(program: Program, out: Path, theme: str) -> None:
    """Draw each kind of figures, in light also without colour."""
    window, pages = program.window, program.window.pages
    window.show_page("figures")
    settle(program)
    for kind in (*Kind, THE_REPORT):
        pages.figures.choose(kind)
        settle(program)
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
