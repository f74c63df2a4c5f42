"""Under the document table: how many papers each landlord has, and what the marks mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.checklists.states import PaperState
from planner.checklists.views import Checklist
from ui.households.card.marks import LEGEND, paint_mark, state_words
from ui.households.card.papers_paint import PADDING
from ui.households.card.papers_view import PapersView
from ui.theme.apply import font, worn
from ui.widgets.paint import SHAPE, paint_shape
from ui.widgets.tips import tip

HEIGHT = 33
SMALL = 16
GAP = 10
LINE = 24


class Totals(QWidget):
    """How many papers of each landlord nobody need bring any more, under its column."""

    def __init__(self, view: PapersView) -> None:
        super().__init__()
        self._view = view
        self._papers: Checklist | None = None
        self.setFixedHeight(HEIGHT)
        view.laid_out.connect(self.update)
        view.horizontalScrollBar().valueChanged.connect(self.update)

    def show_papers(self, papers: Checklist | None) -> None:
        """Show other totals."""
        self._papers = papers
        pairs = zip(papers.landlords, papers.totals, strict=True) if papers else ()
        said = self.tr("{landlord}: {ready} of {asked} in order")
        words = [said.format(landlord=x.name, ready=t.ready, asked=t.asked) for x, t in pairs]
        self.setAccessibleName("; ".join(words))
        self.setToolTip(tip("\n".join(words)))
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), worn()
        painter.setPen(QPen(QColor(tokens.border), 1))
        for edge in (0, HEIGHT - 1):
            painter.drawLine(0, edge, self.width(), edge)
        painter.setFont(font(13, 600, words="x"))
        painter.setPen(QColor(tokens.text))
        room = QRectF(PADDING, 0, self.width(), HEIGHT)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.tr("In order"))
        painter.setFont(font(13, 600))
        for column, total in enumerate(self._papers.totals if self._papers else (), 1):
            left = self._view.columnViewportPosition(column)
            cell = QRectF(left, 0, self._view.columnWidth(column), HEIGHT)
            whole = total.ready == total.asked
            self._paint_total(painter, cell, str(total), whole=whole)
        painter.end()

    def _paint_total(self, painter: QPainter, cell: QRectF, words: str, *, whole: bool) -> None:
        colour = worn().success if whole else worn().warning
        width = QFontMetrics(painter.font()).horizontalAdvance(words)
        left = cell.center().x() - (width + 5 + SHAPE) / 2
        painter.setPen(QColor(colour))
        painter.drawText(QRectF(left, 0, width + 2, HEIGHT), Qt.AlignmentFlag.AlignVCenter, words)
        mark = QRectF(left + width + 5, cell.center().y() - SHAPE / 2, SHAPE, SHAPE)
        paint_shape(painter, mark, "check" if whole else "triangle-up", colour)


class Legend(QWidget):
    """What the marks mean, over as many lines as it takes."""

    def __init__(self) -> None:
        super().__init__()
        self._states: tuple[PaperState, ...] = LEGEND
        self.show_papers(None)

    def show_papers(self, papers: Checklist | None) -> None:
        """Explain a promise too where there is one."""
        found = {cell.state for row in (papers.rows if papers else ()) for cell in row.cells}
        more = [PaperState.PROMISED] if PaperState.PROMISED in found else []
        self._states = (*LEGEND, *more)
        self.setAccessibleName(", ".join(state_words(state) for state in self._states))
        self._fit()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self.minimumHeight())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(font(12, words="x"))
        for number, line in enumerate(self._lines()):
            left, middle = float(PADDING), 6 + LINE * number + LINE / 2
            for state in line:
                paint_mark(painter, QRectF(left, middle - SMALL / 2, SMALL, SMALL), state)
                painter.setPen(QColor(worn().text_muted))
                room = QRectF(left + SMALL + 5, middle - 10, self.width(), 20)
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, state_words(state))
                left += _width(state) + GAP
        painter.end()

    def _fit(self) -> None:
        self.setFixedHeight(LINE * len(self._lines()) + 10)

    def _lines(self) -> list[Sequence[PaperState]]:
        room, lines, left = self.width() - 2 * PADDING, [[self._states[0]]], _width(self._states[0])
        for state in self._states[1:]:
            left += GAP + _width(state)
            if left > room:
                lines.append([])
                left = _width(state)
            lines[-1].append(state)
        return list(lines)


def _width(state: PaperState) -> int:
    return SMALL + 5 + QFontMetrics(font(12, words="x")).horizontalAdvance(state_words(state))
