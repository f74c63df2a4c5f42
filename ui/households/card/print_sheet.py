"""The dialog that prints a household's papers: all to bring, or only those still to hand in."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFileDialog,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from planner.errors import Refusal
from planner.slips.papers import bring_lists_pdf, missing_pdf
from planner.workspace import Work
from ui.core.backend import Backend
from ui.core.outbox import OutboxPaper
from ui.core.refusals import explain
from ui.core.rendering import page_count, page_image
from ui.widgets.button import Button
from ui.widgets.form_sheet import Message, field
from ui.widgets.frames import label, row
from ui.widgets.page_view import PageView
from ui.widgets.sheet import Sheet

WANTED = QSize(820, 660)
SIDE = 250
DPI = 110


class PapersSheet(Sheet):
    """Shows the sheet as it will be. `said` gives the sentence when it is on its way."""

    said = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        backend: Backend,
        paper: OutboxPaper,
        appointment_id: int,
        *,
        lacking: bool,
    ) -> None:
        super().__init__(self.tr("Print the papers"), parent, wanted=WANTED)
        self._backend = backend
        self._paper = paper
        self._appointment = appointment_id
        self._pdf, self._page, self._asked = b"", 0, 0
        self._build_body()
        self._missing.setChecked(lacking)
        self._all.setChecked(not lacking)
        self._choices.idToggled.connect(self._on_chosen)
        self.starts_at = self._missing if lacking else self._all
        self._fetch()

    def _build_body(self) -> None:
        shown = QVBoxLayout()
        shown.addWidget(self._build_view(), 1)
        shown.addLayout(row(None, self._back, self._place, self._next, None))
        whole = row(spacing=16)
        whole.addLayout(shown, 1)
        whole.addWidget(self._build_side())
        self.body.addLayout(whole, 1)
        self._build_buttons()

    def _build_side(self) -> QWidget:
        self._missing = QRadioButton(self.tr("Still to hand in"))
        self._all = QRadioButton(self.tr("All papers to bring"))
        self._choices = QButtonGroup(self)
        self._printers = QComboBox()
        self._printers.addItems(self._paper.printers())
        self._printers.setEnabled(self._printers.count() > 0)
        self._message = Message("warning", "printer")
        beside = QWidget()
        beside.setFixedWidth(SIDE)
        side = QVBoxLayout(beside)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(8)
        for place, choice in enumerate((self._missing, self._all)):
            self._choices.addButton(choice, place)
            side.addWidget(choice)
        side.addLayout(field(self.tr("Printer"), self._printers))
        side.addWidget(self._message)
        side.addStretch()
        return beside

    def _build_view(self) -> PageView:
        self._view, self._place = PageView(), label("", "muted")
        self._back, self._next = (Button("", icon_name=f"chevron-{s}") for s in ("left", "right"))
        self._back.setAccessibleName(self.tr("Previous page"))
        self._next.setAccessibleName(self.tr("Next page"))
        self._back.clicked.connect(lambda: self._turn(-1))
        self._next.clicked.connect(lambda: self._turn(+1))
        return self._view

    def _build_buttons(self) -> None:
        cancel = self.add_button(Button(self.tr("Cancel"), kind="ghost"))
        cancel.clicked.connect(self.reject)
        self._save = self.add_button(Button(self.tr("Save as PDF"), key="Ctrl+S"))
        self._save.clicked.connect(self._on_save)
        QShortcut(QKeySequence("Ctrl+S"), self, self._save.click)
        self._print = Button(self.tr("Print"), kind="primary", key="Ctrl+Enter")
        self._print.clicked.connect(self._on_print)
        self.add_button(self._print, default=True)
        self.say_safe(self.tr("Hand it over in person: it names private papers."))
        nothing = self.tr("No printer on this PC. Save the document as PDF and print it elsewhere.")
        self._message.say("" if self._printers.count() else nothing)

    def _work(self) -> Work[bytes]:
        make = missing_pdf if self._missing.isChecked() else bring_lists_pdf
        return partial(make, appointment_ids=(self._appointment,))

    def _fetch(self) -> None:
        self._asked += 1
        self._show_pages(self._asked, b"", 0)
        show = partial(self._count, self._asked)
        self._backend.ask(self, self._work(), show, partial(self._say_why, self._asked))

    def _count(self, asked: int, pdf: bytes) -> None:
        self._backend.compute(
            self, lambda _: page_count(pdf), partial(self._show_pages, asked, pdf)
        )

    def _show_pages(self, asked: int, pdf: bytes, pages: int) -> None:
        if asked != self._asked:
            return
        self._pdf, self._pages, self._page = pdf, pages, 0
        self._save.setEnabled(pages > 0)
        self._print.setEnabled(pages > 0 and self._printers.count() > 0)
        self._turn(0)

    def _say_why(self, asked: int, refusal: Refusal) -> None:
        if asked == self._asked:
            self._view.show_words(explain(refusal))

    def _turn(self, by: int) -> None:
        self._page = max(0, min(self._pages - 1, self._page + by))
        words = self.tr("page {page} of {pages}").format(page=self._page + 1, pages=self._pages)
        self._place.setText(words if self._pages else "")
        self._back.setEnabled(self._page > 0)
        self._next.setEnabled(self._page < self._pages - 1)
        if self._pages:
            pdf, page = self._pdf, self._page
            draw = partial(page_image, pdf, page, DPI)
            self._backend.compute(self, lambda _: draw(), partial(self._show_image, self._asked))

    def _show_image(self, asked: int, image: QImage) -> None:
        if asked == self._asked:
            self._view.show_page(image, self._place.text())

    @Slot()
    def _on_print(self) -> None:
        self._print.setEnabled(False)
        printer = self._printers.currentText()
        send = partial(self._paper.send, self.windowTitle(), self._pdf, printer)
        self._backend.compute(self, lambda _: send(), partial(self._on_sent, printer))

    def _on_sent(self, printer: str, taken: object) -> None:
        if taken:
            self.said.emit(self.tr("Sent to printer {printer}").format(printer=printer))
            self.accept()
            return
        words = self.tr(
            "Printer {printer} does not answer. Nothing is lost: choose another printer,"
            " or save the document as PDF."
        )
        self._message.say(words.format(printer=printer))
        self._print.setEnabled(True)

    @Slot()
    def _on_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save as PDF"), self.tr("papers.pdf"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def save_to(self, path: str) -> None:
        """Keep the sheet that is shown as a file."""
        try:
            Path(path).write_bytes(self._pdf)
        except OSError:
            words = self.tr("{file} cannot be written. Choose another folder or name.")
            self._message.say(words.format(file=Path(path).name))
        else:
            self.said.emit(self.tr("Saved as {file}").format(file=Path(path).name))
            self.accept()

    def _on_chosen(self, _id: int, on: Any) -> None:
        if on:
            self._fetch()
