"""Noting what was seen of a household's papers. Nothing here decides whether that will do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from db.kinds import Provider, TickState
from planner.checklists.catalogue import in_force
from planner.checklists.known import TickRow
from planner.checklists.noted import Paper, note, noted
from planner.checklists.states import UNTICKED, PaperState, next_state, state_of
from planner.errors import ChangedMeanwhile, MonthUnreadable
from planner.operations import operation, tell

MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")
UNTOLD = (PaperState.TO_CHECK, PaperState.SIGN_THERE)
"""What a paper is by itself: nobody noted anything."""


@operation
def tick(session: Session, *, paper: Paper, was: PaperState, on: date) -> None:
    """Go one state on, as the space bar does: to check, in order, missing, to check.

    `was` is the state that the clerk saw, judged for the day `on`: pressing twice before the
    screen shows the first is one press.

    Raises:
        ChangedMeanwhile: Somebody else ticked it since.
        UnknownDocument, Gone: There is no such paper.
    """
    states, untold = _states(session, paper, on)
    step = next_state(was)
    wanted = step or untold
    if states == {wanted}:
        return
    if was not in states:
        raise ChangedMeanwhile
    note(session, paper, TickRow(TickState(step)) if step else None)
    tell(session, code=paper.code, state=wanted)


@operation
def set_tick(
    session: Session,
    *,
    paper: Paper,
    state: PaperState,
    on_date: date | None = None,
    months: Sequence[str] = (),
) -> None:
    """Note a state; with it the date on the paper, or the months ("2026-11") that were seen.

    Raises:
        MonthUnreadable: A month is written otherwise.
        UnknownDocument, Gone: There is no such paper.
    """
    for month in months:
        if not MONTH.fullmatch(month):
            raise MonthUnreadable(month)
    noted(session, paper)
    kept = None
    if state not in UNTOLD:
        kept = TickRow(TickState(state), on_date, tuple(sorted(set(months))))
    note(session, paper, kept)
    tell(session, code=paper.code, state=state)


@operation
def promise(session: Session, *, paper: Paper, on: date) -> None:
    """Note that somebody will bring a paper on a date.

    Raises:
        UnknownDocument, Gone: There is no such paper.
    """
    noted(session, paper)
    note(session, paper, TickRow(TickState.PROMISED, on))
    tell(session, code=paper.code, date=on.isoformat())


@operation
def mark_not_applicable(session: Session, *, paper: Paper) -> None:
    """Note that a paper is not asked of this household, whatever its facts say.

    Raises:
        UnknownDocument, Gone: There is no such paper.
    """
    noted(session, paper)
    note(session, paper, TickRow(TickState.NOT_APPLICABLE))
    tell(session, code=paper.code)


def _states(session: Session, paper: Paper, on: date) -> tuple[set[PaperState], PaperState]:
    """Judge a paper as the clerk sees it, before each landlord, and as it is by itself."""
    ticks = [TickRow(tick.state, tick.on_date, tick.months) for tick in noted(session, paper)]
    document = next((x for x in in_force(session, on) if x.code == paper.code), None)
    rule = document.validity if document else {}
    provider = document.provider if document else Provider.BRING
    untold = UNTICKED[provider]
    return {state_of(x, rule, provider, on) for x in ticks} or {untold}, untold
