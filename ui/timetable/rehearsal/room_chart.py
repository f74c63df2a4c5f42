"""A picture of how full the waiting room gets: most days, and the busy ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from planner.times import clock
from planner.timetable.rehearsal.summary import RoomLoad
from planner.timetable.rehearsal.tally import SLOT
from ui.theme.apply import font, worn
from ui.theme.tokens import Tokens

AXIS = 24
FOOT = 18
MEDIAN_SHADE = 0.30
P90_SHADE = 0.12


class RoomChart(QWidget):
    """Draws per half hour what half of the days stay under, and nine in ten."""

    def __init__(self) -> None:
        super().__init__()
        self._loads: tuple[RoomLoad, ...] = ()
        self.setMinimumHeight(120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_loads(self, loads: Sequence[RoomLoad], words: str) -> None:
        """Show other figures; the words are what a screen reader says of them."""
        self._loads = tuple(loads)
        self.setAccessibleName(words)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(420, 150)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), worn()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(11, 500))
        most = _even(max((load.p90 for load in self._loads), default=0))
        plot = QRectF(AXIS, 8, self.width() - AXIS - 2, self.height() - FOOT - 10)
        self._paint_grid(painter, plot, most, tokens)
        if self._loads:
            for figure, shade in (("p90", P90_SHADE), ("median", MEDIAN_SHADE)):
                self._paint_area(painter, self._points(plot, most, figure), shade, tokens)
            self._paint_hours(painter, plot, tokens)
        painter.end()

    def _paint_grid(self, painter: QPainter, plot: QRectF, most: int, tokens: Tokens) -> None:
        for part in (0, 1, 2):
            y = plot.bottom() - part * plot.height() / 2
            painter.setPen(QPen(QColor(tokens.border), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(tokens.text_muted))
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, y - 8, AXIS - 6, 16), align, str(most * part // 2))

    def _points(self, plot: QRectF, most: int, figure: str) -> list[QPointF]:
        points = []
        for load in self._loads:
            y = plot.bottom() - plot.height() * getattr(load, figure) / most
            points += [
                QPointF(self._x(plot, at), y) for at in (load.start, load.start + SLOT)
            ]  # fmt: skip
        return points

    def _x(self, plot: QRectF, minute: int) -> float:
        first, last = self._loads[0].start, self._loads[-1].start + SLOT
        return plot.left() + plot.width() * (minute - first) / (last - first)

    def _paint_area(
        self, painter: QPainter, points: list[QPointF], shade: float, tokens: Tokens
    ) -> None:
        ground = self.height() - FOOT - 2
        fill = QColor(tokens.accent)
        fill.setAlphaF(shade)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        ends = [QPointF(points[-1].x(), ground), QPointF(points[0].x(), ground)]
        painter.drawPolygon(QPolygonF([*points, *ends]))
        style = Qt.PenStyle.SolidLine if shade == MEDIAN_SHADE else Qt.PenStyle.DashLine
        painter.setPen(QPen(QColor(tokens.accent), 1.4, style))
        painter.drawPolyline(QPolygonF(points))

    def _paint_hours(self, painter: QPainter, plot: QRectF, tokens: Tokens) -> None:
        painter.setPen(QColor(tokens.text_muted))
        first, last = self._loads[0].start, self._loads[-1].start + SLOT
        every = 60 if plot.width() > 44 * (last - first) / 60 else 120
        for hour in range(-(-first // every) * every, last + 1, every):
            x = self._x(plot, hour)
            if x > plot.right() - 14:
                break
            words = QRectF(min(x - 20, plot.right() - 38), plot.bottom() + 3, 40, 14)
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, clock(hour))


class Swatch(QWidget):
    """The key to one of the chart's lines."""

    def __init__(self, *, busy: bool) -> None:
        super().__init__()
        self._busy = busy
        self.setFixedSize(18, 12)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, accent = QPainter(self), QColor(worn().accent)
        fill = QColor(accent)
        fill.setAlphaF(P90_SHADE if self._busy else MEDIAN_SHADE)
        painter.fillRect(self.rect(), fill)
        style = Qt.PenStyle.DashLine if self._busy else Qt.PenStyle.SolidLine
        painter.setPen(QPen(accent, 2, style))
        painter.drawLine(0, 1, self.width(), 1)
        painter.end()


def _even(most: int) -> int:
    """Give an even top for the axis, at least 4."""
    return max(4, most + most % 2)
