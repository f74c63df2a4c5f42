"""Tabs: words over a line, the chosen one on an accent line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget
from typing_extensions import override

from ui.theme.apply import font, worn

HEIGHT = 40
PADDING = 12
UNDER = 3


class Tab(QAbstractButton):
    """One tab; exactly one of its bar is on."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self.setText(word)
        self.setCheckable(True)
        self.setFixedSize(self.sizeHint())
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def sizeHint(self) -> QSize:
        word = QFontMetrics(font(14, 600)).horizontalAdvance(self.text())
        return QSize(word + 2 * PADDING, HEIGHT)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), worn()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        painter.setFont(font(14, 600 if on else 500))
        painter.setPen(QColor(tokens.text if on or self.underMouse() else tokens.text_muted))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if on:
            line = QRectF(PADDING, HEIGHT - UNDER, self.width() - 2 * PADDING, UNDER)
            painter.fillRect(line, QColor(tokens.accent))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 4, -2, -5), 6, 6)
        painter.end()


class Tabs(QWidget):
    """A bar of tabs; `chosen` gives the place of the one that is on."""

    chosen = Signal(int)

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for place, word in enumerate(words):
            tab = Tab(word)
            self._group.addButton(tab, place)
            layout.addWidget(tab)
        layout.addStretch()
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self.chosen)

    def choose(self, place: int) -> None:
        """Turn a tab on, as a click would."""
        self._group.button(place).click()
