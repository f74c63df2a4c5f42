"""Telephone numbers as people write them, to E.164."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from planner.households.importing.cells import Cell, text_of
from planner.households.importing.words.folding import REMEMBERED, tidy
from planner.households.importing.words.marks import is_nothing, is_unknown
from planner.households.importing.words.said import Said

HOME = "BE"
BRACKETS = re.compile(r"\((?!\s*0?\d{1,4}\s*\))[^)]*\)")
BETWEEN = re.compile(
    r"[;,|\n]|\s[/–—-]\s|\b(?:of|ou|or|en|et|and)\b|[^\W\d_]{2,}[:.]?", re.IGNORECASE
)
LEAST_DIGITS = 8


def read_phone(cell: Cell) -> Said[str]:
    """Give the first number in a cell that can be dialled, in E.164; Belgian without a country.

    A number that lost its leading zero in a spreadsheet is a number still. Nothing readable is
    `invalid_phone`.
    """
    text = text_of(cell)
    if is_nothing(text) or is_unknown(text):
        return Said("")
    return _read(text)


@lru_cache(REMEMBERED)
def _read(text: str) -> Said[str]:
    number = next((found for piece in _pieces(text) if (found := _dial(piece))), "")
    return Said(number, "" if number else "invalid_phone")


def _pieces(text: str) -> Iterator[str]:
    """Give the whole, then ever smaller parts in which one number may stand."""
    yield tidy(text)
    bare = BRACKETS.sub(" ", text)
    parts = [part for part in BETWEEN.split(bare) if _digits(part) >= LEAST_DIGITS]
    yield from parts
    for part in parts:
        yield from part.split("/")


def _dial(piece: str) -> str:
    import phonenumbers  # noqa: PLC0415 - heavy

    if _digits(piece) < LEAST_DIGITS:
        return ""
    try:
        number = phonenumbers.parse(piece.strip(" .:-/"), HOME)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_valid_number(number):
        return ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _digits(text: str) -> int:
    return sum(sign.isdecimal() for sign in text)
