"""When a household must confirm to a landlord that it still looks for a home (*actualisatie*).

Who does not answer is struck off and loses its place (DOMAIN.md 1.6). The rules are data: they
differ by landlord and have changed before. What is shipped stands in resources/followup/rules.toml;
the office puts its own over it, each from a date.
"""

from __future__ import annotations

import datetime
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from dateutil.relativedelta import relativedelta

from db.outcomes import Anchor
from planner import RESOURCES

ALWAYS = datetime.date.min
"""From when a shipped rule holds."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What a landlord asks of whom it registered, from a date on; lengths in months and days."""

    anchor: Anchor
    every_months: int
    answer_days: int
    warning_days: int
    proof_days: int
    valid_from: datetime.date = ALWAYS


def shipped_rule(code: str, kind: str) -> Rule:
    """Find the first rule that fits a landlord's code or kind; the last one fits all."""
    one = next(one for one in _shipped() if _fits(one, code, kind))
    days = (one[key] for key in ("every_months", "answer_days", "warning_days", "proof_days"))
    return Rule(Anchor(one["anchor"]), *days)


def in_force(rules: Sequence[Rule], on: datetime.date) -> Rule:
    """Give the rule of a date; `rules` are in order, the first without a beginning."""
    return [rule for rule in rules if rule.valid_from <= on][-1]


def next_update(rules: Sequence[Rule], last: datetime.date) -> tuple[datetime.date, Rule] | None:
    """Tell from which day the next update is due after a registration or an update, by which rule.

    A rule decides as long as it holds: what is due later is due as the next one says, at the
    earliest when that begins. None where no rule asks for any.
    """
    ends = [rule.valid_from for rule in rules[1:]]
    for rule, end in zip(rules, [*ends, datetime.date.max], strict=True):
        due = _due(rule, last)
        if due is not None and (due := max(due, rule.valid_from)) < end:
            return due, rule
    return None


def _due(rule: Rule, last: datetime.date) -> datetime.date | None:
    match rule.anchor:
        case Anchor.NEVER:
            return None
        case Anchor.ODD_YEAR:
            year = last.year + (1 if last.year % 2 == 0 else 2)
            return datetime.date(year, 1, 1)
        case Anchor.MONTH:
            return last.replace(day=1) + relativedelta(months=rule.every_months)
        case Anchor.REGISTERED:
            return last + relativedelta(months=rule.every_months)


def _fits(one: Mapping[str, Any], code: str, kind: str) -> bool:
    codes, kinds = one.get("landlords", ()), one.get("kinds", ())
    return code in codes or kind in kinds or not (codes or kinds)


@cache
def _shipped() -> Sequence[dict[str, Any]]:
    path = RESOURCES / "followup" / "rules.toml"
    found: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))["update"]
    return found
