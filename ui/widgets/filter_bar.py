"""Buttons that filter a table: shape, word and how many."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget
from typing_extensions import override

from ui.theme.apply import font, worn
from ui.widgets.paint import SHAPE, paint_shape

Entry = tuple[str, str, str, str]
"""Key, word, shape (none is empty) and colour role."""


class FilterButton(QAbstractButton):
    """One filter; exactly one of its bar is on."""

    def __init__(self, word: str, shape: str, role: str) -> None:
        super().__init__()
        self._shape, self._role, self._count = shape, role, 0
        self.setText(word)
        self.setCheckable(True)
        self.setFixedHeight(32)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_count(self, count: int) -> None:
        """Show how many rows it lets through."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}")
        self.setFixedWidth(self.sizeHint().width())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        word = QFontMetrics(font(13, 600)).horizontalAdvance(self.text())
        count = QFontMetrics(font(13)).horizontalAdvance(str(self._count))
        return QSize(12 + (SHAPE + 8 if self._shape else 0) + word + 8 + count + 14, 32)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), worn()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = tokens.accent if self.isChecked() else tokens.border_strong
        ground = tokens.selection if self.isChecked() else tokens.raised
        painter.setPen(QPen(QColor(tokens.accent if self.hasFocus() else edge), 1.0))
        painter.setBrush(QColor(tokens.sunk if self.underMouse() else ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        left = 12.0
        if self._shape:
            mark = QRectF(left, (self.height() - SHAPE) / 2, SHAPE, SHAPE)
            paint_shape(painter, mark, self._shape, getattr(tokens, self._role))
            left += SHAPE + 8
        painter.setFont(font(13, 600 if self.isChecked() else 500))
        painter.setPen(QColor(tokens.text))
        align = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, 0, self.width(), self.height()), align, self.text())
        left += QFontMetrics(painter.font()).horizontalAdvance(self.text()) + 8
        painter.setFont(font(13))
        painter.setPen(QColor(tokens.text_muted))
        painter.drawText(QRectF(left, 0, self.width(), self.height()), align, str(self._count))
        painter.end()


class FilterBar(QWidget):
    """A row of filters; `chosen` gives the key of the one that is on."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[Entry]) -> None:
        super().__init__()
        self._buttons: dict[str, FilterButton] = {}
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for key, word, shape, role in entries:
            button = FilterButton(word, shape, role)
            button.clicked.connect(lambda _on=False, key=key: self.chosen.emit(key))
            self._group.addButton(button)
            self._buttons[key] = button
            layout.addWidget(button)
        layout.addStretch()
        self.choose(entries[0][0])

    def choose(self, key: str) -> None:
        """Turn a filter on."""
        self._buttons[key].setChecked(True)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many rows each lets through; one that is not counted is not shown."""
        for key, button in self._buttons.items():
            button.show_count(counts.get(key, 0))
            button.setVisible(key in counts)
