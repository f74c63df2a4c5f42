"""The board: desks grouped by landlord, time downwards, and one household's route over it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView
from typing_extensions import override

from planner.timetable.queries import Board, BoardVisit
from ui.theme.apply import font, worn
from ui.theme.tokens import Tokens
from ui.timetable.board_delegate import INSET, VisitDelegate
from ui.timetable.board_heads import GAP, DeskHead, TimeHead
from ui.timetable.board_model import BoardModel

LEAST_COLUMN = 88
LEAST_VISIT = 18
BREAK_HEIGHT = 26


class BoardView(QTableView):
    """Shows a board. `chosen` gives the visit that is current, or None."""

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.board_model = BoardModel(self)
        self.setObjectName("board")
        self.setAccessibleName(name)
        self.setModel(self.board_model)
        self.setItemDelegate(VisitDelegate(self))
        self.setHorizontalHeader(DeskHead(self))
        self.setVerticalHeader(TimeHead(self))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_board(self, board: Board) -> None:
        """Show a board; the household that was chosen stays chosen."""
        before = self.chosen_appointment()
        self.clearSpans()
        self.board_model.show_board(board)
        for visit in board.visits:
            place = self.board_model.place_of(visit)
            if place and place[2] > 1:
                self.setSpan(place[0], place[1], place[2], 1)
        self._set_sizes()
        self.choose(before)

    def choose(self, appointment_id: int | None) -> None:
        """Make a household's first visit current."""
        for visit in self.board_model.board.visits if self.board_model.board else ():
            place = self.board_model.place_of(visit)
            if visit.appointment_id == appointment_id and visit.step == 1 and place:
                self.setCurrentIndex(self.board_model.index(place[0], place[1]))
                return

    def chosen_visit(self) -> BoardVisit | None:
        """Give the visit that is current."""
        index = self.currentIndex()
        return self.board_model.visit_at(index.row(), index.column()) if index.isValid() else None

    def chosen_appointment(self) -> int | None:
        """Give the household whose visit is current."""
        visit = self.chosen_visit()
        return visit.appointment_id if visit else None

    def groups(self) -> list[tuple[int, int]]:
        """Give the first and last column of each landlord."""
        found: list[tuple[int, int]] = []
        owner = None
        board = self.board_model.board
        for column, desk in enumerate(board.desks if board else ()):
            first = found.pop()[0] if desk.landlord_id == owner else column
            found.append((first, column))
            owner = desk.landlord_id
        return found

    def visit_rect(self, visit: BoardVisit) -> QRect:
        """Give where a visit's block stands."""
        place = self.board_model.place_of(visit)
        if place is None:
            return QRect()
        row, column, _ = place
        return self.visualRect(self.board_model.index(row, column)).adjusted(
            INSET, INSET // 2, -INSET, -INSET // 2
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_sizes()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        tokens = worn()
        for first, last in self.groups():
            self._paint_group(painter, first, last, tokens)
        self._paint_lines(painter, tokens)
        self._paint_route(painter, tokens)
        painter.end()
        super().paintEvent(event)

    def _set_sizes(self) -> None:
        model, board = self.board_model, self.board_model.board
        if board is None or not board.desks:
            return
        width = max(LEAST_COLUMN, self.viewport().width() // len(board.desks))
        for column in range(len(board.desks)):
            self.setColumnWidth(column, width)
        breaks = sum(model.is_break(row) for row in range(len(model.rows)))
        room = self.viewport().height() - breaks * BREAK_HEIGHT - 2
        steps = max(1, len(model.rows) - breaks)
        step_minutes = model.rows[0][1] - model.rows[0][0] if model.rows else 5
        each = max(room / steps, LEAST_VISIT * step_minutes / board.visit_minutes)
        bottom, place = 0.0, 0
        for row in range(len(model.rows)):
            bottom += BREAK_HEIGHT if model.is_break(row) else each
            self.setRowHeight(row, round(bottom) - place)
            place = round(bottom)

    def _paint_group(self, painter: QPainter, first: int, last: int, tokens: Tokens) -> None:
        card = self._columns_rect(first, last)
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.setBrush(QColor(tokens.surface))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(card.adjusted(0, -20, -1, -1), 8, 8)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for column in range(first + 1, last + 1):
            x = self.columnViewportPosition(column)
            painter.drawLine(x, 0, x, card.bottom() - 1)
        self._paint_closed(painter, range(first, last + 1), tokens)

    def _paint_closed(self, painter: QPainter, columns: range, tokens: Tokens) -> None:
        model = self.board_model
        hatch = QBrush(QColor(tokens.border), Qt.BrushStyle.BDiagPattern)
        for row in range(len(model.rows)):
            for column in columns:
                if model.is_break(row):
                    continue
                if not model.is_open(row, column):
                    cell = self.visualRect(model.index(row, column))
                    painter.fillRect(cell.adjusted(1, 0, -1, 0), QColor(tokens.sunk))
                    painter.fillRect(cell.adjusted(1, 0, -1, 0), hatch)
            if model.is_break(row):
                self._paint_break(painter, row, columns, tokens)

    def _paint_break(self, painter: QPainter, row: int, columns: range, tokens: Tokens) -> None:
        model = self.board_model
        left = self.visualRect(model.index(row, columns[0]))
        right = self.visualRect(model.index(row, columns[-1]))
        band = left.united(right).adjusted(GAP // 2 + 1, 0, -GAP // 2 - 1, 0)
        painter.fillRect(band, QColor(tokens.sunk))
        painter.fillRect(band, QBrush(QColor(tokens.border), Qt.BrushStyle.BDiagPattern))
        painter.setFont(font(12, 500))
        painter.setPen(QColor(tokens.text_muted))
        painter.drawText(band, Qt.AlignmentFlag.AlignCenter, self.tr("Break"))

    def _paint_lines(self, painter: QPainter, tokens: Tokens) -> None:
        painter.setPen(QPen(QColor(tokens.border), 1))
        for row, (start, _) in enumerate(self.board_model.rows):
            if start % 60 == 0 and row and not self.board_model.is_break(row):
                y = self.rowViewportPosition(row)
                for first, last in self.groups():
                    card = self._columns_rect(first, last)
                    painter.drawLine(card.left() + 1, y, card.right() - 1, y)

    def _paint_route(self, painter: QPainter, tokens: Tokens) -> None:
        """Draw the way from desk to desk; blocks are painted over it, so it crosses no word."""
        route = self.route()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent), 2, j=Qt.PenJoinStyle.RoundJoin))
        for one, other in pairwise(route):
            painter.drawPolyline(self._way(self.visit_rect(one), self.visit_rect(other), other))

    def _way(self, one: QRect, other: QRect, to: BoardVisit) -> list[QPoint]:
        column = next(c for c, d in enumerate(self.desks()) if d == to.desk_id)
        first, last = next(g for g in self.groups() if g[0] <= column <= g[1])
        card = self._columns_rect(first, last)
        onwards = other.left() > one.left()
        turn = card.left() - GAP // 2 if onwards else card.right() + GAP // 2
        below = one.bottom() + 2
        above = other.center().y() if column in (first, last) else other.top() - 1
        edge = other.left() if onwards else other.right()
        return [
            QPoint(one.center().x(), one.bottom()),
            QPoint(one.center().x(), below),
            QPoint(turn, below),
            QPoint(turn, above),
            QPoint(edge, above),
        ]

    def route(self) -> list[BoardVisit]:
        """Give the chosen household's visits in order."""
        chosen, board = self.chosen_appointment(), self.board_model.board
        visits = board.visits if board and chosen else ()
        return sorted((v for v in visits if v.appointment_id == chosen), key=lambda v: v.step)

    def desks(self) -> list[int]:
        """Give the desks' ids in order of column."""
        return [desk.id for desk in self.board_model.board.desks] if self.board_model.board else []

    def _columns_rect(self, first: int, last: int) -> QRect:
        model = self.board_model
        top = self.visualRect(model.index(0, first))
        bottom = self.visualRect(model.index(len(model.rows) - 1, last))
        return top.united(bottom).adjusted(GAP // 2, 0, -GAP // 2, 0)

    def _on_current_changed(self) -> None:
        self.chosen.emit(self.chosen_visit())
        self.viewport().update()
