"""Text that a spreadsheet would take for a formula."""

from __future__ import annotations

from planner.households.importing.words.folding import compact

STARTS = frozenset("=+-@\t\r＝＋－＠")
"""The signs with which formulas start (OWASP ASVS 5.0, 1.2.10), full-width forms too."""


def is_formula(text: str) -> bool:
    """Tell whether text could run as a formula elsewhere; signs alone cannot."""
    return text.lstrip(" \ufeff\xa0\u200b\n")[:1] in STARTS and bool(compact(text))
