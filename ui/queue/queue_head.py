"""The head of the queue's page: the time, how the day goes, and who is at the door."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from planner.clock import here
from planner.queue.board_rows import QueueBoard
from planner.times import clock
from ui.core.backend import Backend
from ui.core.page import title_row
from ui.days.day_choice import DayChoice
from ui.queue.arrive_box import ArriveBox
from ui.queue.summary import Summary
from ui.widgets.beside import ANY_WIDTH
from ui.widgets.button import Button
from ui.widgets.elided import Elided
from ui.widgets.frames import label
from ui.widgets.overflow import Overflow

WORDS_FROM, ROOMY = 700, 1000
"""From what width there is room to say how the day goes, and for a long field beside it."""
FIELD = 150
"""Pixels of the field where there is little room: for a number, or the begin of a name."""


class QueueHead(QWidget):
    """Holds `arriving`, the field for who is here; `stranger_asked`: somebody nobody expects."""

    stranger_asked = Signal()

    def __init__(self, title: str, backend: Backend, choice: DayChoice) -> None:
        super().__init__()
        self._nobody = False
        self._clock, self._summary = label("", "clock"), Elided("muted")
        self.arriving = ArriveBox(backend, choice, self)
        without = Button(self.tr("Without appointment"), icon_name="user-plus")
        without.clicked.connect(self.stranger_asked)
        arrived = Button(self.tr("Arrived"), key="F7")
        arrived.clicked.connect(self._on_arrived)
        buttons = Overflow(without, arrived)
        buttons.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = title_row(title, self._clock, self._summary)
        row.setContentsMargins(0, 0, 0, 0)
        self._parts = (self.arriving.box, buttons)
        for part in self._parts:
            row.addWidget(part)
        row.setStretchFactor(self._summary, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(row)

    @Slot()
    def _on_arrived(self) -> None:
        self.arriving.ask()

    def receive(self, *, nobody: bool) -> None:
        """Offer to let people in, or not where nobody can come."""
        self._nobody = nobody
        for part in (*self._parts, self._clock):
            part.setHidden(nobody)
        self._make_room()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        self._summary.setHidden(self._nobody or self.width() < WORDS_FROM)
        tight = WORDS_FROM <= self.width() < ROOMY
        self.arriving.box.setMaximumWidth(FIELD if tight else ANY_WIDTH)

    def show_board(self, board: QueueBoard) -> None:
        """Show how the queue goes now."""
        self._clock.setText(clock(here(board.now)[1]) if board.is_today else "")
        for part in self._parts:
            part.setEnabled(board.is_today)
        self._summary.show_text(Summary().words(board))
        self.arriving.show_rows(board.rows)
