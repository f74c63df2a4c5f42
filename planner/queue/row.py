"""One line for each household of the day: how it stands, since when, and where it goes next."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from db.kinds import AppointmentState, VisitState
from planner.checklists.counts import PaperCount
from planner.queue.ahead.people import Outlook
from planner.queue.arrivals import NO_PAPERS
from planner.queue.board_rows import DeskStatus, Lane, QueueRow, Status, Tab
from planner.queue.lane import minutes_since
from planner.queue.live import LiveDay
from planner.queue.parties import LiveParty, LiveVisit

LONG = {Status.WAITING: 15, Status.ON_HOLD: 20, Status.CALLED: 5}
"""Minutes after which a state has lasted too long."""

OVER = {
    AppointmentState.COMPLETED: Status.DONE,
    AppointmentState.NO_SHOW: Status.NOT_COME,
    AppointmentState.LEFT_EARLY: Status.LEFT,
}
SITS = {VisitState.CALLED: Status.CALLED, VisitState.AT_DESK: Status.AT_DESK}
TABS = {
    Status.PLANNED: Tab.EXPECTED,
    Status.LATE: Tab.LATE,
    Status.AT_DESK: Tab.AT_DESK,
    **dict.fromkeys((Status.WAITING, Status.CALLED, Status.ON_HOLD), Tab.HERE),
    **dict.fromkeys(OVER.values(), Tab.OVER),
}


def rows_of(
    live: LiveDay, papers: Mapping[int, PaperCount], lanes: Sequence[Lane], outlook: Outlook
) -> Iterator[QueueRow]:
    """List everybody who is or was expected, by the time of the appointment."""
    called = {(call.walker, call.landlord): call.start for call in outlook.calls}
    coming = (one for one in live.parties.values() if one.state is not AppointmentState.CANCELLED)
    for party in sorted(coming, key=_order):
        row = _row(live, party, papers.get(party.id, NO_PAPERS), lanes)
        starts = [start for (walker, _), start in called.items() if walker == party.id]
        yield replace(row, expected=min(starts, default=None))


def next_visit(party: LiveParty) -> LiveVisit | None:
    """Give the visit a household is at, or will be at next."""
    return party.under_way or next(iter(party.to_come), None)


def status_of(live: LiveDay, party: LiveParty) -> Status:
    """Tell how a household stands."""
    if party.state in OVER:
        return OVER[party.state]
    if not party.here:
        late = party.arrives is not None and _late(live, party.arrives)
        return Status.LATE if late else Status.PLANNED
    if party.under_way is not None:
        return SITS[party.under_way.state]
    waits = any(one.state is VisitState.WAITING for one in party.visits)
    return Status.WAITING if waits else Status.ON_HOLD


def _row(live: LiveDay, party: LiveParty, papers: PaperCount, lanes: Sequence[Lane]) -> QueueRow:
    status, visit = status_of(live, party), next_visit(party)
    since = _since(live, party, status, visit)
    minutes = None if since is None else minutes_since(live, since)
    desk = (visit.track.desk_id if visit is party.under_way else visit.desk_id) if visit else None
    return QueueRow(
        id=party.id,
        household_id=party.household_id,
        number=party.number,
        name=party.name,
        start=party.starts,
        tab=TABS[status],
        status=status,
        since=minutes,
        long=minutes is not None and minutes >= LONG.get(status, 24 * 60),
        desk=desk_number(live, desk),
        landlord=visit.landlord if visit else "",
        reason=visit.track.reason if visit and status is Status.ON_HOLD else "",
        calls=visit.track.calls if visit else 0,
        ready=papers.ready,
        asked=papers.asked,
        lacking=papers.missing,
        call_to=_free_desk(visit, lanes) if visit and status is Status.WAITING else None,
    )


def desk_number(live: LiveDay, desk_id: int | None) -> int:
    """Give the number of a desk; none has 0."""
    desk = live.desks.get(desk_id or 0)
    return desk.number if desk else 0


def _since(
    live: LiveDay, party: LiveParty, status: Status, visit: LiveVisit | None
) -> datetime.datetime | None:
    """Tell since when a household is as it is; nothing for who is still to come."""
    match status:
        case Status.WAITING:
            return party.track.free_since
        case Status.CALLED | Status.AT_DESK | Status.ON_HOLD:
            return visit.track.since if visit else None
        case Status.LATE if party.arrives is not None:
            local = datetime.timedelta(minutes=live.minute - party.arrives)
            return live.now - local
        case Status.DONE | Status.LEFT:
            return party.track.last
    return None


def _free_desk(visit: LiveVisit, lanes: Sequence[Lane]) -> int | None:
    """Name a free desk of a landlord: the one that was planned before any other."""
    free = [
        desk.id
        for lane in lanes
        if lane.landlord_id == visit.landlord_id
        for desk in lane.desks
        if desk.status is DeskStatus.FREE
    ]
    return visit.desk_id if visit.desk_id in free else next(iter(free), None)


def _late(live: LiveDay, arrives: int) -> bool:
    return live.minute > arrives + live.tolerance


def _order(party: LiveParty) -> tuple[bool, int, int]:
    return party.starts is None, party.starts or 0, party.number
