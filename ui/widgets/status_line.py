"""The line at the bottom: the last step with its undo, and the keys of this page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from ui.theme.apply import font, worn
from ui.widgets.button import Button
from ui.widgets.frames import Icon, label
from ui.widgets.paint import KEY_HEIGHT, key_width, paint_key


class Keys(QWidget):
    """Key caps with what they do, muted."""

    def __init__(self) -> None:
        super().__init__()
        self._keys: tuple[tuple[str, str], ...] = ()
        self.setFixedHeight(KEY_HEIGHT + 2)

    def show_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        """Show pairs of key and word."""
        self._keys = tuple(keys)
        self.setAccessibleName(", ".join(f"{key}: {word}" for key, word in keys))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(sum(map(self._width, self._keys))), KEY_HEIGHT + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, KEY_HEIGHT + 2)

    def _fitting(self) -> tuple[tuple[str, str], ...]:
        """Give the keys for which there is room; the last is the help and stays longest."""
        fitting = self._keys
        while fitting and sum(map(self._width, fitting)) > self.width():
            fitting = (*fitting[:-2], *fitting[-1:]) if len(fitting) > 1 else ()
        return fitting

    def _width(self, pair: tuple[str, str]) -> float:
        words = QFontMetricsF(font(12)).horizontalAdvance(pair[1])
        return key_width(pair[0]) + 6 + words + 18

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), worn()
        fitting = self._fitting()
        left = self.width() - sum(map(self._width, fitting))
        for key, word in fitting:
            width = key_width(key)
            cap = QRectF(left, 1, width, KEY_HEIGHT)
            paint_key(painter, cap, key, tokens.text_muted, QColor(tokens.border_strong))
            painter.setFont(font(12))
            painter.setPen(QColor(tokens.text_muted))
            painter.drawText(QRectF(left + width + 6, 0, 400, KEY_HEIGHT + 2), 0x80, word)
            left += self._width((key, word))
        painter.end()


class StatusLine(QFrame):
    """Says what was done last and offers to take it back; a refusal shows here too."""

    undo_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "statusline")
        self.setFixedHeight(29)
        self._icon = Icon("check", "success", 14)
        self._words = label("", "caption")
        self._undo = Button(self.tr("Undo"), kind="link", key="Ctrl+Z")
        self._undo.setMinimumHeight(24)
        self._undo.setFixedHeight(24)
        self._undo.clicked.connect(self.undo_asked)
        self._keys = Keys()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self._icon, self._words, self._undo):
            layout.addWidget(part)
        layout.addWidget(self._keys, 1)
        self.say("")

    def say(self, words: str, *, undo: bool = False) -> None:
        """Show what was done, and whether it can be taken back."""
        self._show(words, "check", "success")
        self._undo.setVisible(undo)

    def also(self, words: str) -> None:
        """Add what came of it to what was done; it can still be taken back."""
        self._words.setText(f"{self._words.text()}. {words}" if self._words.text() else words)
        self.setAccessibleName(self._words.text())

    def warn(self, words: str) -> None:
        """Show why something was refused."""
        self._show(words, "triangle-alert", "warning")
        self._undo.hide()

    def show_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        """Show the keys of the page."""
        self._keys.show_keys(keys)

    @override
    def sizeHint(self) -> QSize:
        return QSize(600, 29)

    def _show(self, words: str, icon_name: str, role: str) -> None:
        self._icon.setVisible(bool(words))
        self._icon.show_icon(icon_name, role)
        self._words.setText(words)
        self._words.setToolTip("")
        self.setAccessibleName(words)
