"""When a household must confirm to a landlord that it still looks for a home (*actualisatie*).

Who does not answer is struck off and loses its place (DOMAIN.md 1.6). The rules are data in
resources/followup/rules.toml: they differ by landlord and have changed before.
"""

from __future__ import annotations

import datetime
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from dateutil.relativedelta import relativedelta

from planner import RESOURCES


class Anchor(StrEnum):
    """From where a rhythm of updates is counted."""

    ODD_YEAR = "odd_year"
    MONTH = "month"
    REGISTERED = "registered"


@dataclass(frozen=True, slots=True)
class UpdateRule:
    """How often a landlord asks for an update, and how many days there are to answer it."""

    anchor: Anchor
    every_months: int
    answer_days: int


@cache
def rules() -> Mapping[str, Any]:
    """Read the rules of following up."""
    path = RESOURCES / "followup" / "rules.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def rule_for(code: str, kind: str) -> UpdateRule | None:
    """Find the rule of a landlord by its code or else its kind; none where nothing is known."""
    for by, name in (("landlords", code), ("kinds", kind)):
        for rule in rules()["update"]:
            if name in rule.get(by, ()):
                return UpdateRule(Anchor(rule["anchor"]), rule["every_months"], rule["answer_days"])
    return None


def next_update(rule: UpdateRule, last: datetime.date) -> datetime.date:
    """Tell from which day the next update is due after a registration or an update."""
    match rule.anchor:
        case Anchor.ODD_YEAR:
            year = last.year + (1 if last.year % 2 == 0 else 2)
            return datetime.date(year, 1, 1)
        case Anchor.MONTH:
            return last.replace(day=1) + relativedelta(months=rule.every_months)
        case Anchor.REGISTERED:
            return last + relativedelta(months=rule.every_months)


def answer_by(rule: UpdateRule, last: datetime.date) -> datetime.date:
    """Tell by when the next update must be answered."""
    return next_update(rule, last) + datetime.timedelta(days=rule.answer_days)
