"""What the board's blocks stand on: a card per landlord, closed hours, breaks and hour lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from ui.theme.apply import font, worn
from ui.timetable.board_heads import GAP

if TYPE_CHECKING:
    from ui.timetable.board_view import BoardView


def paint_cards(view: BoardView, painter: QPainter) -> None:
    """Paint each landlord's card with what is closed on it."""
    for first, last in view.groups():
        _paint_card(view, painter, first, last)
        _paint_closed(view, painter, range(first, last + 1))


def paint_hours(view: BoardView, painter: QPainter) -> None:
    """Draw a line at each full hour."""
    painter.setPen(QPen(QColor(worn().border), 1))
    for row, (start, _) in enumerate(view.board_model.rows):
        if start % 60 == 0 and row and not view.board_model.is_break(row):
            y = view.rowViewportPosition(row)
            for first, last in view.groups():
                card = view.columns_rect(first, last)
                painter.drawLine(card.left() + 1, y, card.right() - 1, y)


def _paint_card(view: BoardView, painter: QPainter, first: int, last: int) -> None:
    card, tokens = view.columns_rect(first, last), worn()
    painter.setPen(QPen(QColor(tokens.border), 1))
    painter.setBrush(QColor(tokens.surface))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawRoundedRect(card.adjusted(0, -20, -1, -1), 8, 8)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    for column in range(first + 1, last + 1):
        x = view.columnViewportPosition(column)
        painter.drawLine(x, 0, x, card.bottom() - 1)


def _paint_closed(view: BoardView, painter: QPainter, columns: range) -> None:
    model, tokens = view.board_model, worn()
    hatch = QBrush(QColor(tokens.border), Qt.BrushStyle.BDiagPattern)
    for row in range(len(model.rows)):
        if model.is_break(row):
            _paint_break(view, painter, row, columns)
            continue
        for column in columns:
            if not model.is_open(row, column):
                cell = view.visualRect(model.index(row, column)).adjusted(1, 0, -1, 0)
                painter.fillRect(cell, QColor(tokens.sunk))
                painter.fillRect(cell, hatch)


def _paint_break(view: BoardView, painter: QPainter, row: int, columns: range) -> None:
    model, tokens = view.board_model, worn()
    left = view.visualRect(model.index(row, columns[0]))
    right = view.visualRect(model.index(row, columns[-1]))
    band = left.united(right).adjusted(GAP // 2 + 1, 0, -GAP // 2 - 1, 0)
    painter.fillRect(band, QColor(tokens.sunk))
    painter.fillRect(band, QBrush(QColor(tokens.border), Qt.BrushStyle.BDiagPattern))
    painter.setFont(font(12, 500))
    painter.setPen(QColor(tokens.text_muted))
    words = QCoreApplication.translate("BoardView", "Break")
    painter.drawText(band, Qt.AlignmentFlag.AlignCenter, words)
