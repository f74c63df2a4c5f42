"""The dialog with everybody who comes along to help on a day."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from planner.days.queries import DayRow
from planner.days.view import DayView, day_view
from planner.slips.lists.asked import Asked
from planner.slips.lists.files import ListKind, list_file
from ui.core.backend import Backend
from ui.core.language import short_day, spoken
from ui.core.outbox import Outbox
from ui.days.company.companions_tab import CompanionsTab
from ui.days.company.interpreters_tab import InterpretersTab
from ui.days.interpreter_sheet import InterpreterSheet
from ui.slips.print_sheet import Printable, PrintSheet
from ui.widgets.button import Button
from ui.widgets.frames import label
from ui.widgets.sheet import Sheet
from ui.widgets.tabs import PADDING, Tabs

COMPANIONS, INTERPRETERS = 0, 1


class CompanySheet(Sheet):
    """Shows companions and interpreters of a day, each on a tab."""

    said = Signal(str)

    def __init__(self, parent: QWidget, backend: Backend, day: DayRow, outbox: Outbox) -> None:
        super().__init__(self.tr("Companions and interpreters"), parent, wanted=QSize(1140, 640))
        self._backend, self._day, self._outbox = backend, day, outbox
        self.companions = CompanionsTab(backend, day.id)
        self.interpreters = InterpretersTab(backend, day.id, backend.workspace.clock())
        self.interpreters.book_asked.connect(self._book)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.companions)
        self._pages.addWidget(self.interpreters)
        self._tabs = Tabs([self.tr("Companions"), self.tr("Interpreters")])
        self._tabs.chosen.connect(self._on_tab)
        self.head.insertWidget(1, label(short_day(day.date), "muted"))
        self.under_head.setContentsMargins(20 - PADDING, 0, 20, 0)
        self.under_head.addWidget(self._tabs)
        self.body.addWidget(self._pages, 1)
        lists = self.add_button(Button(self.tr("Print lists"), icon_name="printer", key="Ctrl+P"))
        lists.clicked.connect(self.print_lists)
        QShortcut(QKeySequence("Ctrl+P"), self, self.print_lists)
        close = Button(self.tr("Close"), kind="primary", key="Esc")
        close.clicked.connect(self.reject)
        self.add_button(close, default=True)
        self.starts_at = self.companions.table

    def choose(self, place: int) -> None:
        """Open a tab."""
        self._tabs.choose(place)

    @Slot()
    def print_lists(self) -> None:
        """Open the dialog that prints the sheets for companions and for interpreters."""
        sheet = PrintSheet(
            self.tr("Print lists"), self, self._backend, self._outbox, self._printables()
        )
        sheet.said.connect(self.said)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()
        sheet.choose(self._pages.currentIndex())

    def _printables(self) -> list[Printable]:
        asked = Asked(self._day.id, spoken())
        return [
            Printable(
                self.tr("Sheets for companions"),
                self.tr("A sheet for each. Who did not agree stands there by number only."),
                partial(list_file, kind=ListKind.COMPANIONS, asked=asked),
            ),
            Printable(
                self.tr("Booking sheet for interpreters"),
                self.tr("Each language in one block, without names, and until when to cancel."),
                partial(list_file, kind=ListKind.INTERPRETERS, asked=asked),
            ),
        ]

    @Slot(int)
    def _on_tab(self, place: int) -> None:
        self._pages.setCurrentIndex(place)

    @Slot()
    def _book(self) -> None:
        self._backend.ask(self, partial(day_view, day_id=self._day.id), self._open_booking)

    def _open_booking(self, view: DayView) -> None:
        sheet = InterpreterSheet(self, self._backend, view)
        sheet.finished.connect(self.interpreters.reload)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()
