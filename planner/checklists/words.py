"""What a validity rule reads like, on paper and on the screen."""

from __future__ import annotations

from datetime import date

from planner.checklists.validity import Period
from planner.texts import sentence


def period_in_words(asked: Period, language: str) -> str:
    """Say what a document must be or show: no capital, no full stop, ready to follow its name."""
    month = "MMMM y" if asked.last else "d MMMM y"
    return sentence(
        "validity",
        asked.rule,
        language,
        first=_in_words(asked.first, month, language),
        last=_in_words(asked.last, month, language),
        count=asked.count,
        least=asked.least,
        year=asked.year,
    )


def _in_words(day: date | None, pattern: str, language: str) -> str:
    from babel.dates import format_date  # noqa: PLC0415 - heavy

    return "" if day is None else format_date(day, pattern, locale=language)
