"""Bars: on how many of 100 days each landlord, and the whole day, ends on time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.apply import font, worn
from ui.theme.tokens import Tokens
from ui.timetable.rehearsal.words import share_role, share_words
from ui.widgets.paint import SHAPE, paint_shape

ROW = 36
BAR = 8
FIGURE = 36

Bar = tuple[str, float]
"""A landlord's name and its share of days on time, 0 to 1; the last is the whole day."""


class OnTimeChart(QWidget):
    """Draws a bar per landlord, its name over it and its figure beside."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other chances."""
        self._bars = tuple(bars)
        self.setAccessibleName(", ".join(f"{name}: {share_words(share)}" for name, share in bars))
        self.setMinimumHeight(self.sizeHint().height())
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(260, ROW * max(1, len(self._bars)))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), worn()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, (name, share) in enumerate(self._bars):
            whole = place == len(self._bars) - 1
            self._paint_bar(painter, ROW * place, (name, share), tokens, whole=whole)
        painter.end()

    def _paint_bar(
        self, painter: QPainter, top: int, bar: Bar, tokens: Tokens, *, whole: bool
    ) -> None:
        name, share = bar
        role, shape = share_role(share)
        painter.setFont(font(12, 600 if whole else 400))
        painter.setPen(QColor(tokens.text))
        room = QRectF(0, top, self.width() - FIGURE - SHAPE - 10, 18)
        words = QFontMetricsF(painter.font()).elidedText(
            name, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.setFont(font(13, 600))
        painter.setPen(QColor(getattr(tokens, role)))
        figure = QRectF(self.width() - FIGURE, top, FIGURE, 18)
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(figure, align, str(round(100 * share)))
        if shape:
            mark = QRectF(self.width() - FIGURE - SHAPE, top + 5, SHAPE, SHAPE)
            paint_shape(painter, mark, shape, getattr(tokens, role))
        self._paint_track(painter, top + 20, share, tokens)

    def _paint_track(self, painter: QPainter, top: int, share: float, tokens: Tokens) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.border))
        painter.drawRoundedRect(QRectF(0, top, self.width(), BAR), 4, 4)
        painter.setBrush(QColor(tokens.accent))
        if share > 0:
            painter.drawRoundedRect(QRectF(0, top, max(BAR, self.width() * share), BAR), 4, 4)
