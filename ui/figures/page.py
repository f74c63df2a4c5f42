"""The page of figures: a list of kinds, each with its meaning, its picture and its table."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from planner.clock import today
from planner.errors import Refusal
from planner.figures.files import FigureFile, figures_file
from planner.figures.tables import FigureTable, Kind
from planner.figures.view import FiguresView, figures_view
from ui.core.backend import Backend
from ui.core.language import spoken
from ui.core.page import Page, column, title_row
from ui.core.refusals import explain
from ui.days.day_choice import DayChoice
from ui.figures.bars import BarsChart
from ui.figures.period import PeriodPick
from ui.figures.report_card import ReportCard
from ui.figures.table_view import FiguresTable
from ui.slips.keeping import Keeper
from ui.widgets.button import Button
from ui.widgets.frames import Card, label, row
from ui.widgets.overflow import Overflow
from ui.widgets.row_list import ListRow, RowList
from ui.widgets.table import PADDING

LIST_WIDTH = 224
THE_REPORT = "report"
"""The entry under the figures: what the report says of them."""

TABLES = "Excel (*.xlsx);;CSV (*.csv);;JSON (*.json)"
REPORT = "PDF (*.pdf)"


class FiguresPage(Page):
    """Shows the figures of a period, one kind at a time, with its definition under its title."""

    SHOWS = frozenset({"registration_day", "desk", "appointment", "desk_visit", "queue_event",
                       "visit_result", "tick", "household", "interpreter", "landlord",
                       "interpreter_presence", "report_text", "signal_limit"})  # fmt: skip

    def __init__(self, backend: Backend, choice: DayChoice) -> None:
        super().__init__(backend)
        self._choice = choice
        self._view: FiguresView | None = None
        self._kind: str = Kind.ATTENDANCE
        self._asked, self._stale = 0, True
        self._build()
        self._saves = (
            self.act(self.tr("Report as &PDF…"), "Ctrl+P", self.save_report),
            self.act(self.tr("Save as &table…"), "Ctrl+E", self.save_table),
        )
        self.act(self.tr("&Limits of the signals…"), "Ctrl+L", self.report.set_limits,
                 needs="set_signal_limit")  # fmt: skip
        choice.follow(self._on_days)

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        keys = (("Ctrl+P", self.tr("Report")), ("Ctrl+E", self.tr("Table")))
        return keys if self._view else ()

    @property
    def view(self) -> FiguresView | None:
        """What is shown; none where no day of the period took place."""
        return self._view

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._stale:
            self._on_days()

    @override
    @Slot()
    def reload(self, _period: object = None) -> None:
        self._stale = not self.isVisible()
        if self._stale:
            return
        self._asked += 1
        first, last = self.period.period
        work = partial(figures_view, first=first, last=last, today=self._today(),
                       language=spoken())  # fmt: skip
        show = partial(self._show, self._asked)
        self._backend.ask(self, work, show, partial(self._say_why, self._asked))

    def choose(self, kind: str) -> None:
        """Choose a kind of figures, or the report."""
        for place, entry in enumerate(self._list.rows_model.rows):
            if entry.value == kind:
                self._list.setCurrentIndex(self._list.rows_model.index(place))

    @Slot()
    def save_report(self) -> None:
        """Keep the report as a PDF."""
        self._keep("pdf", REPORT)

    @Slot()
    def save_table(self) -> None:
        """Keep the figures as a workbook, a plain table or JSON."""
        self._keep("xlsx", TABLES)

    def save_to(self, path: Path) -> None:
        """Make a file of the kind its name says, with small numbers hidden."""
        first, last = self.period.period
        form = FigureFile(path.suffix.lower().removeprefix("."))
        work = partial(figures_file, first=first, last=last, today=self._today(), form=form,
                       language=spoken())  # fmt: skip
        self._backend.ask(self, work, partial(self._keeper.keep, path))

    def _build(self) -> None:
        self.period = PeriodPick()
        self.period.changed.connect(self.reload)
        self._keeper = Keeper(self)
        self._keeper.said.connect(self.said)
        self._keeper.refused.connect(self.refused)
        self._list = RowList(self.tr("Figures"))
        self._list.selectionModel().currentChanged.connect(self._on_kind)
        self.report = ReportCard(self._backend)
        self._build_card()
        self._lay_out()

    def _build_card(self) -> None:
        self._title, self._about = label("", "card-title"), label("", "caption", wrap=True)
        self.bars, self.table = BarsChart(), FiguresTable()
        inner, body = QWidget(), QVBoxLayout()
        inner.setObjectName("plain")
        body.setContentsMargins(16 - PADDING, 12, 16 - PADDING, 12)
        body.setSpacing(12)
        told = column(margins=(PADDING, 0, PADDING, 0))
        for part in (self._title, self._about, self.bars):
            told.addWidget(part)
        body.addLayout(told)
        body.addWidget(self.table)
        body.addStretch()
        inner.setLayout(body)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._card, self._shown = Card(), QStackedWidget()
        self._shown.addWidget(area)
        self._shown.addWidget(self.report)
        self._card.body.setContentsMargins(1, 1, 1, 1)
        self._card.body.addWidget(self._shown)

    def _lay_out(self) -> None:
        kinds = Card()
        kinds.body.setContentsMargins(1, 4, 1, 4)
        kinds.body.addWidget(self._list)
        kinds.setFixedWidth(LIST_WIDTH)
        whole, both = QWidget(), row(kinds, self._card, spacing=12)
        whole.setLayout(both)
        self._why = label("", "muted", wrap=True)
        self._why.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._states = QStackedWidget()
        self._states.addWidget(whole)
        self._states.addWidget(self._why)
        table = Button(self.tr("Save as table…"), icon_name="file-spreadsheet", key="Ctrl+E")
        table.clicked.connect(self.save_table)
        report = Button(self.tr("Report as PDF…"), kind="primary", icon_name="file-text",
                        key="Ctrl+P")  # fmt: skip
        report.clicked.connect(self.save_report)
        main = column()
        self._keepers = Overflow(table, report)
        title = title_row(self.tr("Figures"), self.period)
        title.addWidget(self._keepers, 1)
        title.addStretch()
        main.addLayout(title)
        main.addWidget(self._states, 1)
        self.lay_out(main)

    def _show(self, asked: int, view: FiguresView) -> None:
        if asked != self._asked:
            return
        self._receive(view)
        rows = [ListRow(table.title, value=table.kind, flush=True, about=table.about)
                for table in view.figures.tables if table.rows]  # fmt: skip
        rows += [
            ListRow(self.tr("Report"), heading=True),
            ListRow(self.tr("Introduction and signals"), value=THE_REPORT, flush=True),
        ]
        kind = self._kind
        self._list.show_rows(rows)
        self.choose(kind)
        self._show_kind()
        self.report.show_report(self.period.period, view.texts, view.signals)

    def _show_kind(self) -> None:
        table = self._table()
        self._shown.setCurrentIndex(1 if self._kind == THE_REPORT else 0)
        if self._view is None or table is None:
            return
        self._title.setText(table.title)
        self._about.setText(table.about)
        self._title.setToolTip(table.about)
        self.bars.show_picture(self._view.pictures.get(table.kind), table.title)
        self.bars.setToolTip(table.about)
        self.table.show_table(table)

    def _table(self) -> FigureTable | None:
        shown = self._view.figures.tables if self._view else ()
        return next((one for one in shown if one.kind == self._kind), None)

    def _say_why(self, asked: int, refusal: Refusal) -> None:
        if asked == self._asked:
            self._why.setText(explain(refusal))
            self._receive(None)

    def _receive(self, view: FiguresView | None) -> None:
        """Offer to keep figures only where there are any."""
        self._view = view
        self._states.setCurrentIndex(0 if view else 1)
        self._keepers.setVisible(view is not None)
        for act in self._saves:
            act.setEnabled(view is not None)
        if self.isVisible():
            self.keys_changed.emit()

    @Slot()
    def _on_kind(self, *_places: object) -> None:
        entry = self._list.chosen()
        if entry is not None and entry.value != self._kind:
            self._kind = entry.value
            self._show_kind()

    @Slot()
    def _on_days(self, _day: object = None) -> None:
        self.period.offer(self._choice.rows, self._today())

    def _keep(self, ending: str, kinds: str) -> None:
        if self._view is not None:
            first, last = self.period.period
            name = self.tr("Figures {first} to {last}").format(first=first, last=last)
            self._keeper.ask(f"{name}.{ending}", kinds, self.save_to)

    def _today(self) -> datetime.date:
        return today(self._backend.workspace.clock)
