"""The page for paper: choose a document, see it as it will be, print it or keep it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout
from typing_extensions import override

from planner.days.queries import DayRow
from planner.errors import Refusal
from planner.slips.issue import issue_slips
from planner.workspace import Work
from ui.core.backend import Backend
from ui.core.page import Page, column, title_row
from ui.core.printing import Paper
from ui.core.refusals import explain
from ui.core.rendering import page_count, page_image
from ui.days.day_choice import DayChoice
from ui.slips.documents import SLIPS, Document, documents, name_of
from ui.slips.print_panel import PrintPanel
from ui.slips.slip_choice import once
from ui.widgets.button import Button
from ui.widgets.frames import Card, label, row
from ui.widgets.page_view import PageView
from ui.widgets.rows import Column, Look
from ui.widgets.table import Table, table_card

PREVIEW_DPI = 130


class PrintPage(Page):
    """Shows the documents of the chosen day, one page at a time."""

    SHOWS = frozenset({"appointment", "desk_visit", "registration_day", "desk", "household",
                       "person", "venue", "office", "slip_issue"})  # fmt: skip

    def __init__(self, backend: Backend, choice: DayChoice, paper: Paper) -> None:
        super().__init__(backend)
        self._choice = choice
        self.paper = paper
        self._pdf = b""
        self._pages = 0
        self._page = 0
        self._only: int | None = None
        self._day_id = 0
        self._asked = 0
        self.act(self.tr("&Print"), "Ctrl+P", self._on_print)
        self.act(self.tr("Save as &PDF…"), "Ctrl+S", self._on_save)
        self._build()
        choice.changed.connect(self._on_day_changed)

    def show_slip(self, appointment_id: int) -> None:
        """Show the slip of one household."""
        self._only = appointment_id
        self._table.select_place(0)
        self.reload()

    @property
    def printer(self) -> str:
        """The printer that is chosen; empty where this computer has none."""
        return self._panel.printer

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (("Ctrl+P", self.tr("Print")), ("Ctrl+S", self.tr("Save as PDF")))

    @override
    def reload(self) -> None:
        chosen = self._table.selected()
        if self._choice.day is None or chosen is None or not self.isVisible():
            return
        self._asked += 1
        show = partial(self._show, self._asked)
        self._backend.ask(self, self._work(chosen), show, self._say_why)

    def _work(self, chosen: Document) -> Work[bytes]:
        day_id = self._choice.day.id if self._choice.day else 0
        if chosen.key == SLIPS:
            return self._panel.slips.preview(**self._which(day_id))
        return chosen.make(day_id, None)

    def _which(self, day_id: int) -> dict[str, Any]:
        return {"appointment_ids": (self._only,)} if self._only else {"day_id": day_id}

    def _build(self) -> None:
        named = Column(self.tr("Document"), name_of, 0, lambda _: Look(500))
        self._table = Table[Document]([named], self.tr("Documents"), key="key")
        self._table.show_rows(documents())
        self._table.select_place(0)
        self._table.chosen.connect(self._on_document_chosen)
        self._table.setFixedWidth(300)
        self._panel = PrintPanel(self.paper.printers())
        self._panel.print_asked.connect(self._on_print)
        self._panel.save_asked.connect(self._on_save)
        self._panel.all_asked.connect(self._on_all)
        self._panel.slips.changed.connect(self.reload)
        main = column()
        main.addLayout(title_row(self.tr("Print"), None))
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(table_card(self._table))
        middle.addWidget(self._build_preview(), 1)
        main.addLayout(middle, 1)
        self.lay_out(main, self._panel)

    def _build_preview(self) -> Card:
        self._view = PageView()
        self._place = label("", "muted")
        self._back = Button("", icon_name="chevron-left")
        self._back.setAccessibleName(self.tr("Previous page"))
        self._back.clicked.connect(lambda: self._turn(-1))
        self._next = Button("", icon_name="chevron-right")
        self._next.setAccessibleName(self.tr("Next page"))
        self._next.clicked.connect(lambda: self._turn(+1))
        card = Card()
        card.body.addWidget(self._view, 1)
        card.body.addLayout(row(None, self._back, self._place, self._next, None))
        return card

    def _show(self, asked: int, pdf: bytes) -> None:
        if asked != self._asked:
            return
        self._pdf = pdf
        self._page = 0
        self._backend.compute(self, lambda _: page_count(pdf), self._show_count)

    def _show_count(self, pages: int) -> None:
        self._pages = pages
        self._panel.show_document(pages, single=self._only is not None)
        self._turn(0)

    def _turn(self, by: int) -> None:
        self._page = max(0, min(self._pages - 1, self._page + by))
        words = self.tr("page {page} of {pages}")
        self._place.setText(words.format(page=self._page + 1, pages=self._pages))
        self._back.setEnabled(self._page > 0)
        self._next.setEnabled(self._page < self._pages - 1)
        pdf, page = self._pdf, self._page
        self._backend.compute(self, lambda _: page_image(pdf, page, PREVIEW_DPI), self._show_image)

    def _show_image(self, image: QImage) -> None:
        self._view.show_page(image, self._place.text())

    def _say_why(self, refusal: Refusal) -> None:
        self._pdf, self._pages = b"", 0
        self._view.show_words(explain(refusal))
        self._place.setText("")
        self._back.setEnabled(False)
        self._next.setEnabled(False)
        self._panel.show_document(0, single=False)

    @Slot(object)
    def _on_document_chosen(self, document: Document | None) -> None:
        if document:
            self._panel.slips.setVisible(document.key == SLIPS)
        if document and document.key != SLIPS:
            self._only = None
        self.reload()

    @Slot(object)
    def _on_day_changed(self, day: DayRow | None) -> None:
        """Show another day's papers; news of the same day leaves one household's slip open."""
        if (day_id := day.id if day else 0) != self._day_id:
            self._day_id, self._only = day_id, None
        self.reload()

    @Slot()
    def _on_all(self) -> None:
        self._only = None
        self.reload()

    @Slot()
    def _on_print(self) -> None:
        chosen = self._table.selected()
        if chosen is None or not self._panel.ready:
            return
        if chosen.key == SLIPS:
            self._issue(self._send)
        else:
            self._send(self._pdf)

    @Slot()
    def _on_save(self) -> None:
        chosen = self._table.selected()
        if chosen is None or not self._pdf:
            return
        name = self.tr("{document} {date}.pdf").format(document=chosen.name, date=self._day_name())
        dialog = QFileDialog(self, self.tr("Save as PDF"), name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def save_to(self, path: str) -> None:
        """Keep the document that is shown as a file; slips that are kept are issued."""
        keep = partial(self._keep, Path(path))
        chosen = self._table.selected()
        if chosen and chosen.key == SLIPS:
            self._issue(keep)
        else:
            keep(self._pdf)

    def _issue(self, then: Callable[[bytes], None]) -> None:
        """Keep the slips as issued, then do something with exactly those pages."""
        day, workspace = self._choice.day, self._backend.workspace
        if day is None:
            return
        printing = self._panel.slips.printing(workspace.clock(), workspace.actor)
        issue = partial(issue_slips, printing=printing, **self._which(day.id))
        self._backend.run(self, issue, partial(once, then))

    def _send(self, pdf: bytes) -> None:
        chosen, printer = self._table.selected(), self._panel.printer
        name = chosen.name if chosen else ""
        send = partial(self.paper.send, name, pdf, printer)
        self._backend.compute(self, lambda _: send(), partial(self._say_sent, printer))

    def _say_sent(self, printer: str, taken: object) -> None:
        if taken:
            self.said.emit(self.tr("Sent to printer {printer}").format(printer=printer))
        else:
            words = self.tr("Printer {printer} does not answer. Nothing is lost: choose another "
                            "printer, or save the document as PDF.")  # fmt: skip
            self.refused.emit(words.format(printer=printer))

    def _keep(self, path: Path, pdf: bytes) -> None:
        try:
            path.write_bytes(pdf)
        except OSError:
            words = self.tr("{file} cannot be written. Choose another folder or name.")
            self.refused.emit(words.format(file=path.name))
        else:
            self.said.emit(self.tr("Saved as {file}").format(file=path.name))

    def _day_name(self) -> str:
        return self._choice.day.date.isoformat() if self._choice.day else ""
