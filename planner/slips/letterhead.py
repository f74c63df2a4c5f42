"""The head of a letter: the office's logo, if it has one, and its name."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Literal

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable, Image, Spacer

from planner.slips.sheets import LONGEST_LINE, plain

WIDE, HIGH = 50 * mm, 17 * mm


def letterhead(
    logo: bytes | None, name: str, style: ParagraphStyle, align: Literal["LEFT", "CENTER"] = "LEFT"
) -> Iterator[Flowable]:
    """Give what stands at the top of a letter, or under a certificate."""
    if logo:
        wide, high = fitted(logo)
        yield Image(BytesIO(logo), wide, high, hAlign=align)
        yield Spacer(0, 6)
    yield plain(name, style, LONGEST_LINE)


def fitted(logo: bytes, wide: float = WIDE, high: float = HIGH) -> tuple[float, float]:
    """Tell how wide and high (points) a logo is drawn so that it fits in a room."""
    across, down = ImageReader(BytesIO(logo)).getSize()
    part = min(wide / across, high / down)
    return across * part, down * part
