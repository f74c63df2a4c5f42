"""What following up asks of the landlords: who they are and when they ask for an update."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.checklists.loading import RECEPTION
from planner.office.queries import landlords
from planner.outcomes.updates import UpdateRule, rule_for


@dataclass(frozen=True, slots=True)
class LandlordRules:
    """A landlord and its rule for updates, if one is known."""

    id: int
    code: str
    name: str
    update: UpdateRule | None


def landlord_rules(session: Session) -> dict[int, LandlordRules]:
    """Give every landlord that households register with, past ones too, by id and in order."""
    return {
        one.id: LandlordRules(one.id, one.code, one.name, rule_for(one.code, one.kind.value))
        for one in landlords(session)
        if one.kind not in RECEPTION
    }
