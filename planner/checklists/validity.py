"""How old a document may be on a registration day, and what that reads like.

A rule is one entry of data. The date it judges depends on the rule:

    valid_on_day = true              the last day on which the document is valid
    signed_on_day = true             the day it was signed
    max_age_years = 3                the day it was issued
    max_age_days = 45                the day it was issued
    months = {of_last = 6, at_least = 3}    a day in the month it is about
    until_months_after_leaving = 6   the day the person left
    max_stay_months = 6              the day the stay began
    income_years_back = 3            only a reader can tell: the income's year stands on it
    shows = "start_date"             only a reader can tell: what must stand on it
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from dateutil.relativedelta import relativedelta

Rule = Mapping[str, Any]


class Verdict(StrEnum):
    """Whether a document will do on the day."""

    OK = "ok"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Period:
    """What a rule asks on one day.

    `rule` is the key of its sentence. A document with a date before `first` is too old; `last`
    ends the months that are asked for, and does not make anything too new.
    """

    rule: str
    first: date | None = None
    last: date | None = None
    count: int = 0
    least: int = 0
    year: int = 0


def period(rule: Rule, day: date) -> Period | None:
    """Work out what a rule asks on a registration day; no rule asks nothing."""
    if not rule:
        return None
    name, wanted = next(iter(rule.items()))
    return RULES[name](wanted, day)


def verdict(rule: Rule, day: date, document_date: date | None) -> Verdict:
    """Judge a document by its date; without a date, or a rule about one, it is taken as good."""
    asked = period(rule, day)
    if asked is None or asked.first is None or document_date is None:
        return Verdict.OK
    return Verdict.OK if document_date >= asked.first else Verdict.EXPIRED


def earliest(day: date, age: relativedelta) -> date:
    """Find the first date that, that much later, is not yet past on the day.

    Months differ in length: 28 February and six months is 28 August, so on 31 August the first
    date that still counts is 1 March.
    """
    back = day - age
    return back if back + age >= day else back + timedelta(days=1)


def _months(wanted: Mapping[str, int], day: date) -> Period:
    this_month = day.replace(day=1)
    count, least = wanted["of_last"], wanted["at_least"]
    first = this_month - relativedelta(months=count)
    rule = "months" if least == count else "some_months"
    return Period(rule, first, this_month - timedelta(days=1), count, least)


def _age(rule: str, age_of: Callable[[int], relativedelta]) -> Callable[[int, date], Period]:
    def asked(count: int, day: date) -> Period:
        return Period(rule, earliest(day, age_of(count)), count=count)

    return asked


def _in_years(count: int) -> relativedelta:
    return relativedelta(years=count)


def _in_months(count: int) -> relativedelta:
    return relativedelta(months=count)


def _in_days(count: int) -> relativedelta:
    return relativedelta(days=count)


RULES: Mapping[str, Callable[[Any, date], Period]] = {
    "valid_on_day": lambda _, day: Period("valid_on_day", day),
    "signed_on_day": lambda _, day: Period("signed_on_day", day),
    "max_age_years": _age("max_age_years", _in_years),
    "max_age_days": _age("max_age_days", _in_days),
    "months": _months,
    "until_months_after_leaving": _age("until_months_after_leaving", _in_months),
    "max_stay_months": _age("max_stay_months", _in_months),
    "income_years_back": lambda years, day: Period("income_year", year=day.year - years),
    "shows": lambda what, _: Period(f"shows.{what}"),
}
