"""The day as it stands, put in a room: what looking ahead and choosing start from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta

from db.kinds import AppointmentState, LandlordKind, VisitState
from planner.clock import here
from planner.queue.ahead.pace import pace_of
from planner.queue.ahead.people import Outlook, Stop, Table, Walker
from planner.queue.ahead.room import Room
from planner.queue.calling import place_of
from planner.queue.live import LiveDay, Sitting
from planner.queue.parties import LiveParty
from planner.queue.track.visit import OVER, UNDER_WAY

SOONEST = 2
"""Minutes that a visit which should be over is still given."""


def room_of(live: LiveDay) -> Room:
    """Put the households that are here or still expected in a room, with their desks.

    Who is late beyond the tolerance is reckoned not to come.
    """
    pace, now = pace_of(live), live.minute
    ends = {one.visit.track.desk_id: _ends(live, one, pace) for one in live.sitting()}
    tables = [
        Table(desk.id, desk.landlord_id, ends.get(desk.id, now), desk.open, desk.accessible)
        for desk in live.desks.values()
        if desk.open and live.desk_track(desk.id).serves
    ]
    walkers = [_walker(live, party, pace) for party in live.parties.values() if _comes(live, party)]
    usual = {v.landlord_id: v.minutes for p in live.parties.values() for v in p.visits}
    lasts = {owner: round(minutes * pace.get(owner, 1)) for owner, minutes in usual.items()}
    return Room(tables, walkers, live.walk, lasts, now, busy=_busy(live))


def foreseen_end(live: LiveDay, outlook: Outlook) -> int | None:
    """Tell when the last visit of the day ends, those under way with it; nothing is left: none."""
    under_way = under_way_ends(live).values()
    return max((*under_way, *(call.end for call in outlook.calls)), default=None)


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
    came = here(party.track.came)[1] if party.track.came else max(now, party.arrives or now)
    sitting = next((Sitting(party, v) for v in party.visits if v.state in UNDER_WAY), None)
    left = party.track.left_desk
    ready = came if party.here else max(now, came)
    if sitting is not None:
        ready = _ends(live, sitting, pace) + live.walk
    elif left is not None:
        ready = max(ready, here(left)[1] + live.walk)
    begins = party.starts if party.starts is not None else came
    stops = list(_stops(live, party, came, pace))
    walker = Walker(party.id, party.number, came, ready, begins, stops, party.accessible)
    walker.company, walker.gone = _company(party), ready - live.walk if sitting else 0
    return walker


def _stops(live: LiveDay, party: LiveParty, came: int, pace: Mapping[int, float]) -> Iterator[Stop]:
    latest = (party.arrives if party.arrives is not None else came) + live.tolerance
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
