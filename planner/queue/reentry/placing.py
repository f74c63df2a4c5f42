"""At which desk a visit was that was typed in."""

from __future__ import annotations

from dataclasses import dataclass

from planner.errors import DeskUnknown, NotInRoute, OtherLandlord, VisitOver
from planner.queue.live import LiveDay
from planner.queue.parties import LiveParty, LiveVisit
from planner.queue.reentry.rows import Span
from planner.queue.reentry.typed import TypedVisit
from planner.queue.track.visit import OVER


@dataclass(frozen=True, slots=True)
class Placed:
    """A visit that was typed, with the landlord and the desk it was at."""

    landlord_id: int
    span: Span
    typed: TypedVisit


def place(live: LiveDay, party: LiveParty, owner: int, typed: TypedVisit) -> Placed:
    """Place a visit: at the desk that was typed, else at the one it was planned at.

    Raises:
        NotInRoute, VisitOver, OtherLandlord, DeskUnknown: It cannot have been there.
    """
    visit = next((one for one in party.visits if one.landlord_id == owner), None)
    own = [desk for desk in live.desks.values() if desk.landlord_id == owner]
    if visit is None:
        raise NotInRoute(party.number, own[0].landlord if own else "")
    if visit.state in OVER:
        raise VisitOver(party.number, visit.landlord)
    desk_id = _desk(live, party, visit, typed)
    return Placed(owner, Span(party.number, desk_id, typed.start, typed.end), typed)


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
