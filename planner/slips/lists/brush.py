"""A brush for sheets without a table: measured in points from the top left corner, downwards."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from reportlab.lib.colors import black, white
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import stringWidth

from planner.slips.fonts import BOLD, TEXT, load_fonts, printable
from planner.slips.lines import broken
from planner.slips.pictograms import draw_pictogram

THIN, THICK = 0.6, 1.6


class Brush:
    """Draws black on white; text is data, never markup, and stands on its baseline."""

    def __init__(self, canvas: Any, height: float) -> None:
        load_fonts()
        self._canvas = canvas
        self._height = height

    def text(self, x: float, y: float, words: str, size: float, face: str = TEXT) -> None:
        """Write a line of text."""
        self._canvas.setFont(face, size)
        self._canvas.drawString(x, self._height - y, printable(words))

    def centred(self, x: float, y: float, words: str, size: float, face: str = BOLD) -> None:
        """Write a line of text with its middle at x."""
        self._canvas.setFont(face, size)
        self._canvas.drawCentredString(x, self._height - y, printable(words))

    def right(self, x: float, y: float, words: str, size: float, face: str = TEXT) -> None:
        """Write a line of text that ends at x."""
        self._canvas.setFont(face, size)
        self._canvas.drawRightString(x, self._height - y, printable(words))

    def lines(
        self, x: float, y: float, words: str, style: tuple[str, float], room: tuple[float, int]
    ) -> float:
        """Write a text over some lines, at most as wide and as many as `room`; tell what is below.

        `style` is a face and its size; lines stand 1.3 times that apart.
        """
        for line in broken(words, *style, *room):
            self.text(x, y, line, style[1], style[0])
            y += 1.3 * style[1]
        return y

    def fitting(self, words: str, face: str, size: float, room: float) -> float:
        """Give the largest size, up to one, in which a line fits."""
        wide = stringWidth(printable(words), face, size)
        return size if wide <= room else size * room / wide

    def picture(self, png: bytes, x: float, y: float, wide: float, high: float) -> None:
        """Draw a picture, its top left corner there."""
        self._canvas.drawImage(ImageReader(BytesIO(png)), x, self._height - y - high, wide, high)

    def rule(self, x: float, y: float, length: float, thick: float = THIN) -> None:
        """Draw a line across."""
        self._canvas.setLineWidth(thick)
        self._canvas.line(x, self._height - y, x + length, self._height - y)

    def box(self, x: float, y: float, wide: float, high: float, thick: float = THIN) -> None:
        """Draw a box with its top left corner at a place."""
        self._canvas.setLineWidth(thick)
        self._canvas.roundRect(x, self._height - y - high, wide, high, 2)

    def block(self, x: float, y: float, wide: float, high: float) -> None:
        """Draw a black box; what is written next is white, until `dark`."""
        self._canvas.setFillColor(black)
        bottom = self._height - y - high
        self._canvas.roundRect(x, bottom, wide, high, 6, stroke=0, fill=1)
        self._canvas.setFillColor(white)

    def dark(self) -> None:
        """Write in black again."""
        self._canvas.setFillColor(black)

    def pictogram(self, name: str, x: float, y: float, size: float) -> None:
        """Draw an icon with its top left corner at a place."""
        draw_pictogram(self._canvas, name, x, self._height - y - size, size)

    def cut(self, x: float, y: float, wide: float, high: float) -> None:
        """Draw the dashed edge along which a card is cut out."""
        self._canvas.setLineWidth(0.4)
        self._canvas.setDash(3, 3)
        self._canvas.rect(x, self._height - y - high, wide, high)
        self._canvas.setDash()
