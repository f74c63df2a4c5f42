"""The chosen household's way over the board, drawn in the gaps so that it crosses no word."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.timetable.queries import BoardVisit
from ui.theme.apply import worn
from ui.timetable.board_heads import GAP

if TYPE_CHECKING:
    from ui.timetable.board_view import BoardView


def paint_route(view: BoardView, painter: QPainter, route: Sequence[BoardVisit]) -> None:
    """Draw the way from desk to desk; blocks are painted over it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(worn().accent), 2, j=Qt.PenJoinStyle.RoundJoin))
    for one, other in pairwise(route):
        painter.drawPolyline(_way(view, view.visit_rect(one), view.visit_rect(other), other))


def _way(view: BoardView, one: QRect, other: QRect, to: BoardVisit) -> list[QPoint]:
    column = next(c for c, d in enumerate(view.desks()) if d == to.desk_id)
    first, last = next(g for g in view.groups() if g[0] <= column <= g[1])
    card = view.columns_rect(first, last)
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
