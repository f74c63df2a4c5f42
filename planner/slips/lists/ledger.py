"""A table of plain cells, drawn line by line: quick, and never markup."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, takewhile
from typing import Any

from reportlab.lib.colors import black
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable
from typing_extensions import override

from planner.slips.fonts import BOLD, MEDIUM, TEXT, shortened
from planner.slips.lines import broken
from planner.slips.lists.filling import SIZE, filled
from planner.slips.lists.model import Column, Kind, Row
from planner.slips.lists.separated import written
from planner.slips.sheets import GREY, LIGHT, LINE

LEADING, HEAD_SIZE, HEAD_LEADING = 12.5, 8.5, 11.0
ABOVE, BELOW, ASCENT = 3.0, 4.0, 0.78
GAP = 11.0
"""Room between columns, in points."""
BOX = 4 * mm
HAND = 9 * mm
"""High enough to write in by hand."""
LONGEST = 1000
RIGHT = frozenset({Kind.FIGURE, Kind.NUMBER, Kind.CLOCK})
BOLD_KINDS = frozenset({Kind.STRONG, Kind.NUMBER, Kind.CLOCK})


@dataclass(frozen=True, slots=True)
class _Line:
    """A row broken into lines, cell by cell."""

    cells: tuple[list[str], ...]
    height: float


class Ledger(Flowable):
    """Rows under headings that come back on every page, with hairlines between the rows."""

    def __init__(
        self, columns: Sequence[Column], rows: Sequence[Row], *, roomy: bool = False,
        lines: Sequence[_Line] | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self._columns = tuple(columns)
        self._rows = rows
        self._roomy = roomy
        self._given = lines
        self.width = sum(column.width for column in columns) * mm

    @cached_property
    def _lines(self) -> Sequence[_Line]:
        if self._given is not None:
            return self._given
        return [self._line(row) for row in self._rows]

    @cached_property
    def _head(self) -> _Line:
        cells = tuple(
            broken(column.head, MEDIUM, HEAD_SIZE, column.width * mm - GAP, 3)
            for column in self._columns
        )
        return _Line(cells, max(map(len, cells)) * HEAD_LEADING + ABOVE + BELOW)

    @override
    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        self.height = self._head.height + sum(line.height for line in self._lines)
        return self.width, self.height

    @override
    def split(self, _width: float, height: float) -> list[Flowable]:
        """Give what fits on this page and what comes on the next; ReportLab calls this."""
        room = height - self._head.height
        below = accumulate(line.height for line in self._lines)
        fits = sum(1 for _ in takewhile(lambda bottom: bottom <= room, below))
        if not fits:
            return []
        return [self._part(self._lines[:fits]), self._part(self._lines[fits:])]

    def draw(self) -> None:
        """Draw it; ReportLab calls this."""
        top = self.height
        self._draw_line(self._head, top, (HEAD_SIZE, HEAD_LEADING), head=True)
        top -= self._head.height
        self.canv.setStrokeColor(black)
        self._rule(top, 2 * LINE)
        self.canv.setStrokeColor(LIGHT)
        for line in self._lines:
            self._draw_line(line, top, (SIZE, LEADING), head=False)
            top -= line.height
            self._rule(top, LINE)
        self.canv.setStrokeColor(black)

    def _part(self, lines: Sequence[_Line]) -> Ledger:
        return Ledger(self._columns, (), roomy=self._roomy, lines=lines)

    def _line(self, row: Row) -> _Line:
        cells = tuple(
            filled(
                shortened(written(cell, column.kind), LONGEST),
                BOLD if column.kind in BOLD_KINDS else TEXT,
                column.width * mm - GAP,
            )
            for cell, column in zip(row, self._columns, strict=True)
        )
        height = max(1, *map(len, cells)) * LEADING + ABOVE + BELOW
        return _Line(cells, max(height, HAND) if self._roomy else height)

    def _draw_line(self, line: _Line, top: float, size: tuple[float, float], *, head: bool) -> None:
        """Draw a row below a height, each cell in the middle; a heading's stand at its bottom."""
        left, inside = 0.0, line.height - ABOVE - BELOW
        for column, words in zip(self._columns, line.cells, strict=True):
            spare = inside - len(words) * size[1]
            first = top - ABOVE - (spare if head else spare / 2) - ASCENT * size[1]
            if column.kind is Kind.BOX and not head:
                self._draw_box(left, top - line.height / 2)
            self._write(column, words, (left, first), size, head=head)
            left += column.width * mm

    def _write(
        self, column: Column, words: list[str], place: tuple[float, float],
        size: tuple[float, float], *, head: bool,
    ) -> None:  # fmt: skip
        face = MEDIUM if head else BOLD if column.kind in BOLD_KINDS else TEXT
        canvas: Any = self.canv
        canvas.setFont(face, size[0])
        canvas.setFillColor(GREY if head else black)
        for number, one in enumerate(words):
            left = place[0]
            if column.kind in RIGHT:
                left += column.width * mm - GAP - stringWidth(one, face, size[0])
            canvas.drawString(left, place[1] - number * size[1], one)

    def _draw_box(self, left: float, middle: float) -> None:
        self.canv.setLineWidth(1.0)
        self.canv.setStrokeColor(black)
        self.canv.roundRect(left + 1, middle - BOX / 2 + 0.5, BOX - 1, BOX - 1, 1.5)
        self.canv.setStrokeColor(LIGHT)

    def _rule(self, y: float, thick: float) -> None:
        self.canv.setLineWidth(thick)
        self.canv.line(0, y, self.width, y)
