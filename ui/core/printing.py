"""Getting a finished PDF onto paper: one seam, so that the rest need not know of printers."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from ui.core.rendering import page_count, page_image, page_size

MOST_DPI = 300


class Paper(Protocol):
    """Something that can put a document on paper."""

    def printers(self) -> list[str]:
        """Name the printers there are, the usual one first."""

    def send(self, name: str, pdf: bytes, printer: str) -> bool:
        """Hand a document to a printer; tell whether the printer took it."""


class QtPaper:
    """The printers of this computer."""

    def printers(self) -> list[str]:
        """Name the printers there are, the usual one first."""
        usual = QPrinterInfo.defaultPrinterName()
        return sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: name != usual)

    def send(self, name: str, pdf: bytes, printer: str) -> bool:
        """Draw each page as a picture, which every driver prints the same."""
        if QPrinterInfo.printerInfo(printer).isNull():
            return False
        device = QPrinter(QPrinterInfo.printerInfo(printer), QPrinter.PrinterMode.HighResolution)
        device.setDocName(name)
        device.setResolution(min(MOST_DPI, device.resolution()))
        _set_paper(device, pdf)
        painter = QPainter()
        if not painter.begin(device):
            return False
        try:
            for page in range(page_count(pdf)):
                if page:
                    device.newPage()
                painter.drawImage(0, 0, page_image(pdf, page, device.resolution()))
        finally:
            painter.end()
        return True


def _set_paper(device: QPrinter, pdf: bytes) -> None:
    width, height = page_size(pdf, 0)
    size = QPageSize(QSizeF(width, height), QPageSize.Unit.Point)
    upright = QPageLayout.Orientation.Portrait
    device.setPageLayout(QPageLayout(size, upright, QMarginsF(0, 0, 0, 0)))
    device.setFullPage(True)
