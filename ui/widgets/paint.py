"""Small things painted by hand: status shapes, chips, key caps and words over some lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPolygonF,
    QTextLayout,
    QTextOption,
)

from ui.theme.apply import font, worn
from ui.theme.tokens import tint

CHIP_HEIGHT = 22
KEY_HEIGHT = 18
SHAPE = 9


def widest(lines: Iterable[str]) -> int:
    """Give how wide the widest of some words is in a table, as a name."""
    fonts = ((words, QFontMetricsF(font(13, 600, words=words))) for words in lines)
    return round(max((metrics.horizontalAdvance(words) for words, metrics in fonts), default=0))


def wrapped(words: str, made: QFont, width: float, most: int) -> list[str]:
    """Break words over a few lines; the last is shortened where they are too many."""
    layout = QTextLayout(words, made)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts: list[int] = []
    layout.beginLayout()
    while len(starts) <= most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    parts = [words[a:b].strip() for a, b in zip(starts, [*starts[1:], len(words)], strict=True)]
    if len(parts) <= most:
        return parts
    elide = Qt.TextElideMode.ElideRight
    rest = QFontMetricsF(made).elidedText(words[starts[most - 1] :], elide, width)
    return [*parts[: most - 1], rest]


def paint_shape(painter: QPainter, rect: QRectF, shape: str, colour: str) -> None:
    """Draw a status shape: the state is never told by colour alone."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.8, c=Qt.PenCapStyle.RoundCap))
    painter.setBrush(QBrush(QColor(colour)))
    SHAPES[shape](painter, rect)
    painter.restore()


def chip_width(word: str) -> float:
    """Tell how wide a chip with this word is."""
    return QFontMetricsF(font(12, 600)).horizontalAdvance(_capital(word)) + SHAPE + 5 + 18


def paint_chip(  # noqa: PLR0913 - a chip is exactly these
    painter: QPainter, left: float, middle: float, shape: str, word: str, role: str, *,
    on_selection: bool = False,
) -> None:  # fmt: skip
    """Draw a pill with shape and word, its left edge and vertical middle given."""
    tokens = worn()
    rect = QRectF(left, middle - CHIP_HEIGHT / 2, chip_width(word), CHIP_HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.surface if on_selection else tint(tokens, role)))
    painter.drawRoundedRect(rect, CHIP_HEIGHT / 2, CHIP_HEIGHT / 2)
    colour = getattr(tokens, role)
    paint_shape(painter, QRectF(left + 9, middle - SHAPE / 2, SHAPE, SHAPE), shape, colour)
    painter.setFont(font(12, 600))
    painter.setPen(QColor(colour))
    text = rect.adjusted(9 + SHAPE + 5, 0, 0, 0)
    align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(text, align, _capital(word))
    painter.restore()


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def key_width(key: str) -> float:
    """Tell how wide a key cap with this text is."""
    return max(KEY_HEIGHT, QFontMetricsF(font(11, 500)).horizontalAdvance(key) + 10)


def paint_key(painter: QPainter, rect: QRectF, key: str, ink: str, edge: QColor) -> None:
    """Draw a key cap with its text."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(font(11, 500))
    painter.setPen(QColor(ink))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()


def _dot(painter: QPainter, rect: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(rect)


def _ring(painter: QPainter, rect: QRectF) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(rect.adjusted(1, 1, -1, -1))


def _square(painter: QPainter, rect: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRect(rect)


def _two_squares(painter: QPainter, rect: QRectF) -> None:
    size = rect.width() * 0.72
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(rect.left(), rect.top(), size, size), 2, 2)
    painter.drawRoundedRect(QRectF(rect.right() - size, rect.bottom() - size, size, size), 2, 2)


def _polygon(*points: tuple[float, float]) -> Callable[[QPainter, QRectF], None]:
    def draw(painter: QPainter, rect: QRectF) -> None:
        places = [
            QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height())
            for x, y in points
        ]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(QPolygonF(places))

    return draw


def _strokes(*lines: tuple[float, float, float, float]) -> Callable[[QPainter, QRectF], None]:
    def draw(painter: QPainter, rect: QRectF) -> None:
        for x1, y1, x2, y2 in lines:
            start = QPointF(rect.left() + x1 * rect.width(), rect.top() + y1 * rect.height())
            end = QPointF(rect.left() + x2 * rect.width(), rect.top() + y2 * rect.height())
            painter.drawLine(start, end)

    return draw


def _clock(painter: QPainter, rect: QRectF) -> None:
    _ring(painter, rect)
    _strokes((0.5, 0.25, 0.5, 0.5), (0.5, 0.5, 0.7, 0.6))(painter, rect)


SHAPES: dict[str, Callable[[QPainter, QRectF], None]] = {
    "dot": _dot,
    "ring": _ring,
    "square": _square,
    "two-squares": _two_squares,
    "triangle-right": _polygon((0.05, 0), (1, 0.5), (0.05, 1)),
    "triangle-up": _polygon((0.5, 0.02), (1, 0.98), (0, 0.98)),
    "diamond": _polygon((0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5)),
    "bars": _strokes((0.28, 0.1, 0.28, 0.9), (0.72, 0.1, 0.72, 0.9)),
    "check": _strokes((0.05, 0.55, 0.38, 0.88), (0.38, 0.88, 0.98, 0.15)),
    "cross": _strokes((0.12, 0.12, 0.88, 0.88), (0.12, 0.88, 0.88, 0.12)),
    "clock": _clock,
}
