"""The board as a table model: rows are moments, columns are desks; every cell can be read aloud."""

from __future__ import annotations

from bisect import bisect_left
from functools import reduce
from itertools import chain
from math import gcd
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from planner.times import Window, clock
from planner.timetable.queries import Board, BoardVisit
from ui.timetable.words import visit_state_words
from ui.widgets.tips import tip

Index = QModelIndex | QPersistentModelIndex
VISIT_ROLE = Qt.ItemDataRole.UserRole + 1


class BoardModel(QAbstractTableModel):
    """One day's visits, a row every few minutes; a break of the whole room is a single row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.board: Board | None = None
        self.rows: list[Window] = []
        self._cells: dict[tuple[int, int], BoardVisit] = {}
        self._places: dict[int, tuple[int, int, int]] = {}

    def show_board(self, board: Board) -> None:
        """Replace what is shown."""
        self.beginResetModel()
        self.board = board
        self.rows = _rows(board)
        columns = {desk.id: column for column, desk in enumerate(board.desks)}
        self._cells, self._places = {}, {}
        starts = [start for start, _ in self.rows]
        for visit in board.visits:
            first, after = (bisect_left(starts, at) for at in (visit.start, visit.end))
            if visit.desk_id in columns and first < after:
                column = columns[visit.desk_id]
                self._places[visit.id] = first, column, after - first
                self._cells |= {(row, column): visit for row in range(first, after)}
        self.endResetModel()

    def visit_at(self, row: int, column: int) -> BoardVisit | None:
        """Give the visit in a cell."""
        return self._cells.get((row, column))

    def is_break(self, row: int) -> bool:
        """Tell whether a row is a break that all desks share."""
        start, end = self.rows[row]
        return (
            not any(a <= start and end <= b for a, b in self.board.sessions)
            if self.board
            else False
        )

    def is_open(self, row: int, column: int) -> bool:
        """Tell whether a desk serves people at that moment."""
        if self.board is None:
            return False
        desk, (start, end) = self.board.desks[column], self.rows[row]
        return any(a <= start and end <= b for a, b in desk.open)

    def place_of(self, visit: BoardVisit) -> tuple[int, int, int] | None:
        """Give a visit's first row, its column and how many rows it takes."""
        return self._places.get(visit.id)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self.board is None else len(self.board.desks)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        if self.board and across and role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.board.desks[section].landlord)
        if self.board is None or role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return clock(self.rows[section][0])
        return self.tr("Desk {number}").format(number=self.board.desks[section].number)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        visit = self.visit_at(index.row(), index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{visit.number:03d} {visit.name}" if visit else ""
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(index.row(), index.column(), visit)
            case Qt.ItemDataRole.ToolTipRole if visit:
                times = f"{clock(visit.start)}–{clock(visit.end)}"
                return tip(f"{visit.number:03d} {visit.name}, {times}")
            case _ if role == VISIT_ROLE:
                return visit
        return None

    def _spoken(self, row: int, column: int, visit: BoardVisit | None) -> str:
        where = self.headerData(column, Qt.Orientation.Horizontal)
        if visit:
            who = self.tr("number {number} {name}").format(number=visit.number, name=visit.name)
            state = visit_state_words(visit.state)
            fixed = self.tr("fixed") if visit.locked else self.tr("can move")
            return f"{where}, {clock(visit.start)}, {who}, {state}, {fixed}"
        moment = clock(self.rows[row][0])
        if self.is_break(row):
            return f"{where}, {moment}, {self.tr('break')}"
        state = self.tr("free") if self.is_open(row, column) else self.tr("closed")
        return f"{where}, {moment}, {state}"


def _rows(board: Board) -> list[Window]:
    """Cut the day in steps that every visit and window starts and ends on."""
    hours = [window for desk in board.desks for window in desk.open]
    moments = chain.from_iterable((*board.sessions, *hours))
    visits = chain.from_iterable((v.start, v.minutes) for v in board.visits)
    step = reduce(gcd, chain(moments, visits, (board.visit_minutes, 30)))
    rows: list[Window] = []
    for session, following in zip(board.sessions, (*board.sessions[1:], None), strict=True):
        rows += [(at, at + step) for at in range(session[0], session[1], step)]
        if following:
            rows.append((session[1], following[0]))
    return rows
