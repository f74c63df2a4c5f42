"""Which rules on validity a person can choose, and what makes one nonsense."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from planner.errors import ValidityBroken

ON_DAY = ("valid_on_day", "signed_on_day")
MOST: Mapping[str, int] = {
    "max_age_years": 50,
    "max_age_days": 3660,
    "until_months_after_leaving": 120,
    "max_stay_months": 120,
    "income_years_back": 10,
}
"""The rules with one number, and the most that it can be."""

MOST_MONTHS = 24
SHOWS = ("year", "school_year", "start_date", "date")
"""What a reader must find on a document; each has words in validity.*.toml."""

RULES: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(ON_DAY, ()),
    **dict.fromkeys(MOST, ("count",)),
    "months": ("of_last", "at_least"),
    "shows": SHOWS,
}
"""Every rule to choose from, with its numbers or its choices."""


def check_rule(rule: Mapping[str, Any] | None) -> dict[str, Any]:
    """Give a rule as it is kept; no rule asks nothing.

    Raises:
        ValidityBroken: There is no such rule, or its numbers cannot be.
    """
    if not rule:
        return {}
    name, wanted = next(iter(rule.items()))
    if len(rule) != 1 or not _possible(name, wanted):
        raise ValidityBroken
    return {name: dict(wanted) if name == "months" else wanted}


def _possible(name: str, wanted: Any) -> bool:
    if name in ON_DAY:
        return wanted is True
    if name in MOST:
        return _number(wanted, MOST[name])
    if name == "months":
        return _months(wanted)
    return name == "shows" and wanted in SHOWS


def _months(wanted: Any) -> bool:
    if not isinstance(wanted, Mapping) or wanted.keys() != {"of_last", "at_least"}:
        return False
    of_last, least = wanted["of_last"], wanted["at_least"]
    return _number(of_last, MOST_MONTHS) and _number(least, of_last)


def _number(value: Any, most: int) -> bool:
    return type(value) is int and 1 <= value <= most
