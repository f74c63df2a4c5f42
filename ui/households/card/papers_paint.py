"""Painting the document table: names, marks, and one track behind a paper that serves all."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from planner.checklists.views import ChecklistRow
from ui.households.card.marks import paint_mark
from ui.households.card.papers_model import (
    CELL_ROLE,
    ROW_ROLE,
    TRACK_ROLE,
    PapersModel,
    lacks,
    short,
)
from ui.theme.apply import font, worn
from ui.widgets.paint import wrapped

MARK = 20
PADDING = 16
TRACK = 13
"""Half as high as a track."""
CAP = 18
"""How far a track reaches past the middle of its first and last mark."""
LINE = 17
HEAD, HEAD_LINE = 38, 15


class PaperDelegate(QStyledItemDelegate):
    """Paints a cell in the colours of the moment."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        tokens, rect, state = worn(), option.rect, option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, QColor(tokens.selection if selected else tokens.surface))
        if selected and index.column() == 0:
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(bar, QColor(tokens.accent))
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if index.column() == 0:
            self._paint_name(painter, rect, index)
        else:
            _paint_track(painter, QRectF(rect), index.data(TRACK_ROLE), on_selection=selected)
            middle = QPointF(QRectF(rect).center())
            mark = QRectF(middle.x() - MARK / 2, middle.y() - MARK / 2 - 0.5, MARK, MARK)
            paint_mark(painter, mark, index.data(CELL_ROLE).state)
            if state & QStyle.StateFlag.State_HasFocus:
                _paint_ring(painter, mark)
        painter.restore()

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Any) -> QSize:
        return QSize(60, 40)

    def _paint_name(self, painter: QPainter, rect: QRect, index: Any) -> None:
        row: ChecklistRow = index.data(ROW_ROLE)
        model = index.model()
        whose = model.whose(row) if isinstance(model, PapersModel) else ""
        room = QRectF(rect.adjusted(PADDING, 0, -8, 0))
        made = font(13, 600 if lacks(row) else 400, words=short(row))
        lines = wrapped(short(row), made, room.width(), 1 if whose else 2)
        top = room.center().y() - LINE * (len(lines) + bool(whose)) / 2
        painter.setFont(made)
        painter.setPen(QColor(worn().text))
        for place, line in enumerate(lines):
            _write(painter, QRectF(room.left(), top + place * LINE, room.width(), LINE), line)
        if whose:
            painter.setFont(font(12, words=whose))
            painter.setPen(QColor(worn().text_muted))
            elided = _elided(whose, painter, room.width())
            _write(painter, QRectF(room.left(), top + LINE, room.width(), LINE), elided)


class LandlordHead(QHeaderView):
    """Names the landlords over their columns, on two lines where one is too short."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setFixedHeight(HEAD)
        self.setMinimumSectionSize(24)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        tokens = worn()
        words = str(self.model().headerData(section, self.orientation()))
        made = font(12, 600 if section else 500, words="x")
        room = QRectF(rect.adjusted(4, 0, -4, -1) if section else rect.adjusted(PADDING, 0, 0, -1))
        painter.save()
        painter.fillRect(rect, QColor(tokens.surface))
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(made)
        painter.setPen(QColor(tokens.text if section else tokens.text_muted))
        lines = wrapped(words, made, room.width(), 2)
        top = room.center().y() - HEAD_LINE * len(lines) / 2
        side = Qt.AlignmentFlag.AlignHCenter if section else Qt.AlignmentFlag.AlignLeft
        for place, line in enumerate(lines):
            where = QRectF(room.left(), top + place * HEAD_LINE, room.width(), HEAD_LINE)
            painter.drawText(where, int(side | Qt.AlignmentFlag.AlignVCenter), line)
        painter.restore()


def _paint_track(
    painter: QPainter, cell: QRectF, goes_on: tuple[bool, bool], *, on_selection: bool
) -> None:
    """Paint this cell's part of a track: a band with a line that joins mark to mark."""
    left, right = goes_on
    if not (left or right):
        return
    tokens, middle = worn(), cell.center()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    start = cell.left() - 30 if left else middle.x() - CAP
    end = cell.right() + 30 if right else middle.x() + CAP
    painter.save()
    painter.setClipRect(cell)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.surface if on_selection else tokens.sunk))
    band = QRectF(start, middle.y() - TRACK - 0.5, end - start, 2 * TRACK)
    painter.drawRoundedRect(band, TRACK, TRACK)
    painter.setPen(QPen(QColor(tokens.border_strong), 1.2))
    gap = MARK / 2 + 5
    if left:
        painter.drawLine(QPointF(cell.left(), middle.y()), middle - QPointF(gap, 0))
    if right:
        painter.drawLine(middle + QPointF(gap, 0), QPointF(cell.right() + 1, middle.y()))
    painter.restore()


def _paint_ring(painter: QPainter, mark: QRectF) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(worn().accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(mark.adjusted(-5, -5, 5, 5), 6, 6)


def _elided(words: str, painter: QPainter, width: float) -> str:
    elide = Qt.TextElideMode.ElideRight
    return QFontMetricsF(painter.font()).elidedText(words, elide, width)


def _write(painter: QPainter, room: QRectF, words: str) -> None:
    align = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(room, int(align), words)
