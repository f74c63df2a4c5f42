"""Bars in the window: labels left, bars with their numbers, words right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from planner.figures.pictures import Bar, Picture
from planner.figures.shades import DARK, LIGHT, ink_on
from ui.theme.apply import font, worn
from ui.widgets.tips import tip

LABEL, WORDS = 170, 124
MOST = 0.4
"""The part of the width that the labels may take."""
THICK, STEP, GAP = 18, 28, 2
LEGEND, SWATCH = 26, 12


class BarsChart(QWidget):
    """Draws a picture. Its table stands beside it, for whoever cannot see it."""

    def __init__(self) -> None:
        super().__init__()
        self._picture: Picture | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_picture(self, picture: Picture | None, title: str) -> None:
        """Show another picture; none leaves nothing."""
        self._picture = picture
        self.setVisible(picture is not None)
        if picture:
            told = ", ".join(f"{bar.label}: {bar.words}" for bar in picture.bars)
            self.setAccessibleName(f"{title}. {told}")
        self.updateGeometry()
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        if self._picture is None:
            return QSize(400, 0)
        return QSize(400, self._legend_height() + len(self._picture.bars) * self._step() + 4)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self.sizeHint().height())

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self._paint_legend(painter)
        for bar in self._picture.bars:
            self._paint_bar(painter, bar, top)
            top += self._step()
        painter.end()

    @override
    def event(self, event: QEvent) -> bool:
        """Tell the label of a bar whole: it may be shortened."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._picture:
            place = (event.pos().y() - self._legend_height()) // self._step()
            bars = self._picture.bars
            words = bars[place].label if 0 <= place < len(bars) else ""
            QToolTip.showText(event.globalPos(), tip(words), self)
            return True
        return super().event(event)

    def _step(self) -> int:
        return STEP + (THICK if self._picture and self._picture.paired else 0)

    def _legend_places(self) -> list[tuple[str, float, int]]:
        """Place the legend's words: left and line."""
        metrics, left, line, found = QFontMetricsF(font(12)), 0.0, 0, []
        for words in self._picture.legend if self._picture else ():
            wide = metrics.horizontalAdvance(words) + SWATCH + 22
            if left and left + wide > self.width():
                left, line = 0.0, line + 1
            found.append((words, left, line))
            left += wide
        return found

    def _legend_height(self) -> int:
        return LEGEND * max((line + 1 for *_, line in self._legend_places()), default=0)

    def _paint_legend(self, painter: QPainter) -> int:
        picture = self._picture
        if picture is None or not picture.legend:
            return 0
        painter.setFont(font(12))
        for place, (words, left, line) in enumerate(self._legend_places()):
            top = line * LEGEND
            if place and not picture.stacked and not picture.paired:
                self._paint_mark(painter, place - 1, QPointF(left + 6, top + 10))
            else:
                swatch = QRectF(left, top + 4, SWATCH, SWATCH)
                painter.fillRect(swatch, QColor(self._shade(place)))
            painter.setPen(QColor(worn().text_muted))
            room = QRectF(left + SWATCH + 6, top, self.width(), 20)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        return self._legend_height()

    def _paint_bar(self, painter: QPainter, bar: Bar, top: int) -> None:
        tokens, high = worn(), self._step() - (STEP - THICK)
        metrics = QFontMetricsF(font(13, words=bar.label))
        painter.setFont(font(13, words=bar.label))
        painter.setPen(QColor(tokens.text))
        wide = self._label()
        label = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, wide - 12)
        painter.drawText(QRectF(0, top, wide, high), Qt.AlignmentFlag.AlignVCenter, label)
        painter.setFont(font(13, 600))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(self.width() - WORDS, top, WORDS, high), int(align), bar.words)
        done = 0.0
        for place, part in enumerate(bar.parts):
            paired = bool(self._picture and self._picture.paired)
            self._paint_part(painter, place, (done, part), top + (THICK * place if paired else 0))
            done += 0 if paired else part
        for place, mark in enumerate(bar.marks):
            middle = QPointF(wide + self._scale(mark), top + THICK / 2)
            self._paint_mark(painter, place, middle)

    def _paint_part(
        self, painter: QPainter, place: int, span: tuple[float, float], top: int
    ) -> None:
        left, wide = self._label() + self._scale(span[0]), self._scale(span[1])
        if wide <= GAP:
            return
        box = QRectF(left, top, wide - GAP, THICK - 1)
        painter.fillRect(box, QColor(self._shade(place)))
        words = str(round(span[1]))
        stacked = bool(self._picture and self._picture.stacked)
        painter.setFont(font(12, 500))
        if stacked and wide > QFontMetricsF(painter.font()).horizontalAdvance(words) + 6:
            painter.setPen(QColor(ink_on(self._shade(place))))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_mark(self, painter: QPainter, place: int, at: QPointF) -> None:
        """Draw a line for what nine in ten stay under, and a diamond for the worst."""
        ink = QColor(worn().text)
        if place == 0:
            painter.setPen(QPen(ink, 2))
            painter.drawLine(at + QPointF(0, -8), at + QPointF(0, 8))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        corners = (QPointF(0, -5), QPointF(5, 0), QPointF(0, 5), QPointF(-5, 0))
        painter.drawPolygon(QPolygonF([at + corner for corner in corners]))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _shade(self, place: int) -> str:
        picture, tokens = self._picture, worn()
        if picture is None or not (picture.stacked or picture.paired):
            return tokens.accent
        return (DARK if tokens.name == "dark" else LIGHT)[place]

    def _scale(self, value: float) -> float:
        top = self._picture.top if self._picture else 1.0
        return value / top * max(1, self.width() - self._label() - WORDS - 8)

    def _label(self) -> int:
        """Tell how wide the labels are: the longest one, within reason."""
        labels = [bar.label for bar in self._picture.bars] if self._picture else []
        longest = max((_wide(words) for words in labels), default=0)
        return max(LABEL, min(round(longest) + 13, round(self.width() * MOST)))


def _wide(words: str) -> float:
    return QFontMetricsF(font(13, words=words)).horizontalAdvance(words)
