"""The dialog with everybody who comes along to help on a day."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from planner.days.queries import DayRow
from planner.days.view import DayView, day_view
from ui.core.backend import Backend
from ui.core.language import short_day
from ui.days.company.companions_tab import CompanionsTab
from ui.days.company.interpreters_tab import InterpretersTab
from ui.days.interpreter_sheet import InterpreterSheet
from ui.widgets.button import Button
from ui.widgets.frames import label
from ui.widgets.sheet import Sheet
from ui.widgets.tabs import Tabs

COMPANIONS, INTERPRETERS = 0, 1


class CompanySheet(Sheet):
    """Shows companions and interpreters of a day, each on a tab."""

    def __init__(self, parent: QWidget, backend: Backend, day: DayRow) -> None:
        super().__init__(self.tr("Companions and interpreters"), parent, wanted=QSize(1140, 640))
        self._backend, self._day = backend, day
        self.companions = CompanionsTab(backend, day.id)
        self.interpreters = InterpretersTab(backend, day.id, backend.workspace.clock())
        self.interpreters.book_asked.connect(self._book)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.companions)
        self._pages.addWidget(self.interpreters)
        self._tabs = Tabs([self.tr("Companions"), self.tr("Interpreters")])
        self._tabs.chosen.connect(self._on_tab)
        self.head.insertWidget(1, label(short_day(day.date), "muted"))
        self.under_head.setContentsMargins(12, 0, 12, 0)
        self.under_head.addWidget(self._tabs)
        self.body.addWidget(self._pages, 1)
        close = Button(self.tr("Close"), kind="primary", key="Esc")
        close.clicked.connect(self.reject)
        self.add_button(close, default=True)
        self.starts_at = self.companions.table

    def choose(self, place: int) -> None:
        """Open a tab."""
        self._tabs.choose(place)

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
