"""Steps one under the other, joined by a line: where to go, when, and how it is with each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.apply import font, worn
from ui.widgets.paint import paint_shape
from ui.widgets.tips import tip

STEP, LINE = 46, 18
"""Pixels of a step, and what it takes more where the landlord has a line of its own."""
DISC, LEFT, GAP = 22, 32, 8
MARKS = {"done": "check", "now": "dot", "skipped": "cross"}


@dataclass(frozen=True, slots=True)
class Rung:
    """One step; its mark is a key of `MARKS`, or empty for one still to come."""

    desk: str
    landlord: str
    time: str
    detail: str
    mark: str = ""

    def said(self) -> str:
        """Say it as a line of words."""
        return " ".join(filter(None, (self.desk, self.landlord, self.time, self.detail)))

    def where(self) -> str:
        """Say where it is."""
        return "  ·  ".join(filter(None, (self.desk, self.landlord)))


class Ladder(QWidget):
    """Shows steps; a landlord whose name does not fit beside its desk stands under it, whole."""

    def __init__(self) -> None:
        super().__init__()
        self._rungs: tuple[Rung, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rungs(self, rungs: Sequence[Rung]) -> None:
        """Show other steps."""
        self._rungs = tuple(rungs)
        self.setAccessibleName("; ".join(rung.said() for rung in rungs))
        self.setToolTip(tip("\n".join(rung.said() for rung in rungs)))
        self._fit()
        self.update()

    def lines(self) -> list[tuple[str, ...]]:
        """Give the lines of each step, as they are written over its detail."""
        return [self._lines(rung) for rung in self._rungs]

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, self._tops()[-1])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self._tops()[-1])

    def _tops(self) -> list[int]:
        """Give where each step begins, and where the last one ends."""
        tops = [0]
        for rung in self._rungs:
            tops.append(tops[-1] + STEP + LINE * (len(self._lines(rung)) - 1))
        return tops

    def _lines(self, rung: Rung) -> tuple[str, ...]:
        words = rung.where()
        wide = QFontMetrics(font(13, 500, words=words)).horizontalAdvance(words)
        fits = wide <= self.width() - LEFT - _width(rung.time) - GAP
        return (words,) if fits or not rung.desk else (rung.desk, rung.landlord)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), worn()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tops = self._tops()
        for (top, after), rung in zip(pairwise(tops), self._rungs, strict=True):
            if after < tops[-1]:
                passed = rung.mark == "done"
                painter.setPen(QPen(QColor(tokens.accent if passed else tokens.border_strong), 2))
                painter.drawLine(DISC // 2, top + 5 + DISC, DISC // 2, after + 3)
            disc = QRectF(1, top + 4, DISC - 2, DISC - 2)
            self._paint_disc(painter, disc, tops.index(top) + 1, rung.mark)
            self._paint_words(painter, top, rung)
        painter.end()

    def _paint_disc(self, painter: QPainter, disc: QRectF, number: int, mark: str) -> None:
        tokens = worn()
        lit = mark in ("done", "now")
        painter.setPen(QPen(QColor(tokens.accent if lit else tokens.border_strong), 1.6))
        painter.setBrush(QColor(tokens.accent if mark == "done" else tokens.surface))
        painter.drawEllipse(disc)
        if mark:
            inks = {"done": tokens.on_accent, "now": tokens.accent, "skipped": tokens.text_muted}
            paint_shape(painter, disc.adjusted(6, 6, -6, -6), MARKS[mark], inks[mark])
        else:
            painter.setFont(font(11, 500))
            painter.setPen(QColor(tokens.text_muted))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(number))

    def _paint_words(self, painter: QPainter, top: int, rung: Rung) -> None:
        tokens, wide = worn(), _width(rung.time)
        painter.setFont(font(13, 500))
        quiet = rung.mark in ("done", "skipped")
        painter.setPen(QColor(tokens.text_muted if quiet else tokens.text))
        time = QRectF(self.width() - wide, top + 3, wide, 20)
        painter.drawText(time, Qt.AlignmentFlag.AlignVCenter, rung.time)
        painter.setPen(QColor(tokens.text))
        room = QRectF(LEFT, top + 3, time.left() - GAP - LEFT, 20)
        for words in self._lines(rung):
            _write(painter, room, words, 13, 500)
            room = QRectF(LEFT, room.top() + LINE, self.width() - LEFT, 20)
        painter.setPen(QColor(tokens.text_muted))
        _write(painter, room, rung.detail, 12, 400)


def _width(time: str) -> int:
    return QFontMetrics(font(13, 500)).horizontalAdvance(time)


def _write(painter: QPainter, room: QRectF, words: str, pixels: int, weight: int) -> None:
    painter.setFont(font(pixels, weight, words=words))
    metrics = QFontMetrics(painter.font())
    elided = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, elided)
