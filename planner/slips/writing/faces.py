"""The shipped fonts that paper is written with, and which of them has a letter."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import uharfbuzz as hb

from planner import RESOURCES

TEXT, MEDIUM, BOLD = "NotoSans-Regular", "NotoSans-Medium", "NotoSans-Bold"
BESIDE = {
    TEXT: ("NotoNaskhArabic-Medium", "NotoSansEthiopic-Medium"),
    MEDIUM: ("NotoNaskhArabic-Medium", "NotoSansEthiopic-Medium"),
    BOLD: ("NotoNaskhArabic-Bold", "NotoSansEthiopic-Bold"),
}
"""Where a face's letters of other scripts come from."""
EM = 1000
"""All faces are drawn on a square of so many units."""
LARGER = 1.14
"""Naskh looks smaller than Latin letters of one size; so much larger it is read as easily."""


@dataclass(frozen=True, eq=False)
class Face:
    """A font as HarfBuzz reads it, the characters it has, and how much larger it is written."""

    name: str
    font: hb.Font
    known: frozenset[int]
    scale: float = 1.0


@cache
def face(name: str) -> Face:
    """Read a shipped font."""
    source = hb.Face(hb.Blob((RESOURCES / "fonts" / f"{name}.ttf").read_bytes()))
    scale = LARGER if "Arabic" in name else 1.0
    return Face(name, hb.Font(source), frozenset(source.unicodes), scale)


@cache
def faces(name: str) -> tuple[Face, ...]:
    """Give a face and those beside it, in the order in which they are asked."""
    return (face(name), *(face(other) for other in BESIDE[name]))


@cache
def has_letter(letter: int) -> bool:
    """Tell whether a character can be written, in every weight."""
    return all(any(letter in one.known for one in faces(name)) for name in BESIDE)


def face_for(letter: str, name: str, before: Face | None) -> Face:
    """Choose the font for a letter; the one before goes on where it can, so that words hold."""
    here = faces(name)
    if before is not None and ord(letter) in before.known and not letter.isascii():
        return before
    return next((one for one in here if ord(letter) in one.known), here[0])
