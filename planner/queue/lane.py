"""The desks of each landlord, with who is there and who is best called next."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import replace

from db.kinds import VisitState
from db.queue import QueueAct
from planner.days.queries import DeskRow
from planner.queue.board_rows import DeskStatus, Lane, LaneDesk
from planner.queue.choice import Choice
from planner.queue.choosing import Deciding, best_of
from planner.queue.live import LiveDay, Sitting

STOPPED = {
    QueueAct.DESK_PAUSED: DeskStatus.PAUSED,
    QueueAct.DESK_CLOSED: DeskStatus.CLOSED,
}


def lanes_of(live: LiveDay) -> Iterator[Lane]:
    """Give the landlords that have a desk, in the order of their desks."""
    owners: dict[int, list[DeskRow]] = {}
    for desk in sorted(live.desks.values(), key=lambda desk: desk.number):
        owners.setdefault(desk.landlord_id, []).append(desk)
    deciding = Deciding(live)
    for owner, desks in owners.items():
        waiting = sum(
            party.here and any(visit.landlord_id == owner for visit in party.to_come)
            for party in live.parties.values()
        )
        yield Lane(
            owner, desks[0].landlord, waiting, tuple(_desk(live, one, deciding) for one in desks)
        )


def minutes_since(live: LiveDay, since: datetime.datetime | None) -> int:
    """Count whole minutes since a moment; none: nothing has passed."""
    return int((live.now - since).total_seconds()) // 60 if since else 0


def _desk(live: LiveDay, desk: DeskRow, deciding: Deciding) -> LaneDesk:
    track, sitting = live.desk_track(desk.id), live.at(desk.id)
    best = best_of(deciding.choices(desk)) if track.serves else None
    status = _status(STOPPED.get(track.act), sitting)
    lane = LaneDesk(desk.id, desk.number, desk.accessible, status)
    return _with_next(_with_sitting(live, lane, sitting), best)


def _status(stopped: DeskStatus | None, sitting: Sitting | None) -> DeskStatus:
    if sitting is None:
        return stopped or DeskStatus.FREE
    return DeskStatus.CALLED if sitting.visit.state is VisitState.CALLED else DeskStatus.AT_DESK


def _with_sitting(live: LiveDay, lane: LaneDesk, sitting: Sitting | None) -> LaneDesk:
    if sitting is None:
        return lane
    party, visit = sitting.party, sitting.visit
    minutes = minutes_since(live, visit.track.since)
    return replace(
        lane,
        appointment_id=party.id,
        household=party.number,
        name=party.name,
        minutes=minutes,
        over=minutes > visit.minutes,
        calls=visit.track.calls,
    )


def _with_next(lane: LaneDesk, best: Choice | None) -> LaneDesk:
    if best is None:
        return lane
    return replace(
        lane,
        next_id=best.party.id,
        next_number=best.number,
        next_name=best.party.name,
        why=best.why,
    )
