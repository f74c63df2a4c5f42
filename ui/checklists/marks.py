"""The signs of how a paper stands: a shape each, so that colour never says it alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from planner.checklists.states import PaperState
from ui.core.icons import paint_icon
from ui.theme.apply import worn

ICONS = {
    PaperState.LANDLORD_FETCHES: ("arrow-down-to-line", "planned"),
    PaperState.SIGN_THERE: ("pen-line", "at_desk"),
    PaperState.TO_CHECK: ("circle-dashed", "text_muted"),
    PaperState.PROMISED: ("clock", "called"),
    PaperState.NOT_APPLICABLE: ("minus", "text_muted"),
}
"""Signs that are an icon, with the role of their colour."""


def paint_mark(painter: QPainter, box: QRectF, state: PaperState) -> None:
    """Draw how a paper stands into a square."""
    if state in ICONS:
        name, role = ICONS[state]
        paint_icon(painter, box, name, getattr(worn(), role))
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    DRAWN[state](painter, box)
    painter.restore()


def _seen(painter: QPainter, box: QRectF) -> None:
    """Draw a filled disc with a tick."""
    tokens = worn()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.success))
    painter.drawEllipse(box)
    _strokes(painter, box, tokens.surface, ((0.28, 0.53), (0.43, 0.68), (0.73, 0.36)))


def _missing(painter: QPainter, box: QRectF) -> None:
    """Draw a box with a cross."""
    colour = worn().danger
    painter.setPen(QPen(QColor(colour), box.width() / 10))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = box.width() / 12
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 3, 3)
    _strokes(painter, box, colour, ((0.33, 0.33), (0.67, 0.67)))
    _strokes(painter, box, colour, ((0.33, 0.67), (0.67, 0.33)))


def _expired(painter: QPainter, box: QRectF) -> None:
    """Draw a triangle with an exclamation mark."""
    tokens = worn()
    corners = QPolygonF([_at(box, 0.5, 0.06), _at(box, 0.98, 0.92), _at(box, 0.02, 0.92)])
    painter.setPen(QPen(QColor(tokens.warning), box.width() / 12, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(QColor(tokens.warning))
    painter.drawPolygon(corners)
    _strokes(painter, box, tokens.surface, ((0.5, 0.38), (0.5, 0.62)))
    _strokes(painter, box, tokens.surface, ((0.5, 0.79), (0.5, 0.8)))


def _strokes(
    painter: QPainter, box: QRectF, colour: str, points: tuple[tuple[float, float], ...]
) -> None:
    pen = QPen(QColor(colour), box.width() / 9, c=Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF([_at(box, x, y) for x, y in points]))


def _at(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.left() + x * box.width(), box.top() + y * box.height())


DRAWN: dict[PaperState, Callable[[QPainter, QRectF], None]] = {
    PaperState.SEEN: _seen,
    PaperState.MISSING: _missing,
    PaperState.EXPIRED: _expired,
}
