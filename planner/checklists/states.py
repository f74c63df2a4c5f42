"""What state a paper is in: what was ticked, judged by the document's rule on the day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from db.kinds import Provider, TickState
from planner.checklists.known import TickRow
from planner.checklists.validity import Rule, Verdict, period, verdict


class PaperState(StrEnum):
    """What a clerk sees of a paper. Nobody looked yet: to check, unless it need not be brought."""

    TO_CHECK = "to_check"
    SEEN = "seen"
    MISSING = "missing"
    EXPIRED = "expired"
    PROMISED = "promised"
    LANDLORD_FETCHES = "landlord_fetches"
    SIGN_THERE = "sign_there"
    NOT_APPLICABLE = "not_applicable"


READY = frozenset({PaperState.SEEN, PaperState.LANDLORD_FETCHES, PaperState.SIGN_THERE})
"""Nobody has to bring anything any more."""

LACKING = frozenset({PaperState.MISSING, PaperState.EXPIRED, PaperState.PROMISED})
"""Somebody looked, and it is still to be handed in."""

WORST_FIRST = (
    PaperState.MISSING,
    PaperState.EXPIRED,
    PaperState.PROMISED,
    PaperState.TO_CHECK,
    PaperState.SIGN_THERE,
    PaperState.LANDLORD_FETCHES,
    PaperState.SEEN,
    PaperState.NOT_APPLICABLE,
)
RANK = {state: rank for rank, state in enumerate(WORST_FIRST)}
UNTICKED = {
    Provider.BRING: PaperState.TO_CHECK,
    Provider.LANDLORD_FETCHES: PaperState.LANDLORD_FETCHES,
    Provider.SIGN_THERE: PaperState.SIGN_THERE,
}


def state_of(tick: TickRow | None, rule: Rule, provider: Provider, on: date) -> PaperState:
    """Judge a paper on a day."""
    if tick is None or tick.state is TickState.TO_CHECK:
        return UNTICKED[provider]
    if tick.state is not TickState.SEEN or not rule:
        return PaperState(tick.state)
    if tick.months:
        return _by_months(tick.months, rule, on)
    late = verdict(rule, on, tick.on_date) is Verdict.EXPIRED
    return PaperState.EXPIRED if late else PaperState.SEEN


def next_state(state: PaperState) -> PaperState | None:
    """Give the state after one press of the space bar; none takes the tick away."""
    if state is PaperState.SEEN:
        return PaperState.MISSING
    return None if state is PaperState.MISSING else PaperState.SEEN


def worst(states: Iterable[PaperState]) -> PaperState:
    """Give the state that somebody must do something about first."""
    return min(states, key=RANK.__getitem__)


def counted(months: Iterable[str], rule: Rule, on: date) -> int:
    """Count the months ("2026-11") that a rule about months asks for on a day."""
    asked = period(rule, on)
    if asked is None or asked.first is None or asked.last is None:
        return 0
    first, last = asked.first.isoformat()[:7], asked.last.isoformat()[:7]
    return sum(first <= month <= last for month in set(months))


def _by_months(months: tuple[str, ...], rule: Rule, on: date) -> PaperState:
    """Enough months, enough but too old, or too few."""
    asked = period(rule, on)
    if asked is None or not asked.least or counted(months, rule, on) >= asked.least:
        return PaperState.SEEN
    return PaperState.EXPIRED if len(set(months)) >= asked.least else PaperState.MISSING
