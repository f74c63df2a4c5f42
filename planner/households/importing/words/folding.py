"""Text as people mean it: without stray spaces, and without what differs between spellings."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

INVISIBLE = dict.fromkeys(
    map(ord, "\u200b\u200e\u200f\u2060\ufeff\u00ad\u202a\u202b\u202c\u202d\u202e")
)
NO_LETTERS = re.compile(r"[^a-z0-9]+")
REMEMBERED = 1 << 16


def tidy(text: str) -> str:
    """Join accents to their letters, drop what cannot be seen and make single spaces."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    shown = unicodedata.normalize("NFC", text).translate(INVISIBLE)
    spaced = " ".join(shown.split())
    return "".join(sign for sign in spaced if sign.isprintable())


@lru_cache(REMEMBERED)
def fold(text: str) -> str:
    """Keep only small unaccented Latin letters and digits, in words with one space between.

    Other scripts are written in Latin letters (anyascii).
    """
    latin = anyascii(tidy(text).replace("°", " ").replace("º", " "))
    return NO_LETTERS.sub(" ", latin.casefold()).strip()


def compact(text: str) -> str:
    """Fold a text and close its spaces."""
    return fold(text).replace(" ", "")
