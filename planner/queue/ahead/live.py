"""The day as it stands, put in a room: what looking ahead and choosing start from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta

from db.kinds import AppointmentState, LandlordKind, VisitState
from db.queue import QueueAct
from planner.clock import here
from planner.queue.ahead.pace import pace_of
from planner.queue.ahead.people import Stop, Table, Walker
from planner.queue.ahead.room import Room
from planner.queue.calling import place_of
from planner.queue.live import LiveDay, Sitting
from planner.queue.parties import LiveParty
from planner.queue.track.visit import OVER, UNDER_WAY

SOONEST = 2
"""Minutes that a visit which should be over is still given."""

PAUSE = 10
"""Minutes after which a desk that pauses is reckoned to be back."""


def room_of(live: LiveDay) -> Room:
    """Put the households that are here or still expected in a room, with their desks.

    Who is late beyond the tolerance is reckoned not to come.
    """
    pace, now = pace_of(live), live.minute
    tables = {
        desk.id: Table(
            desk.id, desk.landlord_id, _back(live, desk.id), desk.open, desk.accessible,
            live.change_over,
        )
        for desk in live.desks.values()
        if desk.open and live.desk_track(desk.id).act is not QueueAct.DESK_CLOSED
    }  # fmt: skip
    for sitting in live.sitting():
        if table := tables.get(sitting.visit.track.desk_id or 0):
            ends = _ends(live, sitting, pace)
            table.free, table.began, table.expected = ends + live.change_over, now, ends - now
    walkers = [_walker(live, party, pace) for party in live.parties.values() if _comes(live, party)]
    return Room(list(tables.values()), walkers, live.walk, now, busy=_busy(live))


def _back(live: LiveDay, desk_id: int) -> int:
    """Tell from when on a desk calls: now, or when it is reckoned to be back from its pause."""
    track = live.desk_track(desk_id)
    if track.serves or track.since is None:
        return live.minute
    return max(live.minute + SOONEST, here(track.since)[1] + PAUSE)


def under_way_ends(live: LiveDay) -> Mapping[int, int]:
    """Reckon by desk when the visit that is under way there ends."""
    pace = pace_of(live)
    return {one.visit.track.desk_id or 0: _ends(live, one, pace) for one in live.sitting()}


def planned_end(live: LiveDay) -> int:
    """Tell when the last visit that was planned for anybody who may still come ends."""
    ends = (
        visit.start + visit.minutes
        for party in live.parties.values()
        for visit in party.visits
        if visit.start is not None and party.state is not AppointmentState.CANCELLED
    )
    return max(ends, default=0)


def _ends(live: LiveDay, sitting: Sitting, pace: Mapping[int, float]) -> int:
    """Reckon when a visit that is under way ends."""
    track, visit = sitting.visit.track, sitting.visit
    since = track.seated_at if track.state is VisitState.AT_DESK else track.called_at
    lasts = timedelta(minutes=visit.minutes * pace.get(visit.landlord_id, 1))
    ends = (since or live.now) + lasts
    return max(live.minute + SOONEST, here(ends)[1])


def _comes(live: LiveDay, party: LiveParty) -> bool:
    if party.here:
        return True
    expected = party.state is AppointmentState.PLANNED and party.arrives is not None
    return expected and live.minute <= (party.arrives or 0) + live.tolerance


def _walker(live: LiveDay, party: LiveParty, pace: Mapping[int, float]) -> Walker:
    now = live.minute
    came = came_of(live, party)
    latest = latest_of(live, party)
    sitting = next((Sitting(party, v) for v in party.visits if v.state in UNDER_WAY), None)
    left, ready = party.track.left_desk, came
    if sitting is not None:
        ready = _ends(live, sitting, pace) + live.walk
    elif left is not None:
        ready = max(came, here(left)[1] + live.walk)
    begins = party.starts if party.starts is not None else came
    stops = list(_stops(live, party, pace))
    walker = Walker(party.id, party.number, came, ready, begins, stops, party.accessible)
    walker.company, walker.gone = _company(party), ready - live.walk if sitting else 0
    walker.slip, walker.latest = max(now, party.arrives or now), latest
    return walker


def came_of(live: LiveDay, party: LiveParty) -> int:
    """Tell when a household came, or when it is expected: not before the next minute."""
    if party.track.came is not None:
        return here(party.track.came)[1]
    return max(live.minute + 1, party.arrives or 0)


def latest_of(live: LiveDay, party: LiveParty) -> int:
    """Tell until when a household keeps its turns."""
    arrives = came_of(live, party) if party.arrives is None else party.arrives
    return arrives + live.tolerance


def _stops(live: LiveDay, party: LiveParty, pace: Mapping[int, float]) -> Iterator[Stop]:
    came, latest = came_of(live, party), latest_of(live, party)
    for visit in party.visits:
        if visit.state in (*OVER, *UNDER_WAY, VisitState.ON_HOLD):
            continue
        due = came if visit.start is None else visit.start
        minutes = max(1, round(visit.minutes * pace.get(visit.landlord_id, 1)))
        yield Stop(
            visit.landlord_id, visit.start, place_of(due, came, latest), minutes,
            str(visit.desk_id or ""), visit.kind is LandlordKind.INTAKE,
        )  # fmt: skip


def _company(party: LiveParty) -> tuple[str, ...]:
    names = [f"interpreter {party.interpreter_id}"] if party.interpreter_id else []
    return (*names, *([f"companion {party.companion_id}"] if party.companion_id else ()))


def _busy(live: LiveDay) -> dict[str, int]:
    return {name: one.party.id for one in live.sitting() for name in _company(one.party)}
