"""The board: desks grouped by landlord, time downwards, and one household's route over it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView
from typing_extensions import override

from planner.timetable.queries import Board, BoardVisit
from ui.timetable.board_delegate import INSET, VisitDelegate
from ui.timetable.board_ground import paint_cards, paint_hours
from ui.timetable.board_heads import GAP, DeskHead, TimeHead
from ui.timetable.board_hold import Hold, paint_ghost, paint_hold
from ui.timetable.board_model import BoardModel
from ui.timetable.board_route import paint_route
from ui.timetable.board_sizes import set_sizes
from ui.widgets.listing import Index

Hint = QAbstractItemView.ScrollHint


class BoardView(QTableView):
    """Shows a board; `alone`, one landlord at a time. `chosen` gives the visit that is current.

    A visit dragged is `lifted` (whole: with its household), then `dropped` at a desk and a time;
    while something is held, `hovered` says that it is held elsewhere.
    """

    chosen = Signal(object)
    lifted = Signal(object, bool)
    dropped = Signal(object)
    hovered = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.board_model = BoardModel(self)
        self.hold: Hold | None = None
        self.alone = False
        self._wanted: int | None = None
        self._pressed: QPoint | None = None
        self._grabbed = 0
        self.setObjectName("board")
        self.setAccessibleName(name)
        self.setModel(self.board_model)
        self.setItemDelegate(VisitDelegate(self))
        self.head = DeskHead(self)
        self.setHorizontalHeader(self.head)
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
        before = self._wanted or self.chosen_appointment()
        self.clearSpans()
        self.board_model.show_board(board)
        for visit in board.visits:
            place = self.board_model.place_of(visit)
            if place and place[2] > 1:
                self.setSpan(place[0], place[1], place[2], 1)
        set_sizes(self)
        self.choose(before)

    def show_alone(self, alone: bool) -> None:  # noqa: FBT001 - a signal's slot
        """Show one landlord at a time, or all side by side."""
        self.alone = alone
        off, needed = (
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff,
            Qt.ScrollBarPolicy.ScrollBarAsNeeded,
        )
        self.setHorizontalScrollBarPolicy(off if alone else needed)
        set_sizes(self)
        self.scrollTo(self.currentIndex())

    def turn(self, by: int) -> None:
        """Go to the desks of the next landlord, or of the one before."""
        groups = self.groups()
        here = self.columnAt(0)
        place = next((n for n, (first, last) in enumerate(groups) if first <= here <= last), 0)
        first, _ = groups[max(0, min(len(groups) - 1, place + by))]
        row = self.currentIndex().row() if self.currentIndex().isValid() else 0
        self.setCurrentIndex(self.board_model.index(row, first))

    def choose(self, appointment_id: int | None) -> None:
        """Make a household's first visit current, as soon as a board has it."""
        self._wanted = appointment_id
        for visit in self.board_model.board.visits if self.board_model.board else ():
            place = self.board_model.place_of(visit)
            if visit.appointment_id == appointment_id and visit.step == 1 and place:
                self.setCurrentIndex(self.board_model.index(place[0], place[1]))
                self._wanted = None
                return

    def chosen_visit(self) -> BoardVisit | None:
        """Give the visit that is current."""
        index = self.currentIndex()
        return self.board_model.visit_at(index.row(), index.column()) if index.isValid() else None

    def chosen_desk(self) -> int | None:
        """Give the desk in whose column the current cell is."""
        index = self.currentIndex()
        return self.desks()[index.column()] if index.isValid() else None

    def chosen_appointment(self) -> int | None:
        """Give the household whose visit is held, or else is current."""
        visit = self.hold.visit if self.hold else self.chosen_visit()
        return visit.appointment_id if visit else None

    def take(self, hold: Hold | None) -> None:
        """Hold a visit, or nothing any more."""
        self.hold = hold
        self.viewport().update()

    def spot_rect(self, desk_id: int, start: int, *, minutes: int) -> QRect:
        """Give where a visit of so many minutes would stand; with none, its first row."""
        desks, rows = self.desks(), self.board_model.rows
        first = next((n for n, (begin, _) in enumerate(rows) if begin == start), None)
        if desk_id not in desks or first is None or self.board_model.is_break(first):
            return QRect()
        last = max((n for n, (_, end) in enumerate(rows) if end <= start + minutes), default=first)
        top = self.rowViewportPosition(first)
        bottom = self.rowViewportPosition(max(first, last)) + self.rowHeight(max(first, last))
        column = desks.index(desk_id)
        left, width = self.columnViewportPosition(column), self.columnWidth(column)
        return QRect(left, top, width, bottom - top)

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
        set_sizes(self)
        if self.alone:
            self.scrollTo(self.currentIndex())

    @override
    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        """Go there; one landlord at a time stands whole in the room."""
        super().scrollTo(index, hint)
        if self.alone:
            firsts = [first for first, last in self.groups() if index.column() <= last]
            left = sum(self.columnWidth(column) for column in range(min(firsts, default=0)))
            self.horizontalScrollBar().setValue(left)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        paint_cards(self, painter)
        if self.hold:
            paint_hold(self, painter, self.hold)
        paint_hours(self, painter)
        paint_route(self, painter, self.route())
        painter.end()
        super().paintEvent(event)
        if self.hold:
            painter = QPainter(self.viewport())
            paint_ghost(self, painter, self.hold)
            painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = event.position().toPoint()
        visit = self.chosen_visit()
        top = self.visit_rect(visit).top() if visit and not self.hold else self._pressed.y()
        self._grabbed = self._pressed.y() - top

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        visit = self.chosen_visit()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self.hold is None and visit and far:
            whole = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.lifted.emit(visit, whole)
        elif self.hold:
            self._hold_at(self.rowAt(at.y() - self._grabbed), self.columnAt(at.x()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.hold and self._pressed is not None:
            at = event.position().toPoint()
            self._hold_at(self.rowAt(at.y() - self._grabbed), self.columnAt(at.x()))
            self.dropped.emit(self.hold.at)
        self._pressed = None

    def route(self) -> list[BoardVisit]:
        """Give the chosen household's visits in order."""
        chosen, board = self.chosen_appointment(), self.board_model.board
        visits = board.visits if board and chosen else ()
        return sorted((v for v in visits if v.appointment_id == chosen), key=lambda v: v.step)

    def desks(self) -> list[int]:
        """Give the desks' ids in order of column."""
        return [desk.id for desk in self.board_model.board.desks] if self.board_model.board else []

    def columns_rect(self, first: int, last: int) -> QRect:
        """Give the card of a landlord's columns."""
        model = self.board_model
        top = self.visualRect(model.index(0, first))
        bottom = self.visualRect(model.index(len(model.rows) - 1, last))
        return top.united(bottom).adjusted(GAP // 2, 0, -GAP // 2, 0)

    def _hold_at(self, row: int, column: int) -> None:
        if self.hold and row >= 0 and column >= 0 and not self.board_model.is_break(row):
            self.hold.at = self.desks()[column], self.board_model.rows[row][0]
            self.hovered.emit()
            self.viewport().update()

    def _on_current_changed(self) -> None:
        index = self.currentIndex()
        if self.hold and self._pressed is None and index.isValid():
            self._hold_at(index.row(), index.column())
        elif not self.hold:
            self.chosen.emit(self.chosen_visit())
        self.viewport().update()
