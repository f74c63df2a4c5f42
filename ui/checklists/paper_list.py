"""A household's papers as a list to tick: how each stands, its name, whose it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QItemSelectionModel,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from planner.checklists.states import RANK
from ui.checklists.lines import PaperLine
from ui.households.card.marks import paint_mark
from ui.widgets.listing import ROW_ROLE, Index, ListedRows, paint_ground, set_manners, write
from ui.widgets.tips import tip

HEADING, ONE, TWO = 28, 32, 46
"""How high a heading, a line and a line with an aside are."""

MARK = 18
TEXT = 34
"""Where the words begin."""


class PaperLines(ListedRows[PaperLine]):
    """The lines; a heading cannot be chosen."""

    @override
    def facet(self, line: PaperLine, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.words
            case Qt.ItemDataRole.ToolTipRole:
                return tip(line.row.text if line.row else line.words)
            case Qt.ItemDataRole.AccessibleTextRole:
                return line.spoken
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        heading = index.isValid() and self.rows[index.row()].row is None
        return flags & ~Qt.ItemFlag.ItemIsSelectable if heading else flags


class LinePainter(QStyledItemDelegate):
    """Paints a line: its mark, its name, and muted under it what else is known."""

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, index: Any) -> QSize:
        line: PaperLine = index.data(ROW_ROLE)
        return QSize(0, HEADING if line.row is None else TWO if line.aside else ONE)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        line: PaperLine = index.data(ROW_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if line.row is None:
            room = QRectF(rect.adjusted(8, 6, -4, 0))
            write(painter, room, line.words, (12, 600), "text_muted")
        else:
            paint_ground(painter, rect, state)
            _paint_line(painter, rect, line)
        painter.restore()


def _paint_line(painter: QPainter, rect: QRect, line: PaperLine) -> None:
    middle = rect.top() + ONE / 2 if line.aside else rect.center().y() + 0.5
    box = QRectF(rect.left() + 8, middle - MARK / 2, MARK, MARK)
    paint_mark(painter, box, line.state)
    room = QRectF(rect.adjusted(TEXT, 0, -6, 0))
    name = QRectF(room.left(), middle - ONE / 2, room.width(), ONE)
    write(painter, name, line.words, (13, 600 if line.strong else 400), "text")
    if line.aside:
        under = QRectF(room.left(), name.bottom() - 8, room.width(), TWO - ONE + 4)
        write(painter, under, line.aside, (12, 400), "text_muted")


def _first_open(lines: Sequence[PaperLine]) -> int:
    """Find the line to do something about first."""
    states = [(line.state, place) for place, line in enumerate(lines) if line.row]
    worst_first = sorted(states, key=lambda found: (RANK[found[0]], found[1]))
    return worst_first[0][1] if worst_first else 0


class PaperList(QListView):
    """Shows the papers of a household; the chosen one stays so while it is there.

    `ticked` and `opened` give the line that the space bar (or a click on its mark) and Enter (or
    a double click) are about; `chosen` which line is chosen now; `left` that somebody goes back.
    """

    ticked = Signal(object)
    opened = Signal(object)
    chosen = Signal(object)
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._lines = PaperLines(self)
        self.setModel(self._lines)
        self.setItemDelegate(LinePainter(self))
        set_manners(self, name)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit(self.line()))

    @property
    def lines(self) -> tuple[PaperLine, ...]:
        """What is shown."""
        return self._lines.rows

    def show_lines(self, lines: Sequence[PaperLine]) -> None:
        """Replace the lines."""
        before, scrolled = self.line(), self.verticalScrollBar().value()
        self._lines.show_rows(lines)
        papers = [line.paper for line in lines]
        paper = before.paper if before else None
        place = papers.index(paper) if paper and paper in papers else _first_open(lines)
        self.choose(place)
        if paper in papers:
            self.verticalScrollBar().setValue(scrolled)
        self.chosen.emit(self.line())

    def line(self) -> PaperLine | None:
        """Give the line that is chosen."""
        index = self.currentIndex()
        line = self.lines[index.row()] if index.isValid() else None
        return line if line and line.row else None

    def choose(self, place: int, by: int = +1) -> None:
        """Choose a line, or the next one (-1: previous) that is a paper."""
        while 0 <= place < len(self.lines) and self.lines[place].row is None:
            place += by
        if 0 <= place < len(self.lines):
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self._lines.index(place), flag)
        elif by < 0:
            self.scrollToTop()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        line, place = self.line(), self.currentIndex().row()
        match event.key():
            case Qt.Key.Key_Up:
                self.choose(place - 1, -1)
            case Qt.Key.Key_Down:
                self.choose(place + 1)
            case Qt.Key.Key_Left | Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Space if line:
                self.ticked.emit(line)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if line:
                self.opened.emit(line)
            case _:
                super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        line = self.line()
        if (
            line
            and event.position().x() < TEXT
            and self.indexAt(event.position().toPoint()).isValid()
        ):
            self.ticked.emit(line)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        line = self.line()
        if line and event.position().x() >= TEXT:
            self.opened.emit(line)
