"""The dialog that goes to another day: the days there are, the nearest to a typed date chosen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.days.queries import DayRow
from ui.core.language import long_day
from ui.days.day_choice import DayChoice
from ui.days.words import state_look, state_words
from ui.widgets.button import Button
from ui.widgets.dates import DateEdit
from ui.widgets.form_sheet import field
from ui.widgets.rows import Column, Look
from ui.widgets.sheet import Sheet
from ui.widgets.table import Table, table_card


class GoSheet(Sheet):
    """Enter goes to the day that is chosen; `date` chooses the one nearest to what is typed."""

    def __init__(self, parent: QWidget, choice: DayChoice) -> None:
        super().__init__(self.tr("Go to a day"), parent, wanted=QSize(560, 480))
        self._choice = choice
        self.date = DateEdit(choice.day.date if choice.day else choice.today)
        self.date.day_changed.connect(self._on_date)
        self.table = Table[DayRow](self._columns(), self.tr("Days"))
        self.table.show_rows(choice.rows)
        self.table.select_key(choice.day.id if choice.day else None)
        self.table.opened.connect(self._go)
        self.body.addLayout(field(self.tr("Date"), self.date))
        self.body.addWidget(table_card(self.table), 1)
        leave = self.add_button(Button(self.tr("Cancel"), kind="ghost"))
        leave.clicked.connect(self.reject)
        go = self.add_button(Button(self.tr("Go"), kind="primary", key="Ctrl+Enter"), default=True)
        go.clicked.connect(self._go)
        self.starts_at = self.date

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go()
        else:
            super().keyPressEvent(event)

    def _columns(self) -> list[Column[DayRow]]:
        return [
            Column(self.tr("Day"), lambda d: long_day(d.date), 0, lambda _: Look(500)),
            Column(self.tr("State"), lambda d: state_words(d.state), 110, state_look),
            Column(self.tr("Households"), lambda d: str(d.households), 100, numeric=True),
        ]

    @Slot()
    def _on_date(self) -> None:
        wanted = self.date.day
        near = min(self._choice.rows, key=lambda row: abs(row.date - wanted), default=None)
        self.table.select_key(near.id if near else None)

    @Slot()
    def _go(self) -> None:
        self.date.show_day(self.date.day)  # what is typed counts though the field was not left
        if row := self.table.selected():
            self.accept()
            self._choice.choose(row.id)
