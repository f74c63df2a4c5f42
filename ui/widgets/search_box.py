"""The search field in the top bar, with its icon and key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from ui.core.icons import paint_icon
from ui.theme.apply import worn
from ui.widgets.paint import KEY_HEIGHT, key_width, paint_key

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: +1}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchBox(QLineEdit):
    """A line to type in what one looks for, while rows under it are stepped through.

    `reached` tells that somebody came here to search, `left` that they go, or pressed Esc.
    """

    reached = Signal()
    stepped = Signal(int)
    entered = Signal()
    left = Signal()

    def __init__(self, prompt: str, key: str = "") -> None:
        super().__init__()
        self._key = key
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)
        self.setClearButtonEnabled(True)
        self.textChanged.connect(self._make_room)
        self._make_room()
        self.setFixedHeight(36)

    def _make_room(self) -> None:
        """Keep what is typed clear of the icon, and the prompt of the key as well."""
        key = key_width(self._key) + 8 if self._key and not self.text() else 0
        self.setTextMargins(24, 0, round(key), 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        tokens = worn()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        icon = QRectF(11, (self.height() - 16) / 2, 16, 16)
        paint_icon(painter, icon, "search", tokens.text_muted)
        if self._key and not self.text():
            width = key_width(self._key)
            top = (self.height() - KEY_HEIGHT) / 2
            cap = QRectF(self.width() - width - 10, top, width, KEY_HEIGHT)
            paint_key(painter, cap, self._key, tokens.text_muted, QColor(tokens.border_strong))
        painter.end()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
                event.ignore()
                return True
            event.setAccepted(event.key() in (*STEPS, *ENTER, Qt.Key.Key_Escape))
            if event.isAccepted():
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in STEPS:
            self.stepped.emit(STEPS[key])
        elif key in ENTER:
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.ShortcutFocusReason:
            self.reached.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.reached.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def grab_focus(self) -> None:
        """Put the cursor here, with what stands there selected."""
        if self.hasFocus():
            self.reached.emit()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
