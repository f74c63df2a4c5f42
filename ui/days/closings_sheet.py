"""The dialog with the days on which the office is closed: to be warned of, never blocked."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from planner.days.closing import ClosingRow, add_closing, closings, remove_closing
from ui.core.backend import Backend
from ui.core.language import long_day
from ui.widgets.button import Button
from ui.widgets.dates import DateEdit
from ui.widgets.form_sheet import FormSheet, field
from ui.widgets.frames import label, row
from ui.widgets.rows import Column, Look
from ui.widgets.table import Table, table_card


class ClosingsSheet(FormSheet):
    """Asks when the office is closed and why; stays open for the next one."""

    def __init__(self, parent: QWidget, backend: Backend, today: datetime.date) -> None:
        super().__init__(self.tr("Closing days"), self.tr("Note closing day"), parent,
                         wanted=QSize(720, 520))  # fmt: skip
        self._backend = backend
        self.cancel.setText(self.tr("Close"))
        self.first, self.last, self.reason = DateEdit(today), DateEdit(today), QLineEdit()
        self.first.day_changed.connect(self._on_first)
        self.reason.setPlaceholderText(self.tr("for instance bridging day"))
        self.starts_at = self.first
        self.table = Table[ClosingRow](self._columns(), self.tr("Closing days"))
        self._lay_out()
        self.say_safe(self.tr("A day that is planned then stays, with a warning beside it."))
        self._fetch()

    @override
    def problem(self) -> str:
        return "" if self.reason.text().strip() else self.tr("Fill in why the office is closed.")

    @override
    def submit(self) -> None:
        work = partial(add_closing, first=self.first.day, last=self.last.day,
                       reason=self.reason.text().strip())  # fmt: skip
        self._backend.run(self, work, self.succeed, self.refuse)

    @override
    def succeed(self, _value: object = None) -> None:
        self.save.setEnabled(True)
        self.reason.clear()
        self._fetch()

    def _lay_out(self) -> None:
        fields = QHBoxLayout()
        fields.setSpacing(12)
        fields.addLayout(field(self.tr("From"), self.first))
        fields.addLayout(field(self.tr("Up to and including"), self.last))
        fields.addLayout(field(self.tr("Reason"), self.reason), 1)
        remove = Button(self.tr("Take off the list"), kind="danger", icon_name="trash-2")
        remove.clicked.connect(self.remove)
        self.body.addLayout(fields)
        self.body.addWidget(label(self.tr("Noted already"), "section"))
        self.body.addWidget(table_card(self.table), 1)
        self.body.addLayout(row(remove, None))

    def _columns(self) -> list[Column[ClosingRow]]:
        return [
            Column(self.tr("From"), lambda c: long_day(c.first), 216, lambda _: Look(500)),
            Column(self.tr("Up to and including"), lambda c: long_day(c.last), 216),
            Column(self.tr("Reason"), lambda c: c.reason, 0),
        ]

    @Slot()
    def remove(self) -> None:
        """Forget the closing days that are chosen."""
        if chosen := self.table.selected():
            work = partial(remove_closing, closing_id=chosen.id)
            self._backend.run(self, work, self.succeed, self.refuse)

    @Slot()
    def _on_first(self) -> None:
        self.last.not_before(self.first.day)

    def _fetch(self) -> None:
        self._backend.ask(self, closings, self._show)

    def _show(self, rows: Sequence[ClosingRow]) -> None:
        self.table.show_rows(rows)
