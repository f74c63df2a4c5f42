"""At which desk a visit was that was typed in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from db.kinds import VisitState
from planner.clock import here
from planner.errors import DeskUnknown, EarlierThanLast, NotInRoute, OtherLandlord, VisitOver
from planner.queue.live import LiveDay
from planner.queue.parties import LiveParty, LiveVisit
from planner.queue.reentry.rows import Span
from planner.queue.reentry.typed import TypedVisit
from planner.queue.track.visit import OVER

SHORT_OF_A_MINUTE = timedelta(seconds=59)
"""Paper has whole minutes: what began within one is taken to have begun at the next."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A visit that was typed, with the landlord and the desk it was at.

    One that was noted as begun, and only ended on paper, keeps desk and beginning: `begun` says
    how far it was.
    """

    landlord_id: int
    span: Span
    typed: TypedVisit
    begun: VisitState | None = None


def place(live: LiveDay, party: LiveParty, owner: int, typed: TypedVisit) -> Placed:
    """Place a visit: at the desk that was typed, else at the one it was planned at.

    Raises:
        NotInRoute, VisitOver, OtherLandlord, DeskUnknown: It cannot have been there.
        EarlierThanLast: It would have ended before it began.
    """
    visit = next((one for one in party.visits if one.landlord_id == owner), None)
    own = [desk for desk in live.desks.values() if desk.landlord_id == owner]
    if visit is None:
        raise NotInRoute(party.number, own[0].landlord if own else "")
    if visit.state in OVER:
        raise VisitOver(party.number, visit.landlord)
    if visit is party.under_way:
        return _ended(party.number, visit, typed)
    desk_id = _desk(live, party, visit, typed)
    return Placed(owner, Span(party.number, desk_id, typed.start, typed.end), typed)


def _ended(number: int, visit: LiveVisit, typed: TypedVisit) -> Placed:
    """Let a visit that was under way when the power went end as it was typed."""
    called, desk_id = visit.track.called_at, visit.track.desk_id
    if called is None or desk_id is None:
        raise VisitOver(number, visit.landlord)
    first = here(called + SHORT_OF_A_MINUTE)[1]
    if typed.end < first:
        raise EarlierThanLast(called + timedelta(minutes=typed.end - first), called)
    return Placed(visit.landlord_id, Span(number, desk_id, first, typed.end), typed, visit.state)


def _desk(live: LiveDay, party: LiveParty, visit: LiveVisit, typed: TypedVisit) -> int:
    own = {
        desk.number: desk.id
        for desk in live.desks.values()
        if desk.landlord_id == visit.landlord_id
    }
    if typed.desk is not None:
        if typed.desk not in own:
            raise OtherLandlord(typed.desk, visit.landlord)
        return own[typed.desk]
    planned = visit.desk_id if visit.desk_id in own.values() else None
    if planned is None and len(own) != 1:
        raise DeskUnknown(party.number, visit.landlord)
    return planned or next(iter(own.values()))
