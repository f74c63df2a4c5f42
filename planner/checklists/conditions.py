"""Conditions under which a document applies: small trees of tests over what is known.

{always = true}                    of everybody
{fact = "wages"}                   the household has the fact
{adults = {min = 2}}, {children = {min = 1}}
{absent = {min = 1}}               adults who do not come along
{regime = "cir"}, {landlord = "svk"}
{all = [...]}, {any = [...]}, {not = {...}}
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from db.kinds import LandlordKind, Regime

Condition = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known of a household in front of one landlord."""

    facts: frozenset[str]
    adults: int
    children: int
    regime: Regime
    landlord: LandlordKind
    absent: int = 0


def holds(condition: Condition, situation: Situation) -> bool:
    """Tell whether a condition is met. A fact that is not known is not true."""
    test, wanted = _parts(condition)
    return TESTS[test](wanted, situation)


def reasons(condition: Condition, situation: Situation) -> tuple[str, ...]:
    """Give the facts, or `adults`, `children` and `absent`, that make it hold; empty is always."""
    test, wanted = _parts(condition)
    if test in GROUPS:
        met = (part for part in wanted if holds(part, situation))
        return tuple(dict.fromkeys(reason for part in met for reason in reasons(part, situation)))
    if not holds(condition, situation):
        return ()
    return (wanted,) if test == "fact" else (test,) if test in NUMBERS else ()


def facts_in(condition: Condition) -> Iterator[str]:
    """Name every fact that a condition asks about.

    Raises:
        ValueError: It is not a condition.

    """
    test, wanted = _parts(condition)
    if test in GROUPS:
        for part in wanted:
            yield from facts_in(part)
    elif test == "not":
        yield from facts_in(wanted)
    elif test == "fact":
        yield wanted


def triggers(condition: Condition) -> frozenset[str] | None:
    """Give facts without any of which a condition cannot hold; none when it may hold without."""
    test, wanted = _parts(condition)
    if test == "fact":
        return frozenset({wanted})
    if test not in GROUPS:
        return None
    parts = [triggers(part) for part in wanted]
    sure = [part for part in parts if part is not None]
    if test == "all":
        return min(sure, key=len, default=None)
    return frozenset().union(*sure) if len(sure) == len(parts) else None


def _parts(condition: Condition) -> tuple[str, Any]:
    if len(condition) == 1:
        for test, wanted in condition.items():
            if test in TESTS:
                return test, wanted
    raise ValueError(condition)


GROUPS = ("all", "any")
NUMBERS = ("adults", "children", "absent")
TESTS: Mapping[str, Callable[[Any, Situation], bool]] = {
    "always": lambda wanted, _: bool(wanted),
    "fact": lambda wanted, situation: wanted in situation.facts,
    "adults": lambda wanted, situation: situation.adults >= wanted["min"],
    "children": lambda wanted, situation: situation.children >= wanted["min"],
    "absent": lambda wanted, situation: situation.absent >= wanted["min"],
    "regime": lambda wanted, situation: situation.regime == wanted,
    "landlord": lambda wanted, situation: situation.landlord == wanted,
    "all": lambda wanted, situation: all(holds(part, situation) for part in wanted),
    "any": lambda wanted, situation: any(holds(part, situation) for part in wanted),
    "not": lambda wanted, situation: not holds(wanted, situation),
}
