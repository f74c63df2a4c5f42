"""The page for paper: choose a document, see it as it will be, print it or keep it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from planner.errors import Refusal
from planner.workspace import Work
from ui.core.backend import Backend
from ui.core.page import Page, column, title_row
from ui.core.printing import Paper
from ui.core.refusals import explain
from ui.core.rendering import page_count, page_image
from ui.days.day_choice import DayChoice
from ui.slips.documents import SLIPS, Document, documents
from ui.slips.print_panel import PrintPanel
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
        self._paper = paper
        self._pdf = b""
        self._pages = 0
        self._page = 0
        self._only: int | None = None
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
        only = self._only if chosen.key == SLIPS else None
        day = self._choice.day
        return chosen.make(day.id if day else 0, only)

    def _build(self) -> None:
        self._table = Table[Document](self._columns(), self.tr("Documents"), key="key")
        self._table.show_rows(documents())
        self._table.select_place(0)
        self._table.chosen.connect(self._on_document_chosen)
        self._table.setFixedWidth(300)
        self._panel = PrintPanel(self._paper.printers())
        self._panel.print_asked.connect(self._on_print)
        self._panel.save_asked.connect(self._on_save)
        self._panel.all_asked.connect(self._on_all)
        main = column()
        main.addLayout(title_row(self.tr("Print"), None))
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(table_card(self._table))
        middle.addWidget(self._build_preview(), 1)
        main.addLayout(middle, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(main, 1)
        whole.addWidget(self._panel)

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

    def _columns(self) -> list[Column[Document]]:
        return [Column(self.tr("Document"), lambda d: d.name, 0, lambda _: Look(500))]

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
        if document and document.key != SLIPS:
            self._only = None
        self.reload()

    @Slot(object)
    def _on_day_changed(self, _day: object) -> None:
        self._only = None
        self.reload()
