"""Draws an office where nobody is yet, and each step of the import into it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from planner.days.edit import DayDraft, add_day
from planner.demo import DAY, LISTS
from planner.office.file import new_office
from ui.households.import_sheet import ImportSheet
from ui.looks.drawing import draw_over, open_sheet, opened, settle
from ui.program import Program

EMPTY = {"board": "dagplan", "households": "kandidaten"}
"""Pages that say what to do while there is nobody, and the names of their pictures."""


def draw_import(app: QApplication, out: Path, theme: str) -> None:
    """Draw each step of the import into an office where nobody is yet."""
    with TemporaryDirectory() as folder:
        office = Path(folder) / "leeg.inschrijfdag"
        new_office(office, preset="kortrijk")
        with opened(app, office, theme) as program:
            program.backend.run(program, partial(add_day, draft=DayDraft(DAY)))
            settle(program)
            for page, name in EMPTY.items():
                program.window.show_page(page)
                settle(program)
                program.window.grab().save(str(out / f"leeg-{name}-{theme}.png"))
            program.window.pages.households.import_lists()
            settle(program)
            sheet = open_sheet(program)
            if isinstance(sheet, ImportSheet):
                draw_steps(program, sheet, out, theme)
            sheet.reject()


def draw_steps(program: Program, sheet: ImportSheet, out: Path, theme: str) -> None:
    """Draw the steps of the import of the demo's lists."""
    sheet.files.choose([str(path) for path in LISTS])
    for step in ("bestand", "kolommen", "controle", "dubbels", "resultaat"):
        settle(program)
        draw_over(program, out / f"importeren-{step}-{theme}.png")
        sheet.go_on()
