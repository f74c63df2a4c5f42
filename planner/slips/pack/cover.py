"""The first sheet of the day pack: what is in it, and how a day goes on by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from planner.slips.fonts import BOLD, MEDIUM, TEXT
from planner.slips.lists.asked import DOT
from planner.slips.lists.brush import Brush
from planner.slips.pack.binder import Entry, key_of
from planner.slips.sheets import MARGIN
from planner.slips.wording import NO_BREAK
from planner.texts import sentence

SHORT = 32
"""Letters: a date in words, a telephone; a place may be longer."""
STEPS = ("one", "two", "three", "four", "five")


@dataclass(frozen=True, slots=True)
class CoverSheet:
    """Draws the cover: the lines of `about` stand under the title, `made` at its foot."""

    language: str
    about: Sequence[str]
    made: str

    def __call__(self, canvas: Any, entries: Sequence[Entry]) -> None:
        """Draw it on a canvas."""
        wide, high = canvas._pagesize  # noqa: SLF001 - ReportLab has no other way to ask
        brush, room = Brush(canvas, high), wide - 2 * MARGIN
        brush.text(MARGIN, MARGIN + 26, self._said("title"), 28, BOLD)
        y = MARGIN + 50.0
        for line in self.about:
            y = brush.lines(MARGIN, y, _whole(line), (MEDIUM, 12), (room, 2))
        y += 22
        brush.text(MARGIN, y, self._said("contents"), 15, BOLD)
        y = self._contents(canvas, brush, entries, (y + 12, wide, high))
        brush.text(MARGIN, y + 30, self._said("by_hand"), 15, BOLD)
        y += 54
        for number, step in enumerate(STEPS, start=1):
            brush.text(MARGIN, y, f"{number}", 12, BOLD)
            words = self._said(f"step.{step}")
            y = brush.lines(MARGIN + 20, y, words, (TEXT, 12), (room - 20, 3)) + 5
        brush.text(MARGIN, high - MARGIN, self.made, 8.5, TEXT)

    def _contents(
        self, canvas: Any, brush: Brush, entries: Sequence[Entry],
        place: tuple[float, float, float],
    ) -> float:  # fmt: skip
        """Write a line for each chapter, which leads there; tell where they end."""
        y, wide, high = place
        for number, entry in enumerate(entries):
            brush.rule(MARGIN, y, wide - 2 * MARGIN, 0.4)
            brush.text(MARGIN, y + 16, entry.chapter.title, 12, MEDIUM)
            brush.text(MARGIN + 200, y + 16, entry.chapter.whom, 11, TEXT)
            brush.right(wide - MARGIN, y + 16, str(entry.page), 12, BOLD)
            canvas.linkRect("", key_of(number), (MARGIN, high - y - 23, wide - MARGIN, high - y))
            y += 23
        brush.rule(MARGIN, y, wide - 2 * MARGIN, 0.4)
        return y

    def _said(self, key: str) -> str:
        return sentence("pack", f"cover.{key}", self.language)


def _whole(about: str) -> str:
    """Keep what is said between two dots on one line, where it is short."""
    parts = about.split(DOT)
    return DOT.join(x.replace(" ", NO_BREAK) if len(x) <= SHORT else x for x in parts)
