"""The measures and words that the parts of a slip share."""

from __future__ import annotations

from typing import Any

from reportlab.lib.pagesizes import A5
from reportlab.lib.units import mm

from planner.texts import sentence

MARGIN = 8 * mm
LEFT = MARGIN
WIDE = A5[0] - 2 * MARGIN
RIGHT = LEFT + WIDE
INDENT = LEFT + 13 * mm
"""Where text begins beside a pictogram."""
INDENTED = RIGHT - INDENT
ICON = 9 * mm
SMALLEST = 12.0
"""No text on a slip is smaller, in points."""
CAP = 0.714
"""The height of a capital or a figure in Noto Sans, of the size."""


def said(key: str, **facts: Any) -> str:
    """Give a sentence of the slip. Slips are in Dutch (DOMAIN.md 4.3)."""
    return sentence("paper", f"slip.{key}", "nl", **facts)
