"""The rules of the landlords as the office sets them, each from a date on."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.office import Landlord
from db.outcomes import Anchor, FollowRule
from planner.errors import Gone, RuleBroken
from planner.operations import operation, tell
from planner.outcomes.landlords import landlord_rules
from planner.outcomes.updates import ALWAYS, Rule, in_force
from planner.outcomes.visits import code_of

MOST_MONTHS, MOST_DAYS = 120, 366
COUNTED = (Anchor.MONTH, Anchor.REGISTERED)
"""The anchors from which months are counted."""


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule of a landlord. `shipped`: it holds until the office says otherwise; `now`: today."""

    id: tuple[int, datetime.date]
    landlord_id: int
    landlord: str
    rule: Rule
    shipped: bool
    now: bool


def rule_rows(session: Session, *, today: datetime.date) -> list[RuleRow]:
    """List the rules of every landlord, in order, the newest of each first."""
    return [
        RuleRow(
            (one.id, rule.valid_from), one.id, one.name, rule,
            shipped=rule.valid_from == ALWAYS, now=rule == in_force(one.rules, today),
        )
        for one in landlord_rules(session).values()
        for rule in reversed(one.rules)
    ]  # fmt: skip


@operation
def set_follow_rule(session: Session, *, landlord_id: int, rule: Rule) -> None:
    """Let a rule hold for a landlord from its date on; one of that very date is replaced.

    Raises:
        Gone: The landlord was removed.
        RuleBroken: Its months or days cannot be.
    """
    if session.get(Landlord, landlord_id) is None:
        raise Gone
    _check(rule)
    found = _row(session, landlord_id, rule.valid_from)
    if found is None:
        found = FollowRule(
            landlord_id=landlord_id, valid_from=rule.valid_from, anchor=rule.anchor,
            every_months=rule.every_months, answer_days=rule.answer_days,
            warning_days=rule.warning_days, proof_days=rule.proof_days,
        )  # fmt: skip
        session.add(found)
    found.anchor, found.every_months = rule.anchor, rule.every_months
    found.answer_days, found.warning_days = rule.answer_days, rule.warning_days
    found.proof_days = rule.proof_days
    tell(session, landlord=code_of(session, landlord_id), date=rule.valid_from.isoformat())


@operation
def remove_follow_rule(session: Session, *, landlord_id: int, valid_from: datetime.date) -> None:
    """Take back a rule of the office's own; the one before it holds again.

    Raises:
        Gone: Somebody did so before, or it is the shipped one.
    """
    found = _row(session, landlord_id, valid_from)
    if found is None:
        raise Gone
    session.delete(found)
    tell(session, landlord=code_of(session, landlord_id), date=valid_from.isoformat())


def _check(rule: Rule) -> None:
    months = rule.every_months
    if rule.anchor in COUNTED and not 1 <= months <= MOST_MONTHS:
        raise RuleBroken("every_months", months)
    for name in ("answer_days", "warning_days", "proof_days"):
        if not 0 <= (days := getattr(rule, name)) <= MOST_DAYS:
            raise RuleBroken(name, days)


def _row(session: Session, landlord_id: int, valid_from: datetime.date) -> FollowRule | None:
    query = select(FollowRule).where(
        FollowRule.landlord_id == landlord_id, FollowRule.valid_from == valid_from
    )
    return session.scalars(query).first()
