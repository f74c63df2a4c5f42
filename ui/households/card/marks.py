"""How the state of a paper is drawn and named: shape, colour and word, always all three."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from planner.checklists.states import PaperState
from planner.texts import sentence
from ui.core.icons import paint_icon
from ui.core.language import spoken
from ui.theme.apply import font, worn
from ui.widgets.paint import paint_shape

ROLES = {
    PaperState.SEEN: "success",
    PaperState.MISSING: "danger",
    PaperState.EXPIRED: "warning",
    PaperState.PROMISED: "warning",
    PaperState.LANDLORD_FETCHES: "planned",
    PaperState.SIGN_THERE: "at_desk",
    PaperState.TO_CHECK: "text_muted",
    PaperState.NOT_APPLICABLE: "text_muted",
}
ICONS = {
    PaperState.PROMISED: "clock",
    PaperState.LANDLORD_FETCHES: "arrow-down-to-line",
    PaperState.SIGN_THERE: "pencil",
    PaperState.TO_CHECK: "circle-dashed",
}
LEGEND = (
    PaperState.SEEN,
    PaperState.MISSING,
    PaperState.EXPIRED,
    PaperState.LANDLORD_FETCHES,
    PaperState.SIGN_THERE,
    PaperState.TO_CHECK,
)
"""What the legend always explains; a promise joins it where there is one."""


def state_words(state: PaperState) -> str:
    """Name a state, as on paper."""
    return sentence("checklists", f"state.{state}", spoken())


def paint_mark(painter: QPainter, rect: QRectF, state: PaperState | None) -> None:
    """Draw a state; none is a dash: that landlord does not ask for it."""
    colour = getattr(worn(), ROLES[state] if state else "text_muted")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if state in ICONS:
        paint_icon(painter, rect, ICONS[state], colour)
    else:
        SHAPES.get(state, _dash)(painter, rect, colour)
    painter.restore()


def _seen(painter: QPainter, rect: QRectF, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(rect)
    inset = rect.width() * 0.29
    tick = rect.adjusted(inset, inset * 1.05, -inset, -inset * 0.95)
    paint_shape(painter, tick, "check", worn().surface)


def _missing(painter: QPainter, rect: QRectF, colour: str) -> None:
    edge = rect.adjusted(1.4, 1.4, -1.4, -1.4)
    painter.setPen(QPen(QColor(colour), 1.9))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(edge, 3, 3)
    inset = rect.width() * 0.32
    paint_shape(painter, rect.adjusted(inset, inset, -inset, -inset), "cross", colour)


def _expired(painter: QPainter, rect: QRectF, colour: str) -> None:
    painter.setPen(QPen(QColor(colour), 1.6, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(QColor(colour))
    top, bottom = rect.top() + 2, rect.bottom() - 2
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(rect.center().x(), top),
                QPointF(rect.right() - 1, bottom),
                QPointF(rect.left() + 1, bottom),
            ]
        )
    )
    painter.setFont(font(round(rect.height() * 0.6), 600))
    painter.setPen(QColor(worn().surface))
    painter.drawText(rect.adjusted(0, 3, 0, 0), Qt.AlignmentFlag.AlignCenter, "!")


def _dash(painter: QPainter, rect: QRectF, colour: str) -> None:
    painter.setPen(QPen(QColor(colour), 1.6, c=Qt.PenCapStyle.RoundCap))
    middle = rect.center()
    painter.drawLine(middle - QPointF(3.5, 0), middle + QPointF(3.5, 0))


SHAPES: dict[PaperState | None, Callable[[QPainter, QRectF, str], None]] = {
    PaperState.SEEN: _seen,
    PaperState.MISSING: _missing,
    PaperState.EXPIRED: _expired,
}
