"""What rules, reasons and ticks read like, on paper and on the screen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache

from planner.checklists.facts import fact_groups
from planner.checklists.known import TickRow
from planner.checklists.states import PaperState, counted
from planner.checklists.validity import Period, Rule, period
from planner.texts import sentence

OWN = "nl"
"""The language in which every text exists."""


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


def reason_in_words(reason: str, language: str, *, adults: int, children: int) -> str:
    """Say why a document applies: a fact, the adults, the children or who stays away."""
    count = {"adults": adults, "children": children, "absent": 0}.get(reason)
    if count is None:
        return fact_in_words(reason, language)
    return sentence("checklists", f"because.{reason}", language, count=count)


def fact_in_words(code: str, language: str) -> str:
    """Say what a fact means; one that the catalogue no longer knows, by its code."""
    found = fact_words().get(code)
    return found[language] if found else code


@cache
def fact_words() -> Mapping[str, Mapping[str, str]]:
    """Give the words of every fact by its code."""
    return {fact.code: fact.texts for group in fact_groups() for fact in group.facts}


def title(texts: Mapping[str, str], language: str) -> str:
    """Give a document's name in a language; in Dutch as long as nobody translated it."""
    return texts.get(language) or texts[OWN]


def detail(tick: TickRow | None, state: PaperState, rule: Rule, on: date, language: str) -> str:
    """Say what else is known of a paper: promised for when, its date, how many months."""
    if tick is None:
        return ""
    asked = period(rule, on)
    if tick.months and asked and asked.least:
        seen = counted(tick.months, rule, on)
        return sentence("checklists", "detail.months", language, seen=seen, least=asked.least)
    if tick.on_date is None:
        return ""
    key = "promised" if state is PaperState.PROMISED else "date"
    when = _in_words(tick.on_date, "d MMMM y", language)
    return sentence("checklists", f"detail.{key}", language, on=when)


def listed(words: Iterable[str], language: str) -> str:
    """Write things one after another, with "and" before the last."""
    from babel.lists import format_list  # noqa: PLC0415 - heavy

    return format_list(list(words), locale=language)


def _in_words(day: date | None, pattern: str, language: str) -> str:
    from babel.dates import format_date  # noqa: PLC0415 - heavy

    return "" if day is None else format_date(day, pattern, locale=language)
