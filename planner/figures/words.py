"""How the values of figures are written."""

from __future__ import annotations

from planner.figures.counts import Count
from planner.figures.tables import CLOCK, SHARE, Value
from planner.texts import sentence
from planner.times import clock


def value_words(value: Value, unit: str, language: str) -> str:
    """Write a value with its unit, the way the language does; what is small stays hidden."""
    if value is None:
        return _said("none", language)
    if isinstance(value, Count):
        return _count(value, language)
    if unit == CLOCK:
        return clock(round(value))
    if unit == SHARE:
        return _said("share", language, value=round(100 * value))
    return _said(unit, language, value=decimal(value, language))


def decimal(value: float, language: str) -> str:
    """Write a number with one decimal, and none if that is nothing."""
    words = f"{value:.1f}".removesuffix(".0")
    return words if language == "en" else words.replace(".", ",")


def _count(count: Count, language: str) -> str:
    if count.exact:
        return str(count.value)
    key = "least" if count.value else "hidden"
    return _said(key, language, count=count.value)


def _said(key: str, language: str, **facts: object) -> str:
    return sentence("figures", key, language, **facts)
