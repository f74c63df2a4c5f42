"""The steps of a wizard: discs with words, joined by lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.apply import font, worn
from ui.widgets.paint import paint_shape

DISC = 22
GAP = 8
LINE, AROUND = 28, 12
LEAST_JOINT = 18
"""Between two steps where there is little room."""


class Stepper(QWidget):
    """Shows which step it is; steps before it are ticked."""

    def __init__(self, steps: Sequence[str]) -> None:
        super().__init__()
        self._steps = tuple(steps)
        self._now = 0
        self.setFixedHeight(DISC + 4)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_step(self, now: int) -> None:
        """Show another step, counted from 0."""
        self._now = now
        place = self.tr("step {now} of {all}: {name}")
        words = place.format(now=now + 1, all=len(self._steps), name=self._steps[now])
        self.setAccessibleName(words)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._width(LINE + 2 * AROUND), DISC + 4)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(LEAST_JOINT), DISC + 4)

    def _width(self, joint: int) -> int:
        """Tell how wide it is when each joint between two steps is so wide."""
        metrics = QFontMetrics(font(14, 600))
        words = sum(metrics.horizontalAdvance(step) for step in self._steps)
        joints = len(self._steps) - 1
        return words + len(self._steps) * (DISC + GAP) + joints * joint + 4

    def _line(self) -> tuple[float, float]:
        """Tell how long a line is and what is free at its ends: both give way together."""
        room = (self.width() - self._width(0)) / max(1, len(self._steps) - 1)
        part = min(1.0, room / (LINE + 2 * AROUND))
        return LINE * part, AROUND * part

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens, left = QPainter(self), worn(), 1.0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, around = self._line()
        for place, words in enumerate(self._steps):
            disc = QRectF(left, 2, DISC, DISC)
            self._paint_disc(painter, disc, place)
            left += DISC + GAP
            here = place == self._now
            painter.setFont(font(14, 600 if here else 500))
            painter.setPen(QColor(tokens.text if place <= self._now else tokens.text_muted))
            width = QFontMetrics(painter.font()).horizontalAdvance(words)
            align = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(left, 0, width + 4, DISC + 4), align, words)
            left += width + around
            if place + 1 < len(self._steps):
                done = place < self._now
                painter.setPen(QPen(QColor(tokens.accent if done else tokens.border), 1.5))
                middle = 2 + DISC / 2
                painter.drawLine(QPointF(left, middle), QPointF(left + line, middle))
                left += line + around
        painter.end()

    def _paint_disc(self, painter: QPainter, disc: QRectF, place: int) -> None:
        tokens = worn()
        to_come = place > self._now
        painter.setPen(QPen(QColor(tokens.border_strong if to_come else tokens.accent), 1.4))
        painter.setBrush(QColor(tokens.surface if to_come else tokens.accent))
        painter.drawEllipse(disc)
        if place < self._now:
            paint_shape(painter, disc.adjusted(6, 6, -6, -6), "check", tokens.on_accent)
            return
        painter.setFont(font(12, 600))
        painter.setPen(QColor(tokens.text_muted if to_come else tokens.on_accent))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(place + 1))
