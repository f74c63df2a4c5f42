"""What following up asks of the landlords: who they are and the rules of each, in order."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.outcomes import FollowRule
from planner.checklists.loading import RECEPTION
from planner.office.queries import landlords
from planner.outcomes.updates import Rule, shipped_rule


@dataclass(frozen=True, slots=True)
class LandlordRules:
    """A landlord and its rules by date: the shipped one, then the office's own."""

    id: int
    code: str
    name: str
    rules: tuple[Rule, ...]


def landlord_rules(session: Session) -> dict[int, LandlordRules]:
    """Give every landlord that households register with, past ones too, by id and in order."""
    own: defaultdict[int, list[Rule]] = defaultdict(list)
    for row in session.scalars(select(FollowRule).order_by(FollowRule.valid_from)):
        own[row.landlord_id].append(rule_of(row))
    return {
        one.id: LandlordRules(
            one.id, one.code, one.name, (shipped_rule(one.code, one.kind.value), *own[one.id])
        )
        for one in landlords(session)
        if one.kind not in RECEPTION
    }


def rule_of(row: FollowRule) -> Rule:
    """Give what a row says."""
    return Rule(row.anchor, row.every_months, row.answer_days, row.warning_days, row.proof_days,
                row.valid_from)  # fmt: skip
