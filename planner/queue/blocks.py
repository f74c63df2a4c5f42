"""What keeps a household that waits from being called to a desk at this moment."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from db.kinds import LandlordKind, VisitState
from planner.days.queries import DeskRow
from planner.queue.live import LiveDay
from planner.queue.parties import LiveParty, LiveVisit


class Block(StrEnum):
    """Why a household that waits cannot be called to a desk now."""

    RECEPTION_FIRST = "reception_first"
    ELSEWHERE = "elsewhere"
    WALKING = "walking"
    ON_HOLD = "on_hold"
    INTERPRETER_BUSY = "interpreter_busy"
    INTERPRETER_ABSENT = "interpreter_absent"
    COMPANION_BUSY = "companion_busy"
    NOT_ACCESSIBLE = "not_accessible"


def block_of(live: LiveDay, desk: DeskRow, party: LiveParty, visit: LiveVisit) -> Block | None:
    """Tell what keeps a household from being called to a desk now, if something does.

    What nobody can set aside comes before what a clerk may.
    """
    return _bar(live, desk, party, visit) or _delay(live, party, visit)


def _bar(live: LiveDay, desk: DeskRow, party: LiveParty, visit: LiveVisit) -> Block | None:
    if party.under_way is not None:
        return Block.ELSEWHERE
    if _before_reception(party, visit):
        return Block.RECEPTION_FIRST
    if party.accessible and not desk.accessible:
        return Block.NOT_ACCESSIBLE
    return _company_busy(live, party)


def _delay(live: LiveDay, party: LiveParty, visit: LiveVisit) -> Block | None:
    if visit.state is VisitState.ON_HOLD:
        return Block.ON_HOLD
    if _interpreter_absent(live, party):
        return Block.INTERPRETER_ABSENT
    return _walking(live, party)


def _before_reception(party: LiveParty, visit: LiveVisit) -> bool:
    if visit.kind is LandlordKind.INTAKE:
        return False
    return any(one.kind is LandlordKind.INTAKE for one in party.to_come)


def _company_busy(live: LiveDay, party: LiveParty) -> Block | None:
    """Tell whether interpreter or companion is with somebody else at a desk."""
    with_others = [one.party for one in live.sitting() if one.party.id != party.id]
    for who, block in (
        ("interpreter_id", Block.INTERPRETER_BUSY), ("companion_id", Block.COMPANION_BUSY)
    ):  # fmt: skip
        wanted = getattr(party, who)
        if wanted is not None and any(getattr(one, who) == wanted for one in with_others):
            return block
    return None


def _interpreter_absent(live: LiveDay, party: LiveParty) -> bool:
    booked = live.interpreters.get(party.interpreter_id or 0)
    return bool(booked and booked.windows and live.minute < booked.windows[0][0])


def _walking(live: LiveDay, party: LiveParty) -> Block | None:
    """Tell whether a household that has just left a desk is still on its way."""
    left = party.track.left_desk
    on_its_way = left is not None and live.now < left + timedelta(minutes=live.walk)
    return Block.WALKING if on_its_way else None
