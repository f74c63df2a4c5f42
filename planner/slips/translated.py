"""Text in any script among the paragraphs of a sheet, with a bar beside it: a translation."""

from __future__ import annotations

from reportlab.platypus import Flowable

from planner.slips.fonts import BOLD, TEXT, Style
from planner.slips.lines import flowed
from planner.slips.numbered import NumberedCanvas
from planner.slips.sheets import LIGHT
from planner.slips.writing.directions import RIGHT_TO_LEFT

SIZE = 12.0
LEAD, NASKH_LEAD = 1.3, 1.45
UNDER = 0.36
"""From the foot of a line to its baseline, of the size."""
BAR, INDENT = 1.4, 7.0
ABOVE = 2.0


class Translated(Flowable):
    """Words in the direction of their language, as wide as there is room."""

    def __init__(self, words: str, language: str, *, bold: bool = False) -> None:
        super().__init__()
        self._words = words
        self._style = Style(BOLD if bold else TEXT, SIZE, language)
        self._turned = language in RIGHT_TO_LEFT
        self._lead = SIZE * (NASKH_LEAD if self._turned else LEAD)
        self._lines: tuple[str, ...] = ()

    def wrap(self, availWidth: float, _availHeight: float) -> tuple[float, float]:  # noqa: N803 - ReportLab's names
        """Break the words into lines; ReportLab calls this."""
        self._lines = flowed(self._words, self._style, availWidth - INDENT)
        self.width, self.height = availWidth, ABOVE + self._lead * len(self._lines)
        return self.width, self.height

    def draw(self) -> None:
        """Write them; ReportLab calls this."""
        canvas = self.canv
        if not isinstance(canvas, NumberedCanvas):
            raise TypeError(canvas)
        bar = self.width - BAR if self._turned else 0
        canvas.setFillColor(LIGHT)
        canvas.rect(bar, 0, BAR, self.height - ABOVE, stroke=0, fill=1)
        canvas.setFillGray(0)
        top = self.height - ABOVE
        for line in self._lines:
            top -= self._lead
            canvas.write(self._left(line), top + UNDER * SIZE, line, self._style)

    def _left(self, line: str) -> float:
        return self.width - INDENT - self._style.width(line) if self._turned else INDENT
