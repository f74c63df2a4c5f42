"""Whether a row goes on with the heading above it, or is the first household."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planner.households.importing.layout.headings import meaning
from planner.households.importing.layout.roles import NAMES
from planner.households.importing.words.folding import compact
from planner.households.importing.words.landlords import Landlords
from planner.households.importing.words.marks import Answer, answer

MOSTLY = 0.6
"""The part of a heading's cells that are known ones, to be one below other rows."""
FACTS = re.compile(r"\d\D?\d\d?\D?\d\d")
"""Digits as in dates and telephone numbers, which no heading has."""
LONG_WORD = 9
"""Letters from which a word that is nearly a heading is no surname."""


def is_below(upper: Sequence[str], lower: Sequence[str], landlords: Landlords) -> bool:
    """Tell whether the lower of two rows goes on with a heading, by itself, and is nobody's row.

    It has no facts and no answers, does not say the upper row again, most of what it says is a
    heading, and below a heading for a name there is one again: people are seldom called "Naam",
    but many are called Vranken.
    """
    pairs = [(above, below) for above, below in zip(upper, lower, strict=True) if below]
    if any(FACTS.search(below) or _is_answer(below) for _, below in pairs):
        return False
    if any(above == below for above, below in pairs):
        return False
    if any(is_name(above) and not is_name(below) for above, below in pairs):
        return False
    known = [pair for pair in pairs if _is_known(*pair, landlords)]
    return len(known) >= MOSTLY * len(pairs)


def _is_answer(text: str) -> bool:
    return not text.isdecimal() and answer(text) in (Answer.YES, Answer.NO, Answer.UNKNOWN)


def is_name(text: str) -> bool:
    """Tell a heading for a name; a short word that is nearly one may be a name itself: Persoons."""
    found = meaning(text)
    if found is None or found.role not in NAMES:
        return False
    return found.sure > 1 or len(compact(text)) >= LONG_WORD


def _is_known(above: str, below: str, landlords: Landlords) -> bool:
    """Tell whether a cell means something below a group, or goes on with the word above it."""
    whole = meaning(f"{above} {below}") if above else None
    return bool(meaning(below) or landlords.named(below) or (whole and whole.sure == 3))
