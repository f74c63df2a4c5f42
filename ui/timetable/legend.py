"""What the looks of the board's blocks mean, with how many of each."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.timetable.queries import Board
from ui.core.icons import paint_icon
from ui.theme.apply import font, worn

SWATCH = 22
GAP = 18


class Legend(QWidget):
    """Fixed and movable visits, counted. Where there is too little room, it gives way."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[tuple[str, str], ...] = ()
        self.setFixedHeight(24)

    def show_board(self, board: Board) -> None:
        """Count the visits of a board."""
        fixed = sum(visit.locked for visit in board.visits)
        self._entries = (
            ("fixed", self.tr("Printed, fixed {count}").format(count=fixed)),
            ("free", self.tr("Can move {count}").format(count=len(board.visits) - fixed)),
        )
        self.setAccessibleName(", ".join(words for _, words in self._entries))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(sum(_width(words) for _, words in self._entries), 24)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 24)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens, left = QPainter(self), worn(), 0.0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(12))
        for kind, words in self._entries:
            if left + _width(words) > self.width() + GAP:
                break
            box = QRectF(left + 0.5, 4.5, SWATCH - 1, 15)
            fixed = kind == "fixed"
            painter.setPen(QPen(QColor(tokens.border if fixed else tokens.border_strong), 1))
            painter.setBrush(QColor(tokens.sunk if fixed else tokens.raised))
            painter.drawRoundedRect(box, 4, 4)
            if fixed:
                lock = QRectF(box.center().x() - 5, box.center().y() - 5, 10, 10)
                paint_icon(painter, lock, "lock", tokens.text_muted)
            painter.setPen(QColor(tokens.text_muted))
            room = QRectF(left + SWATCH + 6, 0, 300, 24)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
            left += _width(words)
        painter.end()


def _width(words: str) -> int:
    """Tell how wide an entry is, with the gap behind it."""
    return SWATCH + 6 + QFontMetrics(font(12)).horizontalAdvance(words) + GAP
