"""A pen for a page measured in points from its top left corner, downwards."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from planner.slips.fonts import MEDIUM, printable, width
from planner.slips.pictograms import draw_pictogram
from planner.slips.qr import draw_qr

LINE = 0.5 * mm
BOX_LINE = 0.7 * mm


class Pen:
    """Draws black on white; text stands on its baseline."""

    def __init__(self, canvas: Canvas, height: float) -> None:
        self._canvas = canvas
        self._height = height

    def shrink(self, scale: float, x: float, top: float) -> None:
        """Draw all that follows smaller, towards a place that stays where it is."""
        self._canvas.translate(x * (1 - scale), (self._height - top) * (1 - scale))
        self._canvas.scale(scale, scale)

    def text(self, x: float, baseline: float, words: str, size: float, face: str = MEDIUM) -> None:
        """Write a line of text."""
        self._canvas.setFont(face, size)
        self._canvas.drawString(x, self._height - baseline, printable(words))

    def centred(self, x: float, baseline: float, words: str, size: float, face: str) -> None:
        """Write a line of text with its middle at x."""
        words = printable(words)
        self.text(x - width(words, face, size) / 2, baseline, words, size, face)

    def rule(self, x: float, y: float, length: float) -> None:
        """Draw a line across."""
        self._canvas.setLineWidth(LINE)
        self._canvas.line(x, self._height - y, x + length, self._height - y)

    def drop(self, x: float, top: float, bottom: float) -> None:
        """Draw a line down."""
        self._canvas.setLineWidth(LINE)
        self._canvas.line(x, self._height - top, x, self._height - bottom)

    def box(self, x: float, top: float, wide: float, high: float, *, fill: bool = False) -> None:
        """Draw a box with rounded corners, open or black."""
        self._canvas.setLineWidth(BOX_LINE)
        bottom = self._height - top - high
        self._canvas.roundRect(x, bottom, wide, high, 2 * mm, stroke=not fill, fill=fill)

    def ring(self, x: float, y: float, radius: float) -> None:
        """Draw a circle around a place, white inside."""
        self._canvas.setLineWidth(LINE)
        self._canvas.setFillGray(1)
        self._canvas.circle(x, self._height - y, radius, fill=1)
        self._canvas.setFillGray(0)

    def ink(self, *, white: bool) -> None:
        """Choose the colour of what is written next."""
        self._canvas.setFillGray(1 if white else 0)

    def pictogram(self, name: str, x: float, top: float, size: float) -> None:
        """Draw an icon."""
        draw_pictogram(self._canvas, name, x, self._height - top - size, size)

    def qr(self, code: str, x: float, top: float, size: float) -> None:
        """Draw a QR code."""
        draw_qr(self._canvas, code, x, self._height - top - size, size)
