"""What the parts of a slip share: the sheet, the words and the measures."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from reportlab.lib.pagesizes import A4, A5
from reportlab.lib.units import mm

from db.kinds import SlipFormat
from planner.slips.fonts import BOLD, MEDIUM, Style
from planner.slips.views import SlipView
from planner.slips.wording import DUTCH, Wording

ICON = 9 * mm
BESIDE = 13 * mm
"""From the left of a pictogram to the text beside it."""
SMALLEST = 12.0
"""No text on a slip is smaller, in points."""
CAP = 0.714
"""The height of a capital or a figure in Noto Sans, of the size."""
LEAD, NASKH_LEAD = 1.2, 1.32


@dataclass(frozen=True, slots=True)
class Sheet:
    """Paper in points; one without a height is as long as what stands on it."""

    wide: float
    high: float | None
    margin: float

    @property
    def left(self) -> float:
        """Where everything begins."""
        return self.margin

    @property
    def right(self) -> float:
        """Where everything ends."""
        return self.wide - self.margin

    @property
    def inner(self) -> float:
        """How wide all parts are."""
        return self.wide - 2 * self.margin

    @property
    def indent(self) -> float:
        """Where text begins beside a pictogram."""
        return self.margin + BESIDE

    @property
    def room(self) -> float:
        """How high all parts may be together."""
        return math.inf if self.high is None else self.high - 2 * self.margin

    @property
    def is_narrow(self) -> bool:
        """Whether parts stand below each other rather than beside."""
        return self.inner < 100 * mm


SMALL, ROLL = Sheet(A5[0], A5[1], 8 * mm), Sheet(80 * mm, None, 4 * mm)
WITH_TRANSLATION = 1.2


def sheet_for(paper: SlipFormat, language: str) -> tuple[Sheet, float]:
    """Give the sheet to lay out on, and how much larger it is drawn.

    A slip on A4 is one on A5, enlarged; less so if a translation comes below it.
    """
    if paper is SlipFormat.ROLL:
        return ROLL, 1.0
    if paper is SlipFormat.A5:
        return SMALL, 1.0
    if language == DUTCH:
        return SMALL, A4[0] / A5[0]
    wide, high = (side / WITH_TRANSLATION for side in A4)
    return Sheet(wide, high, SMALL.margin), WITH_TRANSLATION


@dataclass(frozen=True, slots=True)
class Card:
    """A slip to be drawn: on what, in which language, and whether lesser sentences go.

    One that is `dense` has its desks closer together.
    """

    view: SlipView
    sheet: Sheet
    wording: Wording
    language: str = DUTCH
    compact: bool = False
    dense: bool = False

    @property
    def is_translation(self) -> bool:
        """Whether this is not the slip itself."""
        return self.language != DUTCH

    def say(self, key: str, **facts: Any) -> str:
        """Give a sentence of the slip."""
        return self.wording.say(key, self.language, **facts)

    def plain(self, size: float = SMALLEST) -> Style:
        """Give the style of text."""
        return Style(MEDIUM, size, self.language)

    def bold(self, size: float = SMALLEST) -> Style:
        """Give the style of what matters most."""
        return Style(BOLD, size, self.language)
