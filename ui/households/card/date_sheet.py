"""The small dialogs of one paper: until when it is promised, and what stands on it."""

from __future__ import annotations

import datetime
from functools import partial

from PySide6.QtCore import QDate, QSize
from PySide6.QtWidgets import QCheckBox, QDateEdit, QGridLayout, QLabel, QWidget
from typing_extensions import override

from planner.checklists.noted import Paper
from planner.checklists.states import PaperState
from planner.checklists.ticking import promise, set_tick
from planner.checklists.views import Cell, ChecklistRow
from planner.texts import sentence
from ui.core.backend import Backend
from ui.core.language import month_words, spoken
from ui.widgets.dates import date_edit, date_of
from ui.widgets.form_sheet import FormSheet, field
from ui.widgets.frames import label

WANTED = QSize(440, 300)


class PromiseSheet(FormSheet):
    """Asks on which date a paper will be brought."""

    def __init__(self, parent: QWidget, backend: Backend, paper: Paper, on: datetime.date) -> None:
        title = self.tr("Promised for a date")
        super().__init__(title, self.tr("Save"), parent, wanted=WANTED)
        self._backend = backend
        self._paper = paper
        self.date = date_edit(on)
        self.body.addLayout(field(self.tr("Will be brought on"), self.date))
        self.body.addStretch()
        self.starts_at = self.date

    @override
    def submit(self) -> None:
        work = partial(promise, paper=self._paper, on=date_of(self.date))
        self._backend.run(self, work, self.succeed, self.refuse)


class PaperSheet(FormSheet):
    """Asks what stands on a paper: its date, or which months were seen. It then counts as seen."""

    def __init__(
        self, parent: QWidget, backend: Backend, paper: Paper, row: ChecklistRow, known: Cell
    ) -> None:
        title = self.tr("What stands on the paper")
        super().__init__(title, self.tr("Save"), parent, wanted=WANTED)
        self._backend = backend
        self._paper = paper
        self.date: QDateEdit | None = None
        self.months: dict[str, QCheckBox] = {}
        rule = row.validity[:1].upper() + row.validity[1:]
        self.body.addWidget(label(row.text, "strong", wrap=True))
        self.body.addWidget(label(rule, "muted", wrap=True))
        asks = sentence("checklists", f"asks.{row.asks}", spoken())
        if row.asked_months:
            self._build_months(asks, row, known)
        else:
            self._build_date(asks, row, known)
        self.body.addStretch()

    @override
    def submit(self) -> None:
        on = date_of(self.date) if self.date else None
        months = [month for month, box in self.months.items() if box.isChecked()]
        work = partial(
            set_tick, paper=self._paper, state=PaperState.SEEN, on_date=on, months=months
        )
        self._backend.run(self, work, self.succeed, self.refuse)

    def _build_date(self, asks: str, row: ChecklistRow, known: Cell) -> None:
        shown = known.on_date or row.last or row.first or datetime.date(2000, 1, 1)
        self.date = date_edit(shown)
        self.date.setMinimumDate(QDate(1950, 1, 1))
        self.body.addLayout(field(asks, self.date))
        self.starts_at = self.date

    def _build_months(self, asks: str, row: ChecklistRow, known: Cell) -> None:
        words: QLabel = label(asks, "label")
        self.body.addWidget(words)
        grid = QGridLayout()
        for place, month in enumerate(row.asked_months):
            box = QCheckBox(month_words(month))
            box.setChecked(month in known.months)
            self.months[month] = box
            grid.addWidget(box, place // 3, place % 3)
        self.body.addLayout(grid)
        self.starts_at = next(iter(self.months.values()))
