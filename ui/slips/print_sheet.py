"""A dialog that prints one of a few papers: it is shown as it will be, then printed or kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from planner.errors import Refusal
from planner.workspace import Work
from ui.core.backend import Backend
from ui.core.outbox import Outbox
from ui.core.printing import Job
from ui.core.refusals import explain
from ui.core.rendering import page_count, page_image
from ui.widgets.button import Button
from ui.widgets.form_sheet import Message, field
from ui.widgets.frames import label, row
from ui.widgets.page_view import PageView
from ui.widgets.sheet import Sheet

PREVIEW_DPI = 100
CHOICES = 280


@dataclass(frozen=True, slots=True)
class Printable:
    """Something that can be printed: its name, a word about it, and how it is made."""

    name: str
    about: str
    make: Work[bytes]


class PrintSheet(Sheet):
    """Shows what was chosen as it will be, then posts it to the outbox or keeps it.

    `said` tells what was kept; what becomes of a print, the outbox tells.
    """

    said = Signal(str)
    refused = Signal(str)

    def __init__(
        self, title: str, parent: QWidget, backend: Backend, outbox: Outbox,
        choices: Sequence[Printable],
    ) -> None:  # fmt: skip
        super().__init__(title, parent, wanted=QSize(940, 640))
        self._backend, self._outbox, self._choices = backend, outbox, choices
        self._pdf, self._page, self._pages, self._asked = b"", 0, 0, 0
        self._radios = [QRadioButton(choice.name) for choice in choices]
        self._build_fields()
        self._build_buttons()
        self._show_pages(0, b"", 0)
        self.choose(0)

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return self._pages

    def choose(self, place: int) -> None:
        """Choose what to print."""
        self._radios[place].setChecked(True)
        self._asked += 1
        show, asked = partial(self._show, self._asked), self._asked
        self._backend.ask(self, self._choices[place].make, show, partial(self._say_why, asked))

    @Slot()
    def print_now(self) -> None:
        """Give it to the outbox."""
        printer = self._printers.currentText()
        if self._pdf and printer:
            self._outbox.send(Job(self._name(), self._pdf, printer))
            self.accept()

    @Slot(str)
    def save_to(self, path: str) -> None:
        """Keep it as a file."""
        try:
            Path(path).write_bytes(self._pdf)
        except OSError:
            words = self.tr("{file} cannot be written. Choose another folder or name.")
            self._nothing.say(words.format(file=Path(path).name))
        else:
            self.said.emit(self.tr("Saved as {file}").format(file=Path(path).name))
            self.accept()

    def _build_fields(self) -> None:
        side, left = QWidget(), QVBoxLayout()
        side.setLayout(left)
        side.setFixedWidth(CHOICES)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(10)
        for place, (radio, choice) in enumerate(zip(self._radios, self._choices, strict=True)):
            radio.clicked.connect(partial(self._on_chosen, place))
            left.addWidget(radio)
            if choice.about:
                left.addWidget(_indented(choice.about))
        left.addSpacing(8)
        self._build_printer(left)
        left.addStretch()
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(side)
        both.addLayout(self._build_preview(), 1)
        self.body.addLayout(both, 1)
        self.starts_at = self._radios[0]

    def _build_printer(self, left: QVBoxLayout) -> None:
        self._printers = QComboBox()
        self._printers.addItems(self._outbox.printers or ())
        self._printers.setEnabled(self._printers.count() > 0)
        self._nothing = Message("warning", "info")
        left.addLayout(field(self.tr("Printer"), self._printers))
        if not self._printers.count():
            words = self.tr("No printer on this PC. Save it as PDF and print it elsewhere.")
            left.addWidget(label(words, "caption", wrap=True))
        left.addWidget(self._nothing)

    def _build_preview(self) -> QVBoxLayout:
        self._view, self._place = PageView(), label("", "muted")
        self._back = Button("", icon_name="chevron-left")
        self._back.setAccessibleName(self.tr("Previous page"))
        self._back.clicked.connect(partial(self._turn, -1))
        self._next = Button("", icon_name="chevron-right")
        self._next.setAccessibleName(self.tr("Next page"))
        self._next.clicked.connect(partial(self._turn, +1))
        preview = QVBoxLayout()
        preview.addWidget(self._view, 1)
        preview.addLayout(row(None, self._back, self._place, self._next, None))
        return preview

    def _build_buttons(self) -> None:
        cancel = self.add_button(Button(self.tr("Cancel"), kind="ghost"))
        cancel.clicked.connect(self.reject)
        self._save = self.add_button(Button(self.tr("Save as PDF"), icon_name="download"))
        self._save.clicked.connect(self._on_save)
        self._print = Button(
            self.tr("Print"), kind="primary", icon_name="printer", key="Ctrl+Enter"
        )
        self._print.clicked.connect(self.print_now)
        self.add_button(self._print, default=True)

    def _on_chosen(self, place: int, _on: object = None) -> None:
        self.choose(place)

    def _show(self, asked: int, pdf: bytes) -> None:
        if asked == self._asked:
            self._nothing.say("")
            show = partial(self._show_pages, asked, pdf)
            self._backend.compute(self, lambda _: page_count(pdf), show)

    def _show_pages(self, asked: int, pdf: bytes, pages: int) -> None:
        if asked != self._asked:
            return
        self._pdf, self._page, self._pages = pdf, 0, pages
        self._save.setEnabled(bool(pdf))
        self._print.setEnabled(bool(pdf) and self._printers.count() > 0)
        self._turn(0)

    def _turn(self, by: int, _on: object = None) -> None:
        self._page = max(0, min(self._pages - 1, self._page + by))
        self._back.setEnabled(self._page > 0)
        self._next.setEnabled(self._page < self._pages - 1)
        words = self.tr("page {page} of {pages}").format(page=self._page + 1, pages=self._pages)
        self._place.setText(words if self._pages else "")
        if self._pages:
            pdf, page = self._pdf, self._page
            work = partial(page_image, pdf, page, PREVIEW_DPI)
            self._backend.compute(self, lambda _: work(), self._show_image)

    def _show_image(self, image: QImage) -> None:
        self._view.show_page(image, self._place.text())

    def _say_why(self, asked: int, refusal: Refusal) -> None:
        if asked == self._asked:
            self._show_pages(asked, b"", 0)
            self._view.show_words("")
            self._nothing.say(explain(refusal))

    @Slot()
    def _on_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save as PDF"), f"{self._name()}.pdf")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _name(self) -> str:
        return next(radio.text() for radio in self._radios if radio.isChecked())


def _indented(words: str) -> QWidget:
    made = label(words, "caption", wrap=True)
    made.setContentsMargins(26, 0, 0, 6)
    return made
