"""A household's route: the arrival, then its desks as steps joined by a line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme.apply import font, worn
from ui.theme.tokens import Tokens
from ui.widgets.frames import label, line
from ui.widgets.tips import tip

STEP = 46
DISC = 22

RouteStep = tuple[str, str, str, str]
"""Desk, landlord, time and a second line."""


class Route(QWidget):
    """Shows day, arrival and steps; nothing at all without them."""

    def __init__(self) -> None:
        super().__init__()
        self._day, self._arrives = label("", "muted"), label("", "display")
        self._at = label(self.tr("arrival at the reception"), "caption")
        self._steps = Steps()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (line(), self._day, self._arrives, self._at, self._steps):
            layout.addWidget(part)

    def show_route(self, day: str, arrives: str, steps: Sequence[RouteStep]) -> None:
        """Show another route."""
        self.setVisible(bool(steps))
        self._day.setText(day)
        self._arrives.setText(arrives)
        self._arrives.setVisible(bool(arrives))
        self._at.setVisible(bool(arrives))
        self._steps.show_steps(steps)


class Steps(QWidget):
    """The steps, one under the other."""

    def __init__(self) -> None:
        super().__init__()
        self._steps: tuple[RouteStep, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, steps: Sequence[RouteStep]) -> None:
        """Show other steps."""
        self._steps = tuple(steps)
        self.setAccessibleName("; ".join(" ".join(filter(None, step)) for step in steps))
        told = (" · ".join(filter(None, (desk, owner, time))) for desk, owner, time, _ in steps)
        self.setToolTip(tip("\n".join(told)))
        self.setFixedHeight(STEP * len(self._steps))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, STEP * len(self._steps))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), worn()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, step in enumerate(self._steps):
            top = place * STEP
            if place + 1 < len(self._steps):
                painter.setPen(QPen(QColor(tokens.border_strong), 2))
                painter.drawLine(DISC // 2, top + 8 + DISC, DISC // 2, top + STEP + 6)
            disc = QRectF(1, top + 7, DISC - 2, DISC - 2)
            painter.setPen(QPen(QColor(tokens.border_strong), 1.4))
            painter.setBrush(QColor(tokens.surface))
            painter.drawEllipse(disc)
            painter.setFont(font(11, 500))
            painter.setPen(QColor(tokens.text_muted))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(place + 1))
            self._paint_words(painter, top, step, tokens)
        painter.end()

    def _paint_words(self, painter: QPainter, top: int, step: RouteStep, tokens: Tokens) -> None:
        desk, landlord, time, detail = step
        left = DISC + 8
        painter.setFont(font(13, 600))
        painter.setPen(QColor(tokens.text))
        width = QFontMetrics(painter.font()).horizontalAdvance(time)
        right = QRectF(self.width() - width, top + 6, width, 20)
        painter.drawText(right, Qt.AlignmentFlag.AlignVCenter, time)
        words = " · ".join(part for part in (desk, landlord) if part)
        painter.setFont(font(13, 500, words=words))
        room = QRectF(left, top + 6, self.width() - left - width - 4, 20)
        metrics = QFontMetrics(painter.font())
        elided = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, elided)
        painter.setFont(font(12))
        painter.setPen(QColor(tokens.text_muted))
        below = QRectF(left, top + 25, self.width() - left, 18)
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, detail)
