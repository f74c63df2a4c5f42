"""The real program on the demo office, opened for a walk through everything it can show."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSettings
from PySide6.QtWidgets import QApplication

from ui.core.settings import Settings
from ui.program import Program
from ui.widgets.sheet import Sheet

BEFORE = datetime(2026, 12, 8, 8, 12, tzinfo=UTC)
THE_DAY = datetime(2026, 12, 17, 8, 20, tzinfo=UTC)
"""The demo's registration day, twenty past nine in Brussels."""
SCREEN = 1366, 768
"""Physical pixels of the smallest screen that the program is made for (UX.md 3.11)."""


class NoPaper:
    """A printer that takes everything and prints nothing."""

    def printers(self):
        return ["Balie"]

    def send(self, job):
        pass


@dataclass(frozen=True, slots=True)
class Style:
    """How a program is to look: language, theme and zoom (1 is 100 %)."""

    language: str = "nl"
    theme: str = "light"
    zoom: float = 1

    def __str__(self):
        return f"{self.language}-{self.theme}-{round(self.zoom * 100)}"


@contextmanager
def opened(app: QApplication, office: Path, folder: Path, style: Style, now=BEFORE):
    """Open the program on a copy of an office, as large as the screen is."""
    copy = Path(shutil.copy(office, folder / f"{style}.inschrijfdag"))
    settings = Settings(QSettings(str(folder / f"{style}.ini"), QSettings.Format.IniFormat))
    settings.language, settings.theme = style.language, style.theme
    program = Program(app, copy, settings, clock=lambda: now, paper=NoPaper())
    program.window.resize(*(round(pixels / style.zoom) for pixels in SCREEN))
    program.show()
    program.window.activateWindow()
    settle(program)
    try:
        yield program
    finally:
        settle(program)
        program.close()
        program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        for left in folder.glob(f"{copy.name}*"):
            left.unlink()


def settle(program: Program) -> None:
    """Wait until everything that was asked for is shown."""
    for _ in range(4):
        while program.backend.is_busy or program.outbox.is_busy:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


def sheets(program: Program) -> Iterator[Sheet]:
    """Give the dialogs that are open, the uppermost last."""
    for sheet in program.window.findChildren(Sheet):
        if sheet.isVisible():
            yield sheet
