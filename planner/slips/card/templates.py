"""Pages drawn once for all slips that are laid out alike; only their slots are drawn again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from planner.slips.card.card import Card
from planner.slips.card.layout import Laid, pages_of
from planner.slips.card.pen import Later, Pen
from planner.slips.card.slots import likeness, text_of
from planner.slips.qr import square
from planner.slips.writing.embedding import Ink

Size = tuple[float, float]


@dataclass(frozen=True, slots=True)
class _Page:
    size: Size
    code: list[Any]
    forms: list[str]
    later: list[Later]


class Templates:
    """Draws the slips of one document."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas: Any = canvas
        self._pen = Pen(canvas, Ink(canvas))
        self._known: dict[Any, list[_Page]] = {}

    def draw(self, card: Card, scale: float) -> None:
        """Draw a slip, each of its pages `scale` times as large as it is laid out."""
        alike = likeness(card)
        known = self._known.get(alike)
        if known is None:
            self._known[alike] = [self._new(page, scale) for page in pages_of(card)]
            return
        for page in known:
            self._again(page, card)

    def _new(self, page: Laid, scale: float) -> _Page:
        canvas, size = self._canvas, (page.sheet.wide * scale, page.high * scale)
        canvas.setPageSize(size)
        if scale != 1:
            canvas.scale(scale, scale)
        page.draw(self._pen)
        drawn = _Page(size, list(canvas._code), list(canvas._formsinuse), self._pen.later)  # noqa: SLF001
        canvas.showPage()
        return drawn

    def _again(self, page: _Page, card: Card) -> None:
        canvas, operators = self._canvas, list(page.code)
        for later in page.later:
            if later.style is None:
                operators[later.nth] = square(card.view.code, *later.place)
            else:
                words = text_of(later.key, card)
                operators[later.nth] = self._pen.written(words, later.style, later.place)
        canvas.setPageSize(page.size)
        canvas._code[:] = operators  # noqa: SLF001
        canvas._formsinuse[:] = page.forms  # noqa: SLF001
        canvas.showPage()
