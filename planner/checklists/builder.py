"""Conditions as lines that a person can fill in, and back: no code, and nothing lost on the way.

A group (`all`, `any`) is a line of its own; what belongs to it follows one step deeper:

    0 all                        {all = [{fact = "wages"},
    1     fact wages                     {any = [{fact = "recent_income"},
    1     any                                    {not = {landlord = "svk"}}]}]}
    2         fact recent_income
    2         landlord svk, negated
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from db.kinds import LandlordKind, Regime
from planner.checklists.conditions import GROUPS, NUMBERS, Condition
from planner.checklists.words import fact_words
from planner.errors import ConditionBroken, UnknownFact

MOST_LINES, DEEPEST, MOST_PEOPLE = 30, 4, 20
"""More than anybody can read, or than any household has."""

KINDS = (LandlordKind.SHM, LandlordKind.SVK, LandlordKind.WM)
"""The kinds of landlords that ask for documents."""


@dataclass(frozen=True, slots=True)
class ConditionLine:
    """A line: what it tests, the fact, kind or number that it wants, and whether it must not be.

    A number of `adults`, `children` or `absent` is the least there must be.
    """

    depth: int
    test: str
    value: str | int = ""
    negated: bool = False


def lines_of(condition: Condition, depth: int = 0, *, negated: bool = False) -> list[ConditionLine]:
    """Write a condition as lines. Not not something is that something."""
    test, wanted = next(iter(condition.items()))
    if test == "not":
        return lines_of(wanted, depth, negated=not negated)
    if test in GROUPS:
        deeper = [line for part in wanted for line in lines_of(part, depth + 1)]
        return [ConditionLine(depth, test, "", negated), *deeper]
    value = wanted["min"] if test in NUMBERS else "" if test == "always" else wanted
    return [ConditionLine(depth, test, value, negated)]


def condition_of(lines: Sequence[ConditionLine]) -> dict[str, Any]:
    """Read lines as a condition.

    Raises:
        ConditionBroken: A line asks for nothing there is, or stands where it cannot.
        UnknownFact: It asks about a fact that there is not.
    """
    if not 0 < len(lines) <= MOST_LINES:
        raise ConditionBroken(0)
    condition, used = _read(lines, 0, 0)
    if used < len(lines):
        raise ConditionBroken(used + 1)
    return condition


def _read(lines: Sequence[ConditionLine], at: int, depth: int) -> tuple[dict[str, Any], int]:
    """Read the line at a place with what belongs to it; tell where the next one stands."""
    line = lines[at]
    if line.depth != depth or depth > DEEPEST:
        raise ConditionBroken(at + 1)
    if line.test in GROUPS:
        parts, after = _parts(lines, at + 1, depth + 1)
        condition: dict[str, Any] = {line.test: parts}
        if not parts:
            raise ConditionBroken(at + 1)
    else:
        condition, after = {line.test: _wanted(line, at + 1)}, at + 1
    return ({"not": condition} if line.negated else condition), after


def _parts(lines: Sequence[ConditionLine], at: int, depth: int) -> tuple[list[dict[str, Any]], int]:
    parts = []
    while at < len(lines) and lines[at].depth >= depth:
        part, at = _read(lines, at, depth)
        parts.append(part)
    return parts, at


def _wanted(line: ConditionLine, number: int) -> Any:
    check = CHECKS.get(line.test)
    if line.test == "fact" and line.value not in fact_words():
        raise UnknownFact(str(line.value))
    if check is None or not check(line):
        raise ConditionBroken(number)
    return {"min": line.value} if line.test in NUMBERS else line.value or True


def _people(line: ConditionLine) -> bool:
    return type(line.value) is int and 1 <= line.value <= MOST_PEOPLE


CHECKS: Mapping[str, Callable[[ConditionLine], bool]] = {
    "always": lambda line: line.value == "" and not line.negated,
    "fact": lambda line: bool(line.value),
    "regime": lambda line: line.value in list(Regime),
    "landlord": lambda line: line.value in KINDS,
    **dict.fromkeys(NUMBERS, _people),
}
