"""The dialog that tells who changed what of a household, and when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from planner.households.history import HistoryRow
from planner.texts import moment_in_words
from ui.core.language import spoken
from ui.widgets.button import Button
from ui.widgets.rows import Column, Look
from ui.widgets.sheet import Sheet
from ui.widgets.table import Table, table_card

WANTED = QSize(980, 560)
WHEN, WHO, TAKEN_BACK = 150, 130, 124


class HistorySheet(Sheet):
    """Lists what was done about a household, the latest first."""

    def __init__(self, parent: QWidget, rows: Sequence[HistoryRow]) -> None:
        super().__init__(self.tr("History"), parent, wanted=WANTED)
        self.table = Table[HistoryRow](self._columns(), self.tr("History"), key="operation_id")
        self.table.show_rows(rows)
        if rows:
            self.table.select_place(0)
        self.body.addWidget(table_card(self.table), 1)
        close = Button(self.tr("Close"), kind="primary", key="Esc")
        close.clicked.connect(self.reject)
        self.add_button(close, default=True)
        self.starts_at = self.table

    def _columns(self) -> list[Column[HistoryRow]]:
        return [
            Column(self.tr("When"), lambda r: moment_in_words(r.at, spoken()), WHEN),
            Column(self.tr("Who"), lambda r: r.actor, WHO, tooltip=lambda r: r.actor),
            Column(
                self.tr("What"),
                lambda r: r.sentence(spoken()),
                0,
                lambda _: Look(500),
                tooltip=lambda r: r.sentence(spoken()),
            ),
            Column(self.tr("State"), self._state, TAKEN_BACK),
        ]

    def _state(self, row: HistoryRow) -> str:
        return self.tr("taken back") if row.undone else ""
