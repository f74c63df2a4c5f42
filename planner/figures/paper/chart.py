"""Bars on paper."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.colors import HexColor, black
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable
from typing_extensions import override

from planner.figures.pictures import Bar, Picture
from planner.figures.shades import LIGHT, ink_on
from planner.slips.fonts import BOLD, MEDIUM, TEXT, load_fonts, printable, shortened

SIZE, SMALL = 9.0, 8.0
LABEL, WORDS = 50 * mm, 32 * mm
THICK, STEP, GAP = 13.0, 20.0, 1.2
LEGEND = 16.0
ACCENT, TRACK = HexColor("#2f6f6b"), HexColor("#dfe3e9")
LONGEST = 34


class BarChart(Flowable):
    """Draws a picture over the whole width: labels left, bars, and words right."""

    def __init__(self, picture: Picture, width: float) -> None:
        super().__init__()
        load_fonts()
        self._picture = picture
        self.width = width
        self._lines = _legend_lines(picture.legend, width)

    @override
    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        step = STEP + (THICK if self._picture.paired else 0)
        self.height = len(self._lines) * LEGEND + len(self._picture.bars) * step + 6
        return self.width, self.height

    def draw(self) -> None:
        """Draw it; ReportLab calls this."""
        top = self.height
        for line in self._lines:
            self._draw_legend(line, top)
            top -= LEGEND
        for bar in self._picture.bars:
            top -= STEP + (THICK if self._picture.paired else 0)
            self._draw_bar(bar, top)

    def _draw_legend(self, line: Sequence[tuple[int, str, float]], top: float) -> None:
        marks = not self._picture.stacked and not self._picture.paired
        for place, words, left in line:
            shade = ACCENT if marks and not place else HexColor(LIGHT[place])
            self.canv.setFillColor(black if marks and place else shade)
            if marks and place:
                self._mark(place - 1, left + 4, top - 8)
            else:
                self.canv.rect(left, top - 12, 9, 9, stroke=0, fill=1)
            self.canv.setFillColor(black)
            self.canv.setFont(TEXT, SMALL)
            self.canv.drawString(left + 13, top - 11, words)

    def _draw_bar(self, bar: Bar, bottom: float) -> None:
        self.canv.setFont(MEDIUM, SIZE)
        self.canv.setFillColor(black)
        middle = bottom + 4 + (THICK / 2 if self._picture.paired else 0)
        self.canv.drawString(0, middle, shortened(printable(bar.label), LONGEST))
        self.canv.setFont(BOLD, SIZE)
        self.canv.drawRightString(self.width, middle, printable(bar.words))
        if self._picture.paired:
            for place, part in enumerate(bar.parts):
                self._part(place, 0.0, part, bottom + THICK * (1 - place))
        else:
            done = 0.0
            for place, part in enumerate(bar.parts):
                self._part(place, done, part, bottom)
                done += part
        for place, mark in enumerate(bar.marks):
            self._mark(place, LABEL + self._scale(mark), bottom + THICK / 2)

    def _part(self, place: int, start: float, value: float, bottom: float) -> None:
        left, wide = LABEL + self._scale(start), self._scale(value)
        single = not self._picture.stacked and not self._picture.paired
        self.canv.setFillColor(ACCENT if single else HexColor(LIGHT[place]))
        if wide > GAP:
            self.canv.rect(left, bottom, wide - GAP, THICK - 1, stroke=0, fill=1)
        words = str(round(value))
        if self._picture.stacked and wide > stringWidth(words, MEDIUM, SMALL) + 4:
            self.canv.setFillColor(HexColor(ink_on(LIGHT[place])))
            self.canv.setFont(MEDIUM, SMALL)
            self.canv.drawCentredString(left + wide / 2, bottom + 3.2, words)

    def _mark(self, place: int, x: float, y: float) -> None:
        """Draw a line for what nine in ten stay under, and a diamond for the worst."""
        self.canv.setStrokeColor(black)
        self.canv.setFillColor(black)
        self.canv.setLineWidth(1.4)
        if place == 0:
            self.canv.line(x, y - 6, x, y + 6)
            return
        path = self.canv.beginPath()
        path.moveTo(x, y - 4)
        for dx, dy in ((4, 0), (0, 4), (-4, 0)):
            path.lineTo(x + dx, y + dy)
        path.close()
        self.canv.drawPath(path, stroke=0, fill=1)

    def _scale(self, value: float) -> float:
        return value / self._picture.top * (self.width - LABEL - WORDS)


def _legend_lines(legend: Sequence[str], width: float) -> list[list[tuple[int, str, float]]]:
    """Place the words of a legend on as many lines as they need."""
    lines: list[list[tuple[int, str, float]]] = [[]] if legend else []
    left = 0.0
    for place, words in enumerate(legend):
        wide = stringWidth(printable(words), TEXT, SMALL) + 26
        if left + wide > width and lines[-1]:
            lines.append([])
            left = 0.0
        lines[-1].append((place, printable(words), left))
        left += wide
    return lines
