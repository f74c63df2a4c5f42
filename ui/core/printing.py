"""Getting a finished PDF onto paper: one seam, so that the rest need not know of printers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import Protocol

from PySide6.QtCore import QMarginsF, QPoint, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from planner.errors import PaperMissing, PrinterBroke, PrinterGone, PrinterRefuses
from ui.core.rendering import grey_image, page_count, page_size
from ui.core.spooler import check_spooler

MOST_DPI = 300
SHEETS = {"a4": QPageSize.PageSizeId.A4, "a5": QPageSize.PageSizeId.A5}
"""The paper that can be chosen instead of the document's own."""

SAME = 6.0
"""Points that two sizes of one kind of paper may differ."""

_names = Lock()
"""Qt's list of printers is asked for by one thread at a time."""


@dataclass(frozen=True, slots=True)
class Job:
    """Pages of a document for a printer, from `first` (counted from 0) to its end.

    `sheet` is the paper to put them on ("a4", "a5"); empty means paper as large as the pages.
    """

    name: str
    pdf: bytes
    printer: str
    sheet: str = ""
    first: int = 0


class Paper(Protocol):
    """Something that can put a document on paper."""

    def printers(self) -> list[str]:
        """Name the printers there are, the usual one first. It may take long."""

    def send(self, job: Job) -> None:
        """Hand pages to a printer; it returns when the printer's queue has them.

        Raises:
            Refusal: The printer did not take them, and why.
        """


class QtPaper:
    """The printers of this computer."""

    def printers(self) -> list[str]:
        """Name the printers there are, the usual one first."""
        with _names:
            usual = QPrinterInfo.defaultPrinterName()
            names = QPrinterInfo.availablePrinterNames()
        return sorted(names, key=lambda name: name != usual)

    def send(self, job: Job) -> None:
        """Draw each page as a picture, which every driver prints the same."""
        info = _info_of(job.printer)
        device = QPrinter(info, QPrinter.PrinterMode.HighResolution)
        device.setDocName(job.name)
        device.setResolution(min(MOST_DPI, device.resolution()))
        device.setFullPage(True)
        _check_paper(info, job)
        _lay_out(device, job, job.first)
        with _painting(device, job) as painter:
            for page in range(job.first, page_count(job.pdf)):
                if page > job.first:
                    _turn(device, job, page)
                _put(painter, device, grey_image(job.pdf, page, device.resolution()))
        check_spooler(job.printer)


def _info_of(printer: str) -> QPrinterInfo:
    """Look a printer up.

    Raises:
        PrinterGone: It is not there.
        SpoolerDead: Nobody is there to say so.
    """
    with _names:
        info = QPrinterInfo.printerInfo(printer)
        if info.isNull():
            QPrinterInfo.availablePrinterNames()  # asks the service, which a look-up may not
            check_spooler(printer)
            raise PrinterGone(printer)
    return info


@contextmanager
def _painting(device: QPrinter, job: Job) -> Iterator[QPainter]:
    painter = QPainter()
    if not painter.begin(device):
        check_spooler(job.printer)
        raise PrinterRefuses(job.printer)
    try:
        yield painter
    except BaseException:
        device.abort()
        painter.end()
        raise
    if not painter.end() or device.printerState() is QPrinter.PrinterState.Error:
        raise PrinterBroke(job.printer)


def _turn(device: QPrinter, job: Job, page: int) -> None:
    _lay_out(device, job, page)
    if not device.newPage():
        raise PrinterBroke(job.printer)


def _put(painter: QPainter, device: QPrinter, image: QImage) -> None:
    """Put a page on its sheet: as it is, or smaller if it is too large; in the middle."""
    room = device.pageLayout().fullRectPixels(device.resolution()).size()
    size = image.size()
    if size.width() > room.width() + SAME or size.height() > room.height() + SAME:
        size = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    spare = room - size
    place = QRect(QPoint(max(0, spare.width() // 2), max(0, spare.height() // 2)), QSize(size))
    painter.drawImage(place, image)


def _lay_out(device: QPrinter, job: Job, page: int) -> None:
    """Choose the sheet for a page, turned as the page is."""
    size, lies = _sheet(job, page)
    kinds = QPageLayout.Orientation
    turned = kinds.Landscape if lies else kinds.Portrait
    device.setPageLayout(QPageLayout(size, turned, QMarginsF(0, 0, 0, 0)))


def _sheet(job: Job, page: int) -> tuple[QPageSize, bool]:
    """Tell the paper for a page, upright, and whether the page lies on its side."""
    width, height = page_size(job.pdf, page)
    if job.sheet in SHEETS:
        return QPageSize(SHEETS[job.sheet]), width > height
    upright = QSizeF(min(width, height), max(width, height))
    return QPageSize(upright, QPageSize.Unit.Point), width > height


def _check_paper(info: QPrinterInfo, job: Job) -> None:
    """Refuse what the printer says it has no paper for.

    Raises:
        PaperMissing: It knows its sizes, and this is none of them.
    """
    known = info.supportedPageSizes()
    if not known or info.supportsCustomPageSizes():
        return
    sizes = [one.size(QPageSize.Unit.Point) for one in known]
    for page in range(job.first, page_count(job.pdf)):
        paper = _sheet(job, page)[0]
        if not any(_same(paper.size(QPageSize.Unit.Point), size) for size in sizes):
            raise PaperMissing(job.printer, paper.name())


def _same(one: QSizeF, other: QSizeF) -> bool:
    wide, high = one.width() - other.width(), one.height() - other.height()
    return abs(wide) < SAME and abs(high) < SAME
