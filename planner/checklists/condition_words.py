"""What a condition reads like: "loon uit werk en (recent inkomen telt of ...)"."""

from __future__ import annotations

import re

from planner.checklists.conditions import GROUPS, NUMBERS, Condition
from planner.checklists.words import fact_in_words
from planner.texts import sentence

REMARK = re.compile(r"\s*\(.*")
"""What explains a fact on its card, too long within a condition."""


def condition_in_words(condition: Condition, language: str) -> str:
    """Say when a document applies, on one line; groups within groups stand in brackets."""
    test, wanted = next(iter(condition.items()))
    if test == "not":
        return _said("not", language, what=_bracketed(wanted, language))
    if test in GROUPS:
        parts = [_bracketed(part, language) for part in wanted]
        return f" {_said(test, language)} ".join(parts)
    if test == "fact":
        words = REMARK.sub("", fact_in_words(wanted, language))
        return f"{words[:1].lower()}{words[1:]}"
    if test in NUMBERS:
        return _said(test, language, count=wanted["min"])
    if test == "always":
        return _said(test, language)
    return _said(f"{test}.{wanted}", language)


def _bracketed(condition: Condition, language: str) -> str:
    words = condition_in_words(condition, language)
    test, wanted = next(iter(condition.items()))
    return f"({words})" if test in GROUPS and len(wanted) > 1 else words


def _said(key: str, language: str, **facts: object) -> str:
    return sentence("checklists", f"condition.{key}", language, **facts)
