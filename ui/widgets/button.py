"""The button: an icon, a verb and its key, in four kinds."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy
from typing_extensions import override

from ui.core.icons import paint_icon
from ui.core.rights import bar
from ui.theme.apply import font, worn
from ui.theme.tokens import Tokens
from ui.widgets.paint import KEY_HEIGHT, key_width, paint_key

PADDING = 12
ICON = 16
GAP = 8
SQUARE = 32
"""How wide a button without words is."""


class Button(QPushButton):
    """A push button. `key` is shown, not bound.

    `kind` is primary, normal, ghost (no edge), link (no edge, in the accent) or danger. `needs`
    names the operation or question that it leads to: who may not do that cannot press it.
    """

    def __init__(
        self, text: str, *, kind: str = "normal", icon_name: str = "", key: str = "",
        wide: bool = False, needs: str = "",
    ) -> None:  # fmt: skip
        super().__init__(text)
        self.kind = kind
        self.icon_name = icon_name
        self.key = key
        self._wide = wide
        self.setFont(font(13, 600 if kind == "primary" else 500))
        self.setMinimumHeight(36 if wide and kind == "primary" else 32)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        across = QSizePolicy.Policy.Expanding if wide else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        if not text:
            self.setFixedWidth(SQUARE)
        bar(self, needs)

    def show_key(self, key: str) -> None:
        """Show another key, or none."""
        self.key = key
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        width = round(2 * PADDING + self._content_width()) if self.text() else SQUARE
        return QSize(width, self.minimumHeight())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = worn()
        ground, edge, ink = self._colours(tokens)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(edge), 1) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            ring = tokens.on_accent if self.kind == "primary" else tokens.accent
            painter.setPen(QPen(QColor(ring), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 4, 4)
        self._paint_content(painter, ink, tokens)
        painter.end()

    def _paint_content(self, painter: QPainter, ink: str, tokens: Tokens) -> None:
        middle, left = self.height() / 2, float(PADDING)
        if not self.key or not self._wide:
            left = (self.width() - self._content_width()) / 2
        if self.icon_name:
            colour = ink if self.kind != "normal" else tokens.text_muted
            colour = tokens.text_disabled if not self.isEnabled() else colour
            paint_icon(painter, QRectF(left, middle - ICON / 2, ICON, ICON), self.icon_name, colour)
            left += ICON + GAP
        painter.setFont(self.font())
        painter.setPen(QColor(ink))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        room = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(room, int(align), self.text())
        if self.key:
            self._paint_key(painter, ink, tokens)

    def _paint_key(self, painter: QPainter, ink: str, tokens: Tokens) -> None:
        width = key_width(self.key)
        right = self.width() - PADDING
        if not self._wide:
            right = round((self.width() + self._content_width()) / 2)
        cap = QRectF(right - width, (self.height() - KEY_HEIGHT) / 2, width, KEY_HEIGHT)
        edge = QColor(tokens.on_accent if self.kind == "primary" else tokens.border_strong)
        if self.kind == "primary":
            edge.setAlphaF(0.45)
        muted = ink if self.kind == "primary" else tokens.text_muted
        paint_key(painter, cap, self.key, muted, edge)

    def _content_width(self) -> float:
        text = self.text().replace("&", "")
        width = QFontMetricsF(self.font()).horizontalAdvance(text)
        if self.icon_name:
            width += ICON + (GAP if text else 0)
        gap = GAP if self._wide else 2 * GAP
        return width + (gap + key_width(self.key) if self.key else 0)

    def _colours(self, tokens: Tokens) -> tuple[str, str, str]:
        """Give ground, edge and ink; no ground or edge is an empty string."""
        if not self.isEnabled():
            bare = self.kind in ("ghost", "link")
            ground, edge = ("", "") if bare else (tokens.sunk, tokens.border)
            return ground, edge, tokens.text_disabled
        over, down = self.underMouse(), self.isDown()
        if self.kind == "primary":
            ground = (
                tokens.accent_pressed if down else tokens.accent_hover if over else tokens.accent
            )
            return ground, "", tokens.on_accent
        ground = tokens.selection if down or self.isChecked() else tokens.sunk if over else ""
        ink = tokens.danger if self.kind == "danger" else tokens.text
        if self.kind in ("ghost", "link"):
            return ground, "", tokens.accent if self.kind == "link" else ink
        edge = tokens.accent if self.isChecked() else tokens.border_strong
        return ground or tokens.raised, edge, ink
