"""The rail at the left: one word and icon a page."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QSizePolicy,
    QVBoxLayout,
)
from typing_extensions import override

from ui.core.icons import paint_icon
from ui.theme.apply import font, worn
from ui.widgets.frames import restyle

WIDTH = 168
STRIP = 52
"""How high the rail is when it lies above the pages."""
AROUND = 3
"""Beside the words of a page while the rail lies: there nine of them share the width."""
ANY_WIDTH = 16_777_215


class RailItem(QAbstractButton):
    """One page's place in the rail."""

    def __init__(self, word: str, icon_name: str) -> None:
        super().__init__()
        self._icon = icon_name
        self.setText(word)
        self._lying = False
        self.setCheckable(True)
        self.setFixedHeight(36)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def lie(self, *, lying: bool) -> None:
        """Show the icon above the word, or beside it."""
        self._lying = lying
        self.setFixedHeight(STRIP - 8 if lying else 36)
        across = QSizePolicy.Policy.Expanding if lying else QSizePolicy.Policy.Minimum
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        if not self._lying:
            return QSize(WIDTH - 17, 36)
        words = QFontMetrics(font(12, 600)).horizontalAdvance(self.text())
        return QSize(words + 2 * AROUND, STRIP - 8)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, here = worn(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect())
        if here or self.underMouse():
            painter.setBrush(QColor(tokens.selection if here else tokens.sunk))
            painter.drawRoundedRect(box, 6, 6)
        if here:
            painter.setBrush(QColor(tokens.accent))
            bar = QRectF(8, box.height() - 3, box.width() - 16, 3)
            painter.drawRoundedRect(bar if self._lying else QRectF(0, 6, 3, 24), 1.5, 1.5)
        if self.hasFocus():
            painter.setPen(QColor(tokens.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        self._paint_words(painter, here=here)
        painter.end()

    def _paint_words(self, painter: QPainter, *, here: bool) -> None:
        tokens, box = worn(), QRectF(self.rect())
        icon, room = QRectF(14, 9, 18, 18), box.adjusted(44, 0, -4, 0)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if self._lying:
            icon = QRectF(box.center().x() - 8, 5, 16, 16)
            room = box.adjusted(0, 21, 0, -4)
            align = Qt.AlignmentFlag.AlignCenter
        paint_icon(painter, icon, self._icon, tokens.accent if here else tokens.text_muted)
        painter.setFont(font(12 if self._lying else 14, 600 if here else 500))
        painter.setPen(QColor(tokens.text if here else tokens.text_muted))
        painter.drawText(room, int(align | Qt.TextFlag.TextHideMnemonic), self.text())


class Rail(QFrame):
    """The list of pages; `chosen` gives the key of the one that was asked for."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("kind", "rail")
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(name)
        self._items: dict[str, RailItem] = {}
        self._group = QButtonGroup(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(8, 0, 8, 16)
        self._layout.setSpacing(4)
        self._brand = _Brand()
        self._layout.addWidget(self._brand)
        self._layout.addSpacing(6)
        self._layout.addStretch()

    def add_page(self, key: str, word: str, icon_name: str, *, last: bool = False) -> None:
        """Give a page its place; the last ones stand at the bottom."""
        item = RailItem(word, icon_name)
        item.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(item)
        self._items[key] = item
        if last:
            self._layout.addWidget(item)
        else:
            self._layout.insertWidget(self._layout.count() - 1, item)

    def lie(self, *, lying: bool) -> None:
        """Lie above the pages, or stand beside them."""
        ways = QBoxLayout.Direction
        self._layout.setDirection(ways.LeftToRight if lying else ways.TopToBottom)
        self._layout.setSpacing(2 if lying else 4)
        self._layout.setContentsMargins(*((8, 4, 8, 4) if lying else (8, 0, 8, 16)))
        self._brand.setVisible(not lying)
        self.setMinimumSize(0, 0)
        self.setMaximumSize(ANY_WIDTH, ANY_WIDTH)
        if lying:
            self.setFixedHeight(STRIP)
        else:
            self.setFixedWidth(WIDTH)
        restyle(self, "kind", "strip" if lying else "rail")
        for item in self._items.values():
            item.lie(lying=lying)

    def word(self, key: str) -> str:
        """Tell a page's word."""
        return self._items[key].text()

    def show_page(self, key: str) -> None:
        """Mark the page that is open."""
        self._items[key].setChecked(True)


class _Brand(QFrame):
    """The program's mark and name."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(56)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = worn()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        painter.drawRoundedRect(QRectF(8, 15, 26, 26), 6, 6)
        paint_icon(painter, QRectF(13, 20, 16, 16), "route", tokens.on_accent)
        painter.setFont(font(15, 600))
        painter.setPen(QColor(tokens.text))
        room = QRectF(44, 0, self.width() - 44, 56)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, "Inschrijfdag")
        painter.end()
