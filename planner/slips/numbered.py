"""Pages that know how many there are of their part, and can be written on in any script."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable
from typing_extensions import override

from planner.slips.fonts import Style
from planner.slips.writing.embedding import Ink


class NumberedCanvas(Canvas):
    """Draws the foot of every page once it is known how many there are."""

    def __init__(
        self, *given: Any, foot: Callable[[Canvas, str, int, int], None], **options: Any
    ) -> None:
        super().__init__(*given, **options)
        self.part: Part | None = None
        self._ink = Ink(self)
        self._foot = foot
        self._pages: list[dict[str, Any]] = []

    def write(self, x: float, y: float, words: str, style: Style) -> None:
        """Write a line in any script, with its baseline at a place."""
        code: list[str] = self._code  # type: ignore[attr-defined]  # ReportLab's stubs hide it
        code.append(f"q BT 1 0 0 1 {x:.2f} {y:.2f} Tm {self._ink.line(words, *style)} ET Q")

    @override
    def showPage(self) -> None:
        self._pages.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined]  # ReportLab's recipe; its stubs hide it

    @override
    def save(self) -> None:
        pages = Counter(page["part"] for page in self._pages)
        drawn: Counter[Part | None] = Counter()
        for page in list(self._pages):
            self.__dict__.update(page)
            drawn[self.part] += 1
            name = self.part.name if self.part else ""
            self._foot(self, name, drawn[self.part], pages[self.part])
            super().showPage()
        super().save()


class Part(Flowable):
    """Begins a part with pages numbered on their own; its name stands at their foot."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.width = self.height = 0
        self.name = name

    def draw(self) -> None:
        """Tell the page; ReportLab calls this."""
        if isinstance(self.canv, NumberedCanvas):
            self.canv.part = self
