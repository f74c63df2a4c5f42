"""The page for paper: choose a document, see it as it will be, print it or keep it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QShowEvent
from typing_extensions import override

from planner.days.queries import DayRow
from planner.office.queries import landlords
from planner.slips.counts import paper_counts
from planner.slips.lists.asked import Asked
from ui.core.backend import Backend
from ui.core.language import spoken
from ui.core.outbox import Outbox
from ui.core.page import Page, column, title_row
from ui.core.settings import Settings
from ui.days.day_choice import DayChoice
from ui.days.nobody_comes import WhereADay
from ui.slips.choices import PrintChoices
from ui.slips.document import Document, Wish
from ui.slips.document_list import DocumentList
from ui.slips.documents import PACK, SLIPS, documents
from ui.slips.preview import Preview
from ui.slips.print_panel import PrintPanel
from ui.slips.sending import Sending
from ui.slips.words import sheets_for
from ui.widgets.frames import row
from ui.widgets.table import table_card

LIST_WIDTH, FRESH = 264, timedelta(minutes=5)  # the moment stands on lists
FOR_ONE = (SLIPS, "bring", "owed")


class PrintPage(Page):
    """Shows the documents of the chosen day, one page at a time.

    `wanted` asks for the page to be opened: something is to be seen on it.
    """

    SHOWS = frozenset({"appointment", "desk_visit", "registration_day", "desk", "household",
                       "person", "venue", "office", "slip_issue", "tick", "companion",
                       "interpreter_presence"})  # fmt: skip
    wanted = Signal()

    def __init__(
        self, backend: Backend, choice: DayChoice, outbox: Outbox, settings: Settings
    ) -> None:
        super().__init__(backend)
        self._choice = choice
        self.outbox = outbox
        self._choices = PrintChoices(settings)
        self._only: int | None = None
        self._households: tuple[int, ...] | None = None
        self._shown_as, self._asked, self._day_id = "", 0, 0
        self._made: datetime | None = None
        self._build()
        self._sending = Sending(self, backend, choice, outbox)
        self._sending.said.connect(self.said)
        self._sending.refused.connect(self.refused)
        self.act(self.tr("&Print"), "Ctrl+P", self.print_)
        self.act(self.tr("Print the &day pack"), "Ctrl+D", self.print_pack)
        self.act(self.tr("Save as P&DF…"), "Ctrl+S", self.save)
        self.act(self.tr("Save as &table…"), "Ctrl+E", self.save_table)
        self._connect()
        self._on_document_chosen()

    def show_slip(self, appointment_id: int) -> None:
        """Show the slip of one household."""
        self._only, self._households = appointment_id, None
        self.show_document(SLIPS)

    def show_list(self, household_ids: Sequence[int], shown_as: str) -> None:
        """Show the list of candidates as it is filtered elsewhere; words say by what."""
        self._only, self._households = None, tuple(household_ids)
        self._shown_as = shown_as
        self.show_document("candidates")

    def show_document(self, key: str) -> None:
        """Show a document of the chosen day."""
        self.wanted.emit()
        self._list.choose_document(key)
        self.reload()

    @property
    def printer(self) -> str:
        """The printer that is chosen; empty where this computer has none."""
        return self._panel.printer

    @property
    def document(self) -> Document:
        """The document that is chosen."""
        return self._list.document

    @property
    def wish(self) -> Wish:
        """What is wanted of it."""
        day, panel = self._choice.day, self._panel
        shown = ", ".join(filter(None, (panel.landlord, self._shown_as)))
        asked = Asked(day.id if day else 0, spoken(), panel.landlord_id, self._households, shown)
        if not self.document.filtered:
            asked = Asked(asked.day_id, asked.language)
        return Wish(asked, self._backend.workspace.clock, self._only, panel.sheet, panel.language)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.outbox.look()
        if self._made is None or self._backend.workspace.clock() - self._made > FRESH:
            self.reload()

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        words = (self.tr("Print"), self.tr("Day pack"), self.tr("PDF"), self.tr("Table"))
        return tuple(zip(("Ctrl+P", "Ctrl+D", "Ctrl+S", "Ctrl+E"), words, strict=True))

    @override
    def reload(self) -> None:
        day, self._made = self._choice.day, None
        if day is None or not self.isVisible():
            return
        self._asked += 1
        self._made = self._backend.workspace.clock()
        filtered = self._households if self.document.filtered else None
        single = self._only is not None and self.document.key in FOR_ONE
        self._panel.show_only(single=single, filtered=filtered, shown_as=self._shown_as)
        counted = partial(paper_counts, day_id=day.id)
        self._backend.ask(self, counted, partial(self._show_counts, day.id))
        self._backend.ask(self, partial(landlords, on=day.date), self._panel.offer_landlords)
        show = partial(self._show, self._asked)
        self._backend.ask(self, self.document.make(self.wish), show, self._preview.show_why)

    @Slot()
    def print_(self) -> None:
        """Send what is shown to the printer that is chosen; slips are issued first."""
        if self._panel.ready:
            panel, key = self._panel, self.document.key
            self._choices.remember(key, printer=panel.printer, sheet=panel.sheet)
            pages = (self._preview.pdf, panel.printer, panel.first.value() - 1)
            self._sending.print_(self.document, self.wish, *pages)

    @Slot()
    def print_pack(self) -> None:
        """Print all paper of the day; without a printer, show it so that it can be saved."""
        if self._choice.day is None:
            return
        self._list.choose_document(PACK)
        if printer := self._choices.printer(PACK) or self._panel.printer:
            self._sending.print_anew(self.document, self.wish, printer)

    @Slot()
    def save(self) -> None:
        """Keep what is shown as a PDF; slips that are kept are issued."""
        if self._preview.pdf:
            self._sending.save(self.document, self.wish, self._preview.pdf)

    @Slot()
    def save_table(self) -> None:
        """Keep a list as a workbook or a plain table."""
        if self._preview.pdf and self.document.list:
            self._sending.save_table(self.document, self.wish)

    @Slot()
    def copy(self) -> None:
        """Copy a text, to be pasted into a message."""
        QGuiApplication.clipboard().setText(self._preview.text.toPlainText())
        self.said.emit(self.tr("Copied. Paste it into a message with Ctrl+V."))

    def save_to(self, path: str) -> None:
        """Keep what is shown in a file, of the kind that its name says."""
        self._sending.save_to(Path(path), self.document, self.wish, self._preview.pdf)

    def _build(self) -> None:
        self._list = DocumentList(self.tr("Documents"), documents())
        left = table_card(self._list)
        left.setFixedWidth(LIST_WIDTH)
        self._preview = Preview(self._backend)
        self._panel = PrintPanel(self.outbox)
        main = column()
        main.addLayout(title_row(self.tr("Print"), None))
        middle = row(left, self._preview, spacing=12)
        middle.setStretch(1, 1)
        main.addWidget(WhereADay(self._choice, middle), 1)
        self.lay_out(main, self._panel)

    def _connect(self) -> None:
        self._list.chose.connect(self._on_document_chosen)
        self._preview.counted.connect(self._panel.show_pages)
        self._panel.changed.connect(self.reload)
        self._panel.all_asked.connect(self._on_all)
        self._panel.print_asked.connect(self.print_)
        self._panel.save_asked.connect(self.save)
        self._panel.table_asked.connect(self.save_table)
        self._panel.copy_asked.connect(self.copy)
        self._panel.outbox.again_asked.connect(self._sending.again)
        self._panel.outbox.save_asked.connect(self._sending.save_posted)
        self.outbox.found.connect(self._show_printers)
        self._choice.changed.connect(self._on_day_changed, Qt.ConnectionType.QueuedConnection)
        self._on_day_changed(self._choice.day)
        if self.outbox.printers is not None:
            self._show_printers(self.outbox.printers)

    def _show(self, asked: int, pdf: bytes) -> None:
        if asked != self._asked:
            return
        if self.document.form == "pdf":
            self._preview.show_pdf(pdf)
        else:
            self._preview.show_text(pdf, self.document.form)
            self._panel.show_file()

    def _show_counts(self, day_id: int, counts: Mapping[str, int]) -> None:
        if self._choice.day and self._choice.day.id == day_id:
            self._list.show_counts(counts)
            if self.document.key == SLIPS:
                self._panel.show_firsts(1 if self._only else counts.get(SLIPS, 1))

    @Slot(list)
    def _show_printers(self, names: list[str]) -> None:
        chosen = self._panel.printer or self._choices.printer(self.document.key)
        self._panel.show_printers(names, chosen)

    @Slot()
    def _on_document_chosen(self) -> None:
        document, panel, key = self.document, self._panel, self.document.key
        panel.show_document(document)
        panel.offer_sheets(sheets_for(slips=key == SLIPS), self._choices.sheet(key))
        panel.choose_printer(self._choices.printer(key))
        self._preview.about.show_text(document.about)
        self.reload()

    @Slot(object)
    def _on_day_changed(self, day: DayRow | None) -> None:
        """Show another day's papers; news of the same day leaves one household's slip open."""
        if (day_id := day.id if day else 0) != self._day_id:
            self._day_id = day_id
            self._only, self._households, self._shown_as = None, None, ""
        self._list.offer(documents(day.kind) if day else documents())
        self._panel.setVisible(day is not None)
        self.reload()

    @Slot()
    def _on_all(self) -> None:
        self._only, self._households, self._shown_as = None, None, ""
        self.reload()
