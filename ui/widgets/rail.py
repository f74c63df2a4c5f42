"""The rail at the left: one word and icon a page."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QVBoxLayout
from typing_extensions import override

from ui.core.icons import paint_icon
from ui.theme.apply import font, worn

WIDTH = 168


class RailItem(QAbstractButton):
    """One page's place in the rail."""

    def __init__(self, word: str, icon_name: str) -> None:
        super().__init__()
        self._icon = icon_name
        self.setText(word)
        self.setCheckable(True)
        self.setFixedHeight(36)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDTH - 17, 36)

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
            painter.drawRoundedRect(QRectF(0, 6, 3, 24), 1.5, 1.5)
        if self.hasFocus():
            painter.setPen(QColor(tokens.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        colour = tokens.accent if here else tokens.text_muted
        paint_icon(painter, QRectF(14, 9, 18, 18), self._icon, colour)
        painter.setFont(font(14, 600 if here else 500))
        painter.setPen(QColor(tokens.text if here else tokens.text_muted))
        room = box.adjusted(44, 0, -4, 0)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextHideMnemonic
        painter.drawText(room, int(align), self.text())
        painter.end()


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
        self._layout.addWidget(_Brand())
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
