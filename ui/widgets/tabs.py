"""Tabs: words over a line, the chosen one on an accent line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QSpacerItem,
    QWidget,
)
from typing_extensions import override

from ui.theme.apply import font, worn
from ui.theme.tokens import tint

HEIGHT = 40
PADDING = 8
"""Pixels at each side of a word: bars begin so much left of what they are in line with."""
UNDER = 3
PILL = 18
GAP = 8
BETWEEN = 12
"""Pixels between two tabs, where there is room for it."""


class Tab(QAbstractButton):
    """One tab; exactly one of its bar is on."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self._word = word
        self._count: int | None = None
        self._role = ""
        self.setText(word)
        self.setCheckable(True)
        self.setFixedSize(self.sizeHint())
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def rename(self, word: str) -> None:
        """Show another word."""
        self._word = word
        self.setText(word)
        self.setFixedSize(self.sizeHint())

    def show_count(self, count: int, role: str = "") -> None:
        """Show how many there are behind the tab, in a colour where that calls for something."""
        self._count, self._role = count, role
        self.setAccessibleName(f"{self._word}: {count}")
        self.setFixedSize(self.sizeHint())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        word = QFontMetrics(font(14, 600)).horizontalAdvance(self._word)
        count = 0 if self._count is None else GAP + self._pill()
        return QSize(word + count + 2 * PADDING, HEIGHT)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), worn()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        painter.setFont(font(14, 600 if on else 500))
        painter.setPen(QColor(tokens.text if on or self.underMouse() else tokens.text_muted))
        room = QRectF(self.rect()).adjusted(PADDING, 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._count is not None:
            self._paint_count(painter, on=on)
        if on:
            line = QRectF(PADDING, HEIGHT - UNDER, self.width() - 2 * PADDING, UNDER)
            painter.fillRect(line, QColor(tokens.accent))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 4, -2, -5), 6, 6)
        painter.end()

    def _pill(self) -> int:
        digits = QFontMetrics(font(12, 600)).horizontalAdvance(str(self._count))
        return max(PILL + 4, digits + 12)

    def _paint_count(self, painter: QPainter, *, on: bool) -> None:
        tokens = worn()
        role = self._role if self._count else ""
        ground = tint(tokens, role) if role else tokens.selection if on else tokens.sunk
        width = self._pill()
        pill = QRectF(self.width() - PADDING - width, (HEIGHT - PILL) / 2, width, PILL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(pill, PILL / 2, PILL / 2)
        painter.setFont(font(12, 600))
        ink = getattr(tokens, role) if role else tokens.accent if on else tokens.text_muted
        painter.setPen(QColor(ink))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, str(self._count))


class Tabs(QWidget):
    """A bar of tabs; `chosen` gives the place of the one that is on."""

    chosen = Signal(int)

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for place, word in enumerate(words):
            tab = Tab(word)
            self._group.addButton(tab, place)
            layout.addWidget(tab)
            policies = QSizePolicy.Policy
            layout.addSpacerItem(QSpacerItem(BETWEEN, 0, policies.Maximum, policies.Minimum))
        layout.addStretch()
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self.chosen)

    def show_count(self, place: int, count: int, role: str = "") -> None:
        """Show how many there are behind a tab."""
        tab = self._group.button(place)
        if isinstance(tab, Tab):
            tab.show_count(count, role)

    def rename(self, place: int, word: str) -> None:
        """Call a tab something else."""
        tab = self._group.button(place)
        if isinstance(tab, Tab):
            tab.rename(word)

    def take_focus(self) -> None:
        """Take the keyboard, where nothing under the tabs can."""
        if tab := self._group.checkedButton():
            tab.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, place: int) -> None:
        """Turn a tab on, as a click would."""
        self._group.button(place).click()
