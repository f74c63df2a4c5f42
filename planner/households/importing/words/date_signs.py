"""The signs in which dates are written: dashes, letters that look like figures, Roman months."""

from __future__ import annotations

import re

from planner.households.importing.words.folding import tidy

DASHES = re.compile("[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]")
LOOKALIKES = re.compile(r"(?<=\d)[oO](?=[\d/.-])|(?<=[/.-])[oO](?=\d)|\b[oO](?=\d[/.-])")
"""A letter O where a date has a zero."""
ROMAN = re.compile(r"(\d)([\s/.-]+)(I{1,3}|IV|VI{0,3}|IX|XI{0,2})(?=[\s/.-]+'?\d)")
ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
BRACKETS = re.compile(r"\([^)]*\)")


def plain_date(text: str) -> str:
    """Write a date with plain dashes and figures, without what stands in brackets."""
    plain = LOOKALIKES.sub("0", DASHES.sub("-", BRACKETS.sub(" ", tidy(text))))
    return ROMAN.sub(lambda found: f"{found[1]}{found[2]}{ROMANS.index(found[3]) + 1}", plain)
