"""People's names: tidied, and in capitals where they belong."""

from __future__ import annotations

import re

from planner.households.importing.cells import Cell, text_of
from planner.households.importing.words.folding import fold, tidy
from planner.households.importing.words.formulas import is_formula
from planner.households.importing.words.lexicon import words
from planner.households.importing.words.marks import is_unknown

LETTERS = re.compile(r"[^\W\d_]+")
LONE_ARTICLE = re.compile(r"^['’`][TS]$")
VOWELS = frozenset("AEIOUY")
ROMAN = re.compile(r"I{2,3}|IV|VI{2,3}")
"""Numerals behind a first name that are no initials and no surname."""


def read_name(cell: Cell) -> str:
    """Tidy a name; nothing when the cell only says that there is none.

    A name all in capitals or all in small letters gets a capital for each word. Formula text stays
    as it is.
    """
    text = text_of(cell)
    if is_formula(text):
        return tidy(text)
    name = tidy(text).strip(" ,;")
    if fold(name) in words("names", "missing") or is_unknown(name) or not LETTERS.search(name):
        return ""
    return _capitals(name)


def _capitals(name: str) -> str:
    if name.islower():
        return LETTERS.sub(lambda found: _capital(found[0]), name)
    return " ".join(_word(word) for word in name.split(" "))


def _word(word: str) -> str:
    """Put one word in capitals right if it is all capitals; initials stay."""
    letters = "".join(LETTERS.findall(word))
    initials = len(letters) < 2 or (len(letters) == 2 and not set(letters) & VOWELS)
    if LONE_ARTICLE.match(word):
        return word.lower()
    if not word.isupper() or initials or ROMAN.fullmatch(word):
        return word
    return LETTERS.sub(lambda found: _capital(found[0]), word)


def _capital(word: str) -> str:
    return word[0].upper() + word[1:].lower().replace("\u0307", "")
