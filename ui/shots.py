"""Draws the pages of the program to PNG files: `python -m ui.shots --office FILE --out DIR`.

With `--all`: every page and dialog in light and dark, and the documents, as docs/looks has them.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSettings
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from ui.core.rendering import page_image
from ui.core.settings import Settings
from ui.program import Program
from ui.widgets.sheet import Sheet

NOW = datetime(2026, 12, 8, 8, 12, tzinfo=UTC)
PAGES = {"board": "dagplan", "days": "dagen", "households": "kandidaten", "print": "afdrukken"}
LISTS = Path(__file__).parents[1] / "resources" / "demo"
PAGE_DPI = 110


def main() -> int:
    """Draw what was asked for; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m ui.shots")
    parser.add_argument("--office", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--all", action="store_true")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    for theme in ("light", "dark") if asked.all else ("light",):
        with opened(app, asked.office, theme) as program:
            draw_pages(program, asked.out, theme)
            if asked.all:
                draw_dialogs(program, asked.out, theme)
    if asked.all:
        draw_documents(asked.office.parent, asked.out)
    return 0


@contextmanager
def opened(app: QApplication, office: Path, theme: str) -> Iterator[Program]:
    """Open the program on an office, with settings that last no longer than this."""
    with TemporaryDirectory() as folder:
        settings = Settings(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat))
        settings.theme = theme
        program = Program(app, office, settings, clock=lambda: NOW)
        program.window.resize(1366, 768)
        program.show()
        settle(program)
        yield program
        program.close()


def draw_pages(program: Program, out: Path, theme: str) -> None:
    """Draw each page with something chosen on it."""
    window = program.window
    window.board.choose_first()
    window.households.focus_first()
    for key, name in {**PAGES, "settings": "instellingen"}.items():
        window.show_page(key)
        settle(program)
        window.grab().save(str(out / f"{name}-{theme}.png"))


def draw_dialogs(program: Program, out: Path, theme: str) -> None:
    """Draw the dialogs of days and series, and each step of the import."""
    window = program.window
    window.show_page("days")
    for name, show in (("dag", window.days.change_day), ("reeks", window.days.change_series)):
        show()
        settle(program)
        draw_over(program, out / f"{name}-{theme}.png").reject()
    window.show_page("households")
    window.households.import_lists()
    settle(program)
    sheet = open_sheet(program)
    sheet.files.choose([str(path) for path in sorted(LISTS.iterdir())])  # type: ignore[attr-defined]
    for step in ("bestand", "kolommen", "controle", "dubbels"):
        settle(program)
        draw_over(program, out / f"importeren-{step}-{theme}.png")
        if step != "dubbels":
            sheet.go_on()  # type: ignore[attr-defined]
    sheet.reject()
    settle(program)


def draw_over(program: Program, path: Path) -> Sheet:
    """Draw the window with the dialog that is open over it."""
    sheet, window = open_sheet(program), program.window
    picture = QPixmap(window.grab())
    painter = QPainter(picture)
    place = sheet.mapToGlobal(QPoint()) - window.mapToGlobal(QPoint())
    painter.drawPixmap(place, sheet.grab())
    painter.end()
    picture.save(str(path))
    return sheet


def open_sheet(program: Program) -> Sheet:
    """Give the dialog that is open."""
    return next(sheet for sheet in program.window.findChildren(Sheet) if sheet.isVisible())


def draw_documents(folder: Path, out: Path) -> None:
    """Draw the first page of each PDF of the demo."""
    for path in sorted(folder.glob("*.pdf")):
        page_image(path.read_bytes(), 0, PAGE_DPI).save(str(out / f"{path.stem}.png"))


def settle(program: Program) -> None:
    """Wait until everything that was asked for is shown."""
    for _ in range(3):
        while program.backend.is_busy:
            QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


if __name__ == "__main__":
    raise SystemExit(main())
