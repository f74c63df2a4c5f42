"""Whom the dates and numbers of a question fit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import chain

from planner.households.index.asked import Asked, date_of, is_year
from planner.households.index.index import HouseholdIndex

BY_NUMBER = 300.0
BY_DATE = 100.0
BY_PHONE = 80.0
BY_YEAR = 60.0
"""Points, to weigh beside the 100 of a name that is as it was typed."""

LEAST_PHONE = 3
"""How many digits of a phone somebody must know."""


@dataclass(frozen=True)
class Known:
    """What the office knows beside the index.

    Who has which number on the chosen day, who has the code that was asked for, and the date.
    """

    numbers: Mapping[int, int]
    with_code: frozenset[int]
    today: date

    @cached_property
    def coming(self) -> frozenset[int]:
        """Who is expected on the chosen day."""
        return frozenset(self.numbers.values())


def by_facts(index: HouseholdIndex, asked: Asked, known: Known) -> dict[int, float] | None:
    """Give whom the dates and digits fit, with their points; None when there are none."""
    found: dict[int, float] | None = None
    for day in asked.dates:
        found = _both(found, dict.fromkeys(index.born(day), BY_DATE))
    if asked.digits:
        found = _both(found, _by_digits(index, asked, known))
    return found


def _by_digits(index: HouseholdIndex, asked: Asked, known: Known) -> dict[int, float]:
    apart: dict[int, float] | None = None
    for run in asked.digits:
        apart = _both(apart, _by_run(index, run, known))
    found = apart or {}
    if len(asked.digits) > 1:
        found |= _by_phone(index, asked.joined)
    return found | dict.fromkeys(known.with_code, BY_NUMBER)


def _by_run(index: HouseholdIndex, run: str, known: Known) -> dict[int, float]:
    found = _by_phone(index, run)
    if is_year(run, known.today):
        found |= dict.fromkeys(index.born(int(run)), BY_YEAR)
    if day := date_of(run, known.today):
        found |= dict.fromkeys(index.born(day), BY_DATE)
    if int(run) in known.numbers:
        found[known.numbers[int(run)]] = BY_NUMBER
    return found


def _by_phone(index: HouseholdIndex, digits: str) -> dict[int, float]:
    typed = {digits, digits.removeprefix("00")}
    enough = (one for one in typed if len(one) >= LEAST_PHONE)
    return dict.fromkeys(chain.from_iterable(map(index.dialled, enough)), BY_PHONE)


def _both(one: dict[int, float] | None, other: dict[int, float]) -> dict[int, float]:
    if one is None:
        return other
    return {id_: one[id_] + other[id_] for id_ in one.keys() & other.keys()}
