"""A pen for a page measured in points from its top left corner, downwards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from planner.slips.card.slots import Slot
from planner.slips.fonts import Style
from planner.slips.pictograms import GRID, draw_pictogram
from planner.slips.qr import square
from planner.slips.writing.embedding import Ink

LINE = 0.5 * mm
BOX_LINE = 0.7 * mm


class Later(NamedTuple):
    """What another slip has otherwise: where in a page's operators, and where on the page."""

    nth: int
    key: str
    place: Any
    style: Style | None


class Pen:
    """Draws black on white; text stands on its baseline. `later` collects the slots of a page.

    On a page that is `mirrored`, for who reads from right to left, everything changes sides; what
    is said of left and right holds for the page before.
    """

    def __init__(self, canvas: Canvas, ink: Ink) -> None:
        self._canvas = canvas
        self._ink = ink
        self._wide = self._height = 0.0
        self.later: list[Later] = []
        self._mirrored = False

    def begin(self, wide: float, height: float, *, mirrored: bool) -> None:
        """Begin a page."""
        self._wide, self._height, self._mirrored = wide, height, mirrored
        self.later = []

    @contextmanager
    def turned(self, *, right_to_left: bool) -> Iterator[None]:
        """Write for a while for who reads in another direction."""
        before, self._mirrored = self._mirrored, right_to_left
        yield
        self._mirrored = before

    def text(self, x: float, baseline: float, words: str, style: Style) -> None:
        """Write a line of text."""
        at = self._left(x, style.width(words)) if self._mirrored else x
        place = f"{at:.2f} {self._height - baseline:.2f}"
        if isinstance(words, Slot):
            self.later.append(Later(len(self._code), words.key, place, style))
        self._add(self.written(words, style, place))

    def written(self, words: str, style: Style, place: str) -> str:
        """Give the operators that write a line at a place."""
        return f"BT 1 0 0 1 {place} Tm {self._ink.line(words, *style)} ET"

    def centred(self, x: float, baseline: float, words: str, style: Style) -> None:
        """Write a line of text with its middle at x."""
        self.text(x - style.width(words) / 2, baseline, words, style)

    def rule(self, x: float, y: float, length: float, *, dashed: bool = False) -> None:
        """Draw a line across."""
        at, up = self._left(x, length), self._height - y
        dash = "[4 3] 0 d " if dashed else ""
        self._add(f"q {dash}{LINE:.2f} w {at:.2f} {up:.2f} m {at + length:.2f} {up:.2f} l S Q")

    def drop(self, x: float, top: float, bottom: float) -> None:
        """Draw a line down."""
        at = self._left(x, 0)
        ends = f"{self._height - top:.2f} m {at:.2f} {self._height - bottom:.2f}"
        self._add(f"{LINE:.2f} w {at:.2f} {ends} l S")

    def box(self, x: float, top: float, wide: float, high: float, *, fill: bool = False) -> None:
        """Draw a box with rounded corners, open or black."""
        self._canvas.setLineWidth(BOX_LINE)
        bottom = self._height - top - high
        at = self._left(x, wide)
        self._canvas.roundRect(at, bottom, wide, high, 2 * mm, stroke=not fill, fill=fill)

    def ring(self, x: float, y: float, radius: float) -> None:
        """Draw a circle around a place, white inside."""
        self._form("ring", x - radius, y - radius, 2 * radius)

    def ink(self, *, white: bool) -> None:
        """Choose the colour of what is written next."""
        self._add(f"{int(white)} g")

    def pictogram(self, name: str, x: float, top: float, size: float) -> None:
        """Draw an icon."""
        self._form(name, x, top, size)

    def qr(self, code: str, x: float, top: float, size: float) -> None:
        """Draw a QR code."""
        at = (self._left(x, size), self._height - top - size, size)
        self.later.append(Later(len(self._code), "code", at, None))
        self._add(square(code, *at))

    def _form(self, name: str, x: float, top: float, size: float) -> None:
        """Draw what comes often; it is in the document once."""
        canvas = self._canvas
        if not canvas.hasForm(name):
            canvas.beginForm(name, 0, 0, GRID, GRID)
            if name == "ring":
                _ring(canvas)
            else:
                draw_pictogram(canvas, name, 0, 0, GRID)
            canvas.endForm()
        scale = size / GRID
        at = f"{self._left(x, size):.2f} {self._height - top - size:.2f}"
        self._add(f"q {scale:.4f} 0 0 {scale:.4f} {at} cm")
        canvas.doForm(name)
        self._add("Q")

    def _left(self, x: float, wide: float) -> float:
        return self._wide - x - wide if self._mirrored else x

    def _add(self, operators: str) -> None:
        self._code.append(operators)

    @property
    def _code(self) -> list[Any]:
        code: list[Any] = self._canvas._code  # type: ignore[attr-defined]  # noqa: SLF001
        return code


def _ring(canvas: Canvas) -> None:
    canvas.setLineWidth(1.8)
    canvas.setFillGray(1)
    canvas.circle(GRID / 2, GRID / 2, GRID / 2 - 1, fill=1)
