"""A household's papers as a list to tick: how each stands, its name, whose it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from planner.checklists.states import RANK
from ui.checklists.lines import PaperLine
from ui.households.card.marks import paint_mark
from ui.theme.apply import font, worn
from ui.widgets.tips import tip

HEADING, ONE, TWO = 28, 32, 46
"""How high a heading, a line and a line with an aside are."""

MARK = 18
TEXT = 34
"""Where the words begin."""

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class PaperLines(QAbstractListModel):
    """The lines, replaced as a whole."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: tuple[PaperLine, ...] = ()

    def show_lines(self, lines: Sequence[PaperLine]) -> None:
        """Replace the lines."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        heading = index.isValid() and self.lines[index.row()].row is None
        return flags & ~Qt.ItemFlag.ItemIsSelectable if heading else flags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.words
            case Qt.ItemDataRole.ToolTipRole:
                return tip(line.row.text if line.row else line.words)
            case Qt.ItemDataRole.AccessibleTextRole:
                return line.spoken
            case _ if role == LINE_ROLE:
                return line
        return None


class LinePainter(QStyledItemDelegate):
    """Paints a line: its mark, its name, and muted under it what else is known."""

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, index: Any) -> QSize:
        line: PaperLine = index.data(LINE_ROLE)
        return QSize(0, HEADING if line.row is None else TWO if line.aside else ONE)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        line: PaperLine = index.data(LINE_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if line.row is None:
            room = QRectF(rect.adjusted(6, 6, -4, 0))
            _write(painter, room, line.words, (12, 600), "text_muted")
        else:
            _paint_ground(painter, rect, state)
            _paint_line(painter, rect, line)
        painter.restore()


def _paint_ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
    tokens = worn()
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, QColor(tokens.selection))
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(tokens.accent))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, QColor(tokens.sunk))


def _paint_line(painter: QPainter, rect: QRect, line: PaperLine) -> None:
    middle = rect.top() + ONE / 2 if line.aside else rect.center().y() + 0.5
    box = QRectF(rect.left() + 8, middle - MARK / 2, MARK, MARK)
    paint_mark(painter, box, line.state)
    room = QRectF(rect.adjusted(TEXT, 0, -6, 0))
    name = QRectF(room.left(), middle - ONE / 2, room.width(), ONE)
    _write(painter, name, line.words, (13, 600 if line.strong else 400), "text")
    if line.aside:
        under = QRectF(room.left(), name.bottom() - 8, room.width(), TWO - ONE + 4)
        _write(painter, under, line.aside, (12, 400), "text_muted")


def _write(painter: QPainter, room: QRectF, words: str, size: tuple[int, int], role: str) -> None:
    painter.setFont(font(*size, words=words))
    painter.setPen(QColor(getattr(worn(), role)))
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    align = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(room, int(align), shown)


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
        self.setAccessibleName(name)
        self.setObjectName("rows")
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit(self.line()))

    @property
    def lines(self) -> tuple[PaperLine, ...]:
        """What is shown."""
        return self._lines.lines

    def show_lines(self, lines: Sequence[PaperLine]) -> None:
        """Replace the lines."""
        before, scrolled = self.line(), self.verticalScrollBar().value()
        self._lines.show_lines(lines)
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
