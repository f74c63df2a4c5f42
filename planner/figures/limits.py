"""The limits past which a figure is a signal: what is shipped, and what the office sets instead."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.outcomes import SignalLimit
from planner import RESOURCES
from planner.errors import SignalUnknown
from planner.operations import operation, tell


@dataclass(frozen=True, slots=True)
class SignalRule:
    """When a figure is a signal: a column of a kind of figures is over or under a limit.

    `share_of` makes it a share of another column, or of all ("*"). `total` looks at the total only;
    `base` is the column that tells of how many it is said. `unit` is that of the limit.
    """

    code: str
    kind: str
    column: str
    unit: str
    shipped: float
    over: bool = True
    share_of: str = ""
    total: bool = False
    base: str = ""


@cache
def signal_rules() -> tuple[SignalRule, ...]:
    """Read the rules there are, in their order."""
    path = RESOURCES / "figures" / "signals.toml"
    read = tomllib.loads(path.read_text(encoding="utf-8"))["signal"]
    return tuple(SignalRule(**one) for one in read)


def signal_limits(session: Session) -> Mapping[SignalRule, float | None]:
    """Give the limit of each rule; none where the office wants no such signal."""
    own = dict(session.execute(select(SignalLimit.code, SignalLimit.value)).all())
    return {rule: own.get(rule.code, rule.shipped) for rule in signal_rules()}


@operation
def set_signal_limit(session: Session, *, code: str, limit: float | None) -> None:
    """Give a signal another limit, or let it be given no more; the shipped one is no row.

    Raises:
        SignalUnknown: There is no such signal.
    """
    rule = next((one for one in signal_rules() if one.code == code), None)
    if rule is None:
        raise SignalUnknown(code)
    found = session.scalars(select(SignalLimit).where(SignalLimit.code == code)).first()
    if limit == rule.shipped:
        if found is not None:
            session.delete(found)
    elif found is None:
        session.add(SignalLimit(code=code, value=limit))
    else:
        found.value = limit
    tell(session, code=code)
