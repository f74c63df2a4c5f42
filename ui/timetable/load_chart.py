"""A small picture of how many households wait through the day."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.times import clock
from ui.theme.apply import font, worn
from ui.theme.tokens import Tokens

AXIS = 24
FOOT = 18
HEIGHT = 96


class LoadChart(QWidget):
    """Draws steps of (minute, households waiting) with three grid lines; its words say the peak."""

    def __init__(self, *, height: int = HEIGHT) -> None:
        super().__init__()
        self._steps: tuple[tuple[int, int], ...] = ()
        self.setFixedHeight(height)

    def show_steps(self, steps: Sequence[tuple[int, int]], words: str) -> None:
        """Show other figures; the words are what a screen reader says of them."""
        self._steps = tuple(steps)
        self.setAccessibleName(words)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(260, self.maximumHeight())

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), worn()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(11, 500))
        most = _round_up(max((count for _, count in self._steps), default=0))
        plot = QRectF(AXIS, 8, self.width() - AXIS - 2, self.height() - FOOT - 10)
        for part in (0, 1, 2):
            y = plot.bottom() - part * plot.height() / 2
            painter.setPen(QPen(QColor(tokens.border), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(tokens.text_muted))
            figure = QRectF(0, y - 8, AXIS - 6, 16)
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(figure, align, str(most * part // 2))
        if self._steps:
            self._paint_steps(painter, plot, most, tokens)
        painter.end()

    def _paint_steps(self, painter: QPainter, plot: QRectF, most: int, tokens: Tokens) -> None:
        first, last = self._steps[0][0], self._steps[-1][0]
        wide = max(1, last - first)
        points = []
        for (at, count), following in zip(self._steps, [*self._steps[1:], None], strict=True):
            y = plot.bottom() - plot.height() * count / most
            end = following[0] if following else last
            points += [
                QPointF(plot.left() + plot.width() * (moment - first) / wide, y)
                for moment in (at, end)
            ]
        fill = QColor(tokens.accent)
        fill.setAlphaF(0.22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        ground = [QPointF(plot.right(), plot.bottom()), QPointF(plot.left(), plot.bottom())]
        painter.drawPolygon(QPolygonF([*points, *ground]))
        painter.setPen(QPen(QColor(tokens.accent), 1.4))
        painter.drawPolyline(QPolygonF(points))
        self._paint_hours(painter, plot, first, last, tokens)

    def _paint_hours(
        self, painter: QPainter, plot: QRectF, first: int, last: int, tokens: Tokens
    ) -> None:
        painter.setPen(QColor(tokens.text_muted))
        for hour in range(-(-first // 120) * 120, last, 120):
            x = plot.left() + plot.width() * (hour - first) / max(1, last - first)
            words = QRectF(min(x - 20, plot.right() - 40), plot.bottom() + 3, 40, 14)
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, clock(hour))


def _round_up(most: int) -> int:
    """Give an even top for the axis, at least 4."""
    return max(4, most + most % 2)
