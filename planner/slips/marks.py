"""Small drawings within lists: a box to tick, a pictogram, a household's number."""

from __future__ import annotations

from reportlab.platypus import Flowable

from planner.slips.fonts import BOLD
from planner.slips.pictograms import draw_pictogram

LINE = 1.0


class Box(Flowable):
    """An empty box, or one that was ticked."""

    def __init__(self, size: float, *, ticked: bool = False) -> None:
        super().__init__()
        self.width = self.height = size
        self._ticked = ticked

    def draw(self) -> None:
        """Draw it; ReportLab calls this."""
        self.canv.setLineWidth(LINE)
        self.canv.roundRect(LINE, 0, self.width - LINE, self.height - LINE, 1.5)
        if self._ticked:
            draw_pictogram(self.canv, "check", LINE, 0, self.width - LINE)


class Pictogram(Flowable):
    """An icon."""

    def __init__(self, name: str, size: float) -> None:
        super().__init__()
        self.width = self.height = size
        self._name = name

    def draw(self) -> None:
        """Draw it; ReportLab calls this."""
        draw_pictogram(self.canv, self._name, 0, 0, self.width)


class NumberBox(Flowable):
    """A household's number in a black box, as on its slip."""

    def __init__(self, number: int, width: float) -> None:
        super().__init__()
        self.width, self.height = width, width * 0.42
        self._words = f"{number:03d}"

    def draw(self) -> None:
        """Draw it; ReportLab calls this."""
        size = self.height * 0.72
        self.canv.roundRect(0, 0, self.width, self.height, 5, stroke=0, fill=1)
        self.canv.setFillGray(1)
        self.canv.setFont(BOLD, size)
        self.canv.drawCentredString(self.width / 2, (self.height - 0.714 * size) / 2, self._words)
        self.canv.setFillGray(0)
