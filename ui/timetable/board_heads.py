"""The board's heads: landlords with their desks above, hours at the left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView
from typing_extensions import override

from planner.days.queries import DeskRow
from planner.times import clock
from ui.core.icons import paint_icon
from ui.theme.apply import font, worn
from ui.widgets.paint import wrapped

if TYPE_CHECKING:
    from ui.timetable.board_view import BoardView

GAP = 6
HEAD, LINE, BESIDE = 52, 16, 12
"""Pixels of a landlord's head, of a second line in it, and beside a name."""
TIMES, MARK = 50, 17
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

    def fit(self) -> None:
        """Give the names two lines where one is too short for any: a name must be readable."""
        board = self._view.board_model.board
        tall = board is not None and not all(
            self._wide(board.desks[first].landlord) <= self._card(first, last).width() - BESIDE
            for first, last in self._view.groups()
        )
        if self.height() != (high := HEAD + LINE if tall else HEAD):
            self.setFixedHeight(high)
            self.geometriesChanged.emit()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        board, tokens = self._view.board_model.board, worn()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(tokens.canvas))
        if board:
            marked = not all(desk.accessible for desk in board.desks)
            for first, last in self._view.groups():
                self._paint_group(painter, first, last, board.desks)
                for column in range(first, last + 1):
                    self._paint_desk(painter, column, board.desks[column], marked=marked)
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self._view.alone:
            self._view.turn(1 if event.position().x() > self.width() / 2 else -1)

    def _paint_group(
        self, painter: QPainter, first: int, last: int, desks: Sequence[DeskRow]
    ) -> None:
        tokens, card, name = worn(), self._card(first, last), desks[first].landlord
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(card.adjusted(0, 0.5, -1, 20), 8, 8)
        bottom = self.height() - 1
        painter.drawLine(int(card.left()), bottom, int(card.right()) - 1, bottom)
        painter.setFont(font(13, 600, words=name))
        painter.setPen(QColor(tokens.text))
        lines = wrapped(name, painter.font(), card.width() - BESIDE, 1 + (bottom > HEAD))
        if self._view.alone:
            self._paint_turns(painter, card, first, last)
        room = card.adjusted(0, 4, 0, -26)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, "\n".join(lines))

    def _card(self, first: int, last: int) -> QRectF:
        left = self.sectionViewportPosition(first) + GAP // 2
        right = self.sectionViewportPosition(last) + self.sectionSize(last) - GAP // 2
        return QRectF(left, 0, right - left, self.height())

    def _wide(self, name: str) -> int:
        return QFontMetrics(font(13, 600, words=name)).horizontalAdvance(name)

    def _paint_turns(self, painter: QPainter, card: QRectF, first: int, last: int) -> None:
        """Point to the landlords before and after."""
        there = (first > 0, last + 1 < self.count())
        places = (card.left() + 10, card.right() - 26)
        for name, place, more in zip(TURNS, places, there, strict=True):
            if more:
                paint_icon(painter, QRectF(place, 6, 16, 16), name, worn().text_muted)

    def _paint_desk(self, painter: QPainter, column: int, desk: DeskRow, *, marked: bool) -> None:
        """Write which desk it is, by its number alone where there is no room for more."""
        tokens, marked = worn(), marked and desk.accessible
        left, width = self.sectionViewportPosition(column), self.sectionSize(column)
        words = str(self.model().headerData(column, Qt.Orientation.Horizontal))
        painter.setFont(font(12, 500))
        painter.setPen(QColor(tokens.text_muted))
        half = QFontMetrics(painter.font()).horizontalAdvance(words) / 2
        if 2 * (half + (MARK if marked else 0)) > width:
            words = str(desk.number)
            half = QFontMetrics(painter.font()).horizontalAdvance(words) / 2
        room = QRect(left, self.height() - 26, width, 22)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
        if marked:
            icon = QRectF(left + width / 2 + half + 5, self.height() - 21, 12, 12)
            paint_icon(painter, icon, "accessibility", tokens.text_muted)


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
