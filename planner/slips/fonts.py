"""The letters on paper: the shipped fonts, and what they can write."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from anyascii import anyascii
from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from planner import RESOURCES
from planner.slips.writing.faces import BOLD, MEDIUM, TEXT
from planner.slips.writing.shaping import shaped

FACES = (TEXT, MEDIUM, BOLD)
ELLIPSIS = "…"
GAPS = re.compile(r"[^\S\u00a0]+")
"""White space, but for the one that holds a time and its desk together."""
rl_config.useA85 = 0
"""Streams go into a PDF as they are; as text they would be a quarter larger and slower."""

__all__ = ["BOLD", "ELLIPSIS", "FACES", "MEDIUM", "TEXT", "Style", "load_fonts", "printable",
           "shortened", "width"]  # fmt: skip


@cache
def load_fonts() -> frozenset[int]:
    """Give ReportLab the fonts, once; tells the characters that all of them have."""
    fonts = [TTFont(face, str(RESOURCES / "fonts" / f"{face}.ttf")) for face in FACES]
    for font in fonts:
        pdfmetrics.registerFont(font)
    return frozenset.intersection(*(frozenset(font.face.charToGlyph) for font in fonts))


class Style(NamedTuple):
    """How a text is written: its face, its size in points and its language."""

    face: str
    size: float
    language: str = "nl"

    def width(self, words: str) -> float:
        """Measure some words, in points."""
        return shaped(words, self.face, self.language).wide * self.size


def width(words: str, face: str, size: float, language: str = "nl") -> float:
    """Measure some words, in points."""
    return shaped(words, face, language).wide * size


@lru_cache(maxsize=4096)
def printable(words: str) -> str:
    """Give what can stand on paper: one line, no control or direction marks.

    Letters that the fonts lack are written in Latin ones, so that a name stays readable.
    """
    known = load_fonts()
    line = GAPS.sub(" ", unicodedata.normalize("NFC", words)).strip()
    return "".join(_writable(letter, known) for letter in line)


def shortened(words: str, most: int) -> str:
    """Cut a text that is longer than any real one can be."""
    return words if len(words) <= most else words[: most - 1].rstrip() + ELLIPSIS


def _writable(letter: str, known: frozenset[int]) -> str:
    if unicodedata.category(letter).startswith("C"):
        return ""
    return letter if ord(letter) in known else anyascii(letter)
