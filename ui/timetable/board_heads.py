"""The board's heads: landlords with their desks above, hours at the left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView
from typing_extensions import override

from planner.days.queries import DeskView
from planner.times import clock
from ui.core.icons import paint_icon
from ui.theme.apply import font, worn

if TYPE_CHECKING:
    from ui.timetable.board_view import BoardView

GAP = 6
HEAD = 52
TIMES = 50
TURNS = ("chevron-left", "chevron-right")
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class DeskHead(QHeaderView):
    """A card's top per landlord, with the desks' numbers under its name.

    Where one is shown at a time, a click at its left or right turns to another.
    """

    def __init__(self, view: BoardView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view
        self.setFixedHeight(HEAD)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(24)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        board, tokens = self._view.board_model.board, worn()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(tokens.canvas))
        if board:
            for first, last in self._view.groups():
                self._paint_group(painter, first, last, board.desks)
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self._view.alone:
            self._view.turn(1 if event.position().x() > self.width() / 2 else -1)

    def _paint_group(
        self, painter: QPainter, first: int, last: int, desks: Sequence[DeskView]
    ) -> None:
        tokens = worn()
        left = self.sectionViewportPosition(first) + GAP // 2
        right = self.sectionViewportPosition(last) + self.sectionSize(last) - GAP // 2
        card = QRectF(left, 0, right - left, HEAD)
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(card.adjusted(0, 0.5, -1, 20), 8, 8)
        painter.drawLine(int(card.left()), HEAD - 1, int(card.right()) - 1, HEAD - 1)
        painter.setFont(font(13, 600, words=desks[first].landlord))
        painter.setPen(QColor(tokens.text))
        name = QFontMetrics(painter.font()).elidedText(
            desks[first].landlord, Qt.TextElideMode.ElideRight, int(card.width()) - 12
        )
        if self._view.alone:
            self._paint_turns(painter, card, first, last)
        painter.drawText(card.adjusted(0, 4, 0, -26), Qt.AlignmentFlag.AlignCenter, name)
        for column in range(first, last + 1):
            self._paint_desk(painter, column, accessible=desks[column].accessible)

    def _paint_turns(self, painter: QPainter, card: QRectF, first: int, last: int) -> None:
        """Point to the landlords before and after."""
        there = (first > 0, last + 1 < self.count())
        places = (card.left() + 10, card.right() - 26)
        for name, place, more in zip(TURNS, places, there, strict=True):
            if more:
                paint_icon(painter, QRectF(place, 6, 16, 16), name, worn().text_muted)

    def _paint_desk(self, painter: QPainter, column: int, *, accessible: bool) -> None:
        tokens = worn()
        left, width = self.sectionViewportPosition(column), self.sectionSize(column)
        words = str(self.model().headerData(column, Qt.Orientation.Horizontal))
        painter.setFont(font(12, 500))
        painter.setPen(QColor(tokens.text_muted))
        room = QRect(left, 26, width, 22)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
        if accessible and not self._all_accessible():
            half = QFontMetrics(painter.font()).horizontalAdvance(words) / 2
            icon = QRectF(left + width / 2 + half + 5, 31, 12, 12)
            paint_icon(painter, icon, "accessibility", tokens.text_muted)

    def _all_accessible(self) -> bool:
        board = self._view.board_model.board
        return board is not None and all(desk.accessible for desk in board.desks)


class TimeHead(QHeaderView):
    """The hours, beside the line they stand for."""

    def __init__(self, view: BoardView) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._view = view
        self.setFixedWidth(TIMES)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    @override
    def sizeHint(self) -> QSize:
        # Qt's own height asks for rows that a reset has just taken away, and crashes.
        return QSize(TIMES, HEAD)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, rows = worn(), self._view.board_model.rows
        painter = QPainter(self.viewport())
        painter.fillRect(self.rect(), QColor(tokens.canvas))
        painter.setFont(font(12, 500))
        painter.setPen(QColor(tokens.text_muted))
        for row, (start, _) in enumerate(rows):
            first = row == 0 or self._view.board_model.is_break(row - 1)
            if start % 60 and not first:
                continue
            y = self.sectionViewportPosition(row)
            room = QRect(0, max(0, y - 9), TIMES - 8, 18)
            painter.drawText(room, int(RIGHT), clock(start))
        if rows:
            last = len(rows) - 1
            y = self.sectionViewportPosition(last) + self.sectionSize(last)
            if y <= self.height() + 2:
                room = QRect(0, min(y - 10, self.height() - 18), TIMES - 8, 18)
                painter.drawText(room, int(RIGHT), clock(rows[-1][1]))
        painter.end()
