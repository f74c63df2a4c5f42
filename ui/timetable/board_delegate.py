"""How a visit's block is painted on the board."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from planner.timetable.queries import BoardVisit
from ui.core.icons import paint_icon
from ui.theme.apply import font, worn
from ui.theme.tokens import Tokens
from ui.timetable.board_model import VISIT_ROLE
from ui.timetable.board_sizes import LEAST_COLUMN

if TYPE_CHECKING:
    from ui.timetable.board_view import BoardView

INSET = 3
DISC, LOCK, NUMBER = 16, 14, 24
"""Pixels of what stands in a block: its step, its lock and three digits."""


class VisitDelegate(QStyledItemDelegate):
    """Paints movable, fixed and chosen visits, and the ring around the current cell."""

    def __init__(self, view: BoardView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        visit: BoardVisit | None = index.data(VISIT_ROLE)
        tokens = worn()
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(rect).adjusted(INSET, 1, -INSET, -1)
        if visit:
            chosen = visit.appointment_id == self._view.chosen_appointment()
            self._paint_block(painter, box, visit, tokens, chosen=chosen)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-1, 0, 1, 0), 4, 4)
        painter.restore()

    def _paint_block(
        self, painter: QPainter, box: QRectF, visit: BoardVisit, tokens: Tokens, *, chosen: bool
    ) -> None:
        ground, edge, ink = _colours(tokens, chosen=chosen, locked=visit.locked)
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        text = box.adjusted(5, 0, -4, 0)
        spare = text.width() - NUMBER
        if chosen and spare >= DISC + 4:
            self._paint_step(painter, text, visit.step, tokens)
            text.adjust(DISC + 4, 0, 0, 0)
        elif visit.locked and not chosen and spare >= LOCK:
            lock = QRectF(text.right() - 11, text.center().y() - 5, 10, 10)
            paint_icon(painter, lock, "lock", tokens.text_muted)
            text.adjust(0, 0, -LOCK, 0)
        named = box.width() + 2 * INSET >= LEAST_COLUMN
        _paint_words(painter, text, visit, ink, named=named)

    def _paint_step(self, painter: QPainter, text: QRectF, step: int, tokens: Tokens) -> None:
        size = min(DISC, text.height() - 2)
        disc = QRectF(text.left() - 1, text.center().y() - size / 2, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.on_accent))
        painter.drawEllipse(disc)
        painter.setFont(font(11, 600))
        painter.setPen(QColor(tokens.accent))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(step))


def _paint_words(
    painter: QPainter, text: QRectF, visit: BoardVisit, ink: str, *, named: bool
) -> None:
    """Write the number, never cut, and as much of the name as fits; or the number alone."""
    align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    number = f"{visit.number:03d}"
    painter.setPen(QColor(ink))
    painter.setFont(font(12, 600))
    painter.drawText(text, align, number)
    if not named:
        return
    text.adjust(QFontMetrics(painter.font()).horizontalAdvance(number) + 4, 0, 0, 0)
    painter.setFont(font(12, 400, words=visit.name))
    name = QFontMetrics(painter.font()).elidedText(
        visit.name, Qt.TextElideMode.ElideRight, max(0, int(text.width()))
    )
    painter.drawText(text, align, name)


def _colours(tokens: Tokens, *, chosen: bool, locked: bool) -> tuple[str, str, str]:
    if chosen:
        return tokens.accent, tokens.accent, tokens.on_accent
    if locked:
        return tokens.sunk, tokens.border, tokens.text
    return tokens.raised, tokens.border_strong, tokens.text
