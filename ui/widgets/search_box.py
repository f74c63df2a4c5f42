"""The search field in the top bar, with its icon and key."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from ui.core.icons import paint_icon
from ui.theme.apply import worn
from ui.widgets.paint import KEY_HEIGHT, key_width, paint_key


class SearchBox(QLineEdit):
    """A line to type in what one looks for."""

    def __init__(self, prompt: str, key: str = "") -> None:
        super().__init__()
        self._key = key
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)
        self.setClearButtonEnabled(True)
        self.setTextMargins(24, 0, 0, 0)
        self.setFixedHeight(36)

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

    def grab_focus(self) -> None:
        """Put the cursor here, with what stands there selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
