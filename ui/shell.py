"""The frame around the pages: rail, top bar and status line, also where there is little room."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui.days.day_choice import DayChoice
from ui.days.day_selector import DaySelector
from ui.widgets.frames import frame, row
from ui.widgets.rail import Rail
from ui.widgets.search_box import SearchBox
from ui.widgets.status_line import StatusLine

SMALL = 1000
"""Logical pixels under which the rail lies above the pages."""


class Shell(QWidget):
    """Lays the pages (`stack`) out with what stands around every one of them."""

    def __init__(self, choice: DayChoice, notice: QWidget) -> None:
        super().__init__()
        self.notice = notice
        self.setObjectName("canvas")
        self.rail = Rail(self.tr("Pages"))
        self.search = SearchBox(self.tr("Find a household or a command…"), "Ctrl+K")
        self.stack = QStackedWidget()
        self.status = StatusLine()
        self._selector = DaySelector(choice)
        self._small = False
        column = QVBoxLayout()
        column.setSpacing(0)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._build_top())
        column.addWidget(notice)
        column.addWidget(self.stack, 1)
        column.addWidget(self.status)
        self._whole = QHBoxLayout(self)
        self._whole.setSpacing(0)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self.rail)
        self._whole.addLayout(column, 1)

    def _build_top(self) -> QWidget:
        self.search.setMinimumWidth(160)
        self.search.setMaximumWidth(400)
        parts = row(self.search, None, self._selector.away, 4, self._selector)
        parts.setStretch(0, 1)
        top = frame("topbar", parts, (16, 9, 16, 10))
        top.setFixedHeight(56)
        return top

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        small = self.width() < SMALL
        if small != self._small:
            self._small = small
            ways = QBoxLayout.Direction
            self._whole.setDirection(ways.TopToBottom if small else ways.LeftToRight)
            self.rail.lie(lying=small)
            self._selector.away.setVisible(not small)
