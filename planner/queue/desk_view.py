"""One desk as its landlord sees it: who is there, who comes next, and only its own papers."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from sqlalchemy.orm import Session

from db.households import Household
from db.kinds import VisitState
from planner.queue.ahead.forecast import forecast_of
from planner.queue.ahead.live import room_of
from planner.queue.board_rows import DeskStatus, LaneDesk
from planner.queue.choice import Why
from planner.queue.ending import AskedPaper, papers_for
from planner.queue.lane import lanes_of, minutes_since
from planner.queue.live import LiveDay
from planner.queue.parties import LiveParty
from planner.queue.reading import live_day


@dataclass(frozen=True, slots=True)
class DeskHousehold:
    """A household before a desk; the name is empty for a hidden one.

    `minutes` is how long it has been as it is; `papers` are those this landlord asks.
    """

    appointment_id: int
    number: int
    name: str
    minutes: int
    persons: int
    language: str
    interpreter: str
    companion: str
    accessible: bool
    papers: tuple[AskedPaper, ...]


@dataclass(frozen=True, slots=True)
class DeskView:
    """A desk now: `current` is who was called to it or sits there, `following` whom it calls next.

    `waiting` of those present still have to see the landlord; `done` visits ended at the desk,
    the last to come ends at `ends` (minutes since midnight).
    """

    day_id: int
    desk_id: int
    number: int
    landlord: str
    staffed_by: str
    status: DeskStatus
    calls: int
    over: bool
    current: DeskHousehold | None
    following: DeskHousehold | None
    why: Why | None
    waiting: int
    done: int
    ends: int | None


def desk_view(
    session: Session, *, day_id: int, desk_id: int, now: datetime.datetime, language: str = "nl"
) -> DeskView:
    """Show a desk as it is at a moment; what papers say is in a language.

    Raises:
        Gone: The day or the desk was removed.
    """
    live = live_day(session, day_id=day_id, now=now)
    row = live.desk(desk_id)
    lane = next(one for one in lanes_of(live) if one.landlord_id == row.landlord_id)
    desk = next(one for one in lane.desks if one.id == desk_id)
    seen = {one.desk_id: one for one in forecast_of(live, room_of(live).run()).desks}
    return DeskView(
        day_id=day_id,
        desk_id=desk_id,
        number=desk.number,
        landlord=row.landlord,
        staffed_by=row.staffed_by,
        status=desk.status,
        calls=desk.calls,
        over=desk.over,
        current=_household(session, live, desk, desk.appointment_id, language),
        following=_household(session, live, desk, desk.next_id, language),
        why=desk.why,
        waiting=lane.waiting,
        done=_done(live, desk_id),
        ends=seen[desk_id].ends,
    )


def _household(
    session: Session, live: LiveDay, desk: LaneDesk, id_: int | None, language: str
) -> DeskHousehold | None:
    if id_ is None:
        return None
    party, owner = live.party(id_), live.desk(desk.id).landlord_id
    household = session.get_one(Household, party.household_id)
    interpreter = live.interpreters.get(party.interpreter_id or 0)
    return DeskHousehold(
        id_, party.number, party.name, _minutes(live, party),
        household.adults + household.children, party.language,
        interpreter.name if interpreter else "",
        live.companions.get(party.companion_id or 0, ""), party.accessible,
        papers_for(session, id_, owner, language),
    )  # fmt: skip


def _minutes(live: LiveDay, party: LiveParty) -> int:
    """Count how long it has been at a desk, or else waits."""
    visit = party.under_way
    return minutes_since(live, visit.track.since if visit else party.track.free_since)


def _done(live: LiveDay, desk_id: int) -> int:
    visits = (visit for party in live.parties.values() for visit in party.visits)
    return sum(one.track.desk_id == desk_id and one.state is VisitState.DONE for one in visits)
