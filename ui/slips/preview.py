"""The document as it will come out of the printer, one page at a time."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget

from planner.errors import Refusal
from ui.core.backend import Backend
from ui.core.refusals import explain
from ui.core.rendering import page_count, page_image
from ui.widgets.button import Button
from ui.widgets.elided import Elided
from ui.widgets.frames import Card, label, row
from ui.widgets.page_view import PageView

PREVIEW_DPI = 130


class Preview(Card):
    """Shows the pages of a PDF. `counted` tells how many there are, `turned` which is shown."""

    counted = Signal(int)
    turned = Signal(int)

    def __init__(self, backend: Backend) -> None:
        super().__init__()
        self._backend = backend
        self.pdf = b""
        self.pages = 0
        self.page = 0
        self.view = PageView()
        self.place = label("", "muted")
        self.about = Elided("muted")
        self.back = Button("", icon_name="chevron-left")
        self.back.setAccessibleName(self.tr("Previous page"))
        self.back.clicked.connect(lambda: self.turn(-1))
        self.next = Button("", icon_name="chevron-right")
        self.next.setAccessibleName(self.tr("Next page"))
        self.next.clicked.connect(lambda: self.turn(+1))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text"))
        self._states = QStackedWidget()
        self._states.addWidget(self.view)
        self._states.addWidget(self.text)
        self.body.addWidget(self._states, 1)
        self.body.addLayout(row(self.about, None, self.back, self.place, self.next))

    def show_pdf(self, pdf: bytes) -> None:
        """Show a document from its first page."""
        self.pdf, self.page = pdf, 0
        self._states.setCurrentWidget(self.view)
        self._backend.compute(self, lambda _: page_count(pdf), self._show_count)

    def show_text(self, data: bytes, form: str) -> None:
        """Show a text, or say what is in a calendar file."""
        self.show_words("")
        self.pdf = data
        if form == "txt":
            self.text.setPlainText(data.decode())
            self._states.setCurrentWidget(self.text)
            return
        days = self.tr("%n day(s) for the calendar.", "", data.count(b"BEGIN:VEVENT"))
        how = self.tr("Save the file and send it along with a message.")
        self.view.show_words(f"{days} {how}")

    def show_why(self, refusal: Refusal) -> None:
        """Say why there is no document."""
        self.show_words(explain(refusal))

    def show_words(self, words: str) -> None:
        """Show words instead of a document."""
        self.pdf, self.pages, self.page = b"", 0, 0
        self._states.setCurrentWidget(self.view)
        self.view.show_words(words)
        self.place.setText("")
        self.back.setEnabled(False)
        self.next.setEnabled(False)
        self.counted.emit(0)

    def turn(self, by: int) -> None:
        """Go some pages on or back, not past either end."""
        self.page = max(0, min(self.pages - 1, self.page + by))
        words = self.tr("page {page} of {pages}")
        self.place.setText(words.format(page=self.page + 1, pages=self.pages))
        self.back.setEnabled(self.page > 0)
        self.next.setEnabled(self.page < self.pages - 1)
        pdf, page = self.pdf, self.page
        self._backend.compute(self, lambda _: page_image(pdf, page, PREVIEW_DPI), self._show_image)
        self.turned.emit(page)

    def _show_count(self, pages: int) -> None:
        self.pages = pages
        self.counted.emit(pages)
        self.turn(0)

    def _show_image(self, image: QImage) -> None:
        if self.pdf:
            self.view.show_page(image, self.place.text())
