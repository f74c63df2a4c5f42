"""Opening the program by itself and drawing its window, for pictures of what it looks like."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSettings
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from planner.errors import SpoolerDead
from planner.office.accounts.member import Member
from ui.core.printing import Job
from ui.core.settings import Settings
from ui.program import Program
from ui.widgets.sheet import Sheet

OVER = "over"
"""The text in a picture that says where the dialog is."""
NOW = datetime(2026, 12, 8, 8, 12, tzinfo=UTC)


class Shown:
    """Printers for a picture: one prints, one does not answer any more, one is out of order."""

    PRINTS, SLOW, BROKEN = "Balie 1", "Onthaal", "Kopieerlokaal"

    def printers(self) -> list[str]:
        """Name them."""
        return [self.PRINTS, self.SLOW, self.BROKEN]

    def send(self, job: Job) -> None:
        """Take a document, or do what that printer does.

        Raises:
            SpoolerDead: By the one that is out of order.
        """
        if job.printer == self.SLOW:
            Event().wait()
        if job.printer == self.BROKEN:
            raise SpoolerDead(job.printer)


@contextmanager
def opened(
    app: QApplication, office: Path, theme: str, *, now: datetime = NOW,
    member: Member | None = None,
) -> Iterator[Program]:  # fmt: skip
    """Open the program on an office at a moment, with settings that last no longer than this."""
    with TemporaryDirectory() as folder:
        settings = Settings(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat))
        settings.theme = theme
        program = Program(app, office, settings, clock=lambda: now, paper=Shown(), member=member)
        program.window.resize(1366, 768)
        program.show()
        settle(program)
        yield program
        program.close()


def draw_over(program: Program, path: Path) -> Sheet:
    """Draw the window with the dialog that is open over it."""
    sheet, window = open_sheet(program), program.window
    picture = QPixmap(window.grab())
    painter = QPainter(picture)
    place = sheet.mapToGlobal(QPoint()) - window.mapToGlobal(QPoint())
    painter.drawPixmap(place, sheet.grab())
    painter.end()
    image = picture.toImage()
    image.setText(OVER, f"{place.x()} {place.y()} {sheet.width()} {sheet.height()}")
    image.save(str(path))
    return sheet


def open_sheet(program: Program) -> Sheet:
    """Give the dialog that is open."""
    return next(sheet for sheet in program.window.findChildren(Sheet) if sheet.isVisible())


def settle(program: Program) -> None:
    """Wait until everything that was asked for is shown."""
    for _ in range(3):
        while program.backend.is_busy:
            QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
