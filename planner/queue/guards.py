"""What must be so before a household is called to a desk."""

from __future__ import annotations

from datetime import timedelta

from db.kinds import VisitState
from planner.days.queries import DeskRow
from planner.errors import (
    CalledJustNow,
    CompanionBusy,
    DeskNotAccessible,
    DeskNotServing,
    HouseholdAtDesk,
    InterpreterBusy,
    NotHere,
    OtherLandlord,
    ReceptionFirst,
    VisitOver,
)
from planner.queue.blocks import Block, block_of
from planner.queue.live import LiveDay, Sitting
from planner.queue.parties import LiveParty, LiveVisit
from planner.queue.track.visit import OVER

LOCK_OUT = 15
"""Seconds after a call in which it is neither repeated nor ended: people need them to get up."""


def check_serves(live: LiveDay, desk: DeskRow) -> None:
    """Refuse a desk that calls nobody.

    Raises:
        DeskNotServing: It pauses or is closed.
    """
    if not live.desk_track(desk.id).serves:
        raise DeskNotServing(desk.number)


def check_heard(live: LiveDay, sitting: Sitting) -> None:
    """Refuse to go on while a household that was called cannot have come yet.

    Raises:
        CalledJustNow: It was called less than `LOCK_OUT` seconds ago.
    """
    track = sitting.visit.track
    passed = live.now - (track.called_at or live.now)
    if track.state is VisitState.CALLED and timedelta() <= passed < timedelta(seconds=LOCK_OUT):
        left = LOCK_OUT - int(passed.total_seconds())
        desk = live.desk(track.desk_id or 0).number
        raise CalledJustNow(sitting.party.number, desk, left)


def check_present(party: LiveParty) -> None:
    """Refuse who is not in the house.

    Raises:
        NotHere: It has not come, or has gone.
    """
    if not party.here:
        raise NotHere(party.number)


def check_callable(live: LiveDay, desk: DeskRow, party: LiveParty) -> LiveVisit:
    """Give the visit for which a household can be called to a desk.

    Raises:
        NotHere, OtherLandlord, VisitOver, HouseholdAtDesk: It is not waiting for that desk.
        DeskNotAccessible, ReceptionFirst: It cannot go there, or not yet.
        InterpreterBusy, CompanionBusy: Who goes along sits at another desk.
    """
    check_present(party)
    visit = next((one for one in party.visits if one.landlord_id == desk.landlord_id), None)
    if visit is None:
        raise OtherLandlord(desk.number, desk.landlord)
    if visit.state in OVER:
        raise VisitOver(party.number, visit.landlord)
    _check_free(live, party, block_of(live, desk, party, visit))
    check_fits(desk, party)
    return visit


def check_fits(desk: DeskRow, party: LiveParty) -> None:
    """Refuse a desk that a household cannot get to.

    Raises:
        DeskNotAccessible: It needs one that is accessible.
    """
    if party.accessible and not desk.accessible:
        raise DeskNotAccessible(desk.number)


def _check_free(live: LiveDay, party: LiveParty, block: Block | None) -> None:
    match block:
        case Block.ELSEWHERE if party.under_way is not None:
            at = live.desk(party.under_way.track.desk_id or 0)
            raise HouseholdAtDesk(party.number, at.number)
        case Block.RECEPTION_FIRST:
            raise ReceptionFirst(party.number)
        case Block.INTERPRETER_BUSY:
            raise InterpreterBusy(party.language, _with(live, party, "interpreter_id"))
        case Block.COMPANION_BUSY:
            name = live.companions.get(party.companion_id or 0, "")
            raise CompanionBusy(name, _with(live, party, "companion_id"))


def _with(live: LiveDay, party: LiveParty, who: str) -> int:
    """Tell the number of the household that an interpreter or companion is with."""
    wanted = getattr(party, who)
    found = (one.party for one in live.sitting() if getattr(one.party, who) == wanted)
    return next((one.number for one in found if one.id != party.id), 0)
