"""Whom a desk could call now, in the order in which it should, and why or why not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from planner.clock import here
from planner.queue.ahead.live import room_of
from planner.queue.ahead.room import Room
from planner.queue.ahead.rules import AHEAD
from planner.queue.blocks import Block, block_of
from planner.queue.calling import next_turn, place_of
from planner.queue.live import LiveDay
from planner.queue.parties import LiveParty, LiveVisit
from planner.timetable.rows import DeskRow


class Why(StrEnum):
    """What speaks for calling a household, or against it.

    Its turn came; it can be called ahead of it; it lost its turn by coming late; another landlord
    would have to wait for it; it has no time of its own.
    """

    TURN = "turn"
    AHEAD = "ahead"
    LATE = "late"
    PROMISED = "promised"
    STANDBY = "standby"


@dataclass(frozen=True, slots=True)
class Choice:
    """A household that waits for a desk's landlord; it is a `calling.Turn`.

    Times are in minutes since midnight. `waits` is for how many minutes it has been free.
    """

    party: LiveParty
    visit: LiveVisit
    number: int
    due: int
    place: int
    own_desk: str
    lasts: int
    promised: int | None
    waits: int
    block: Block | None
    why: Why
    standby: bool


def choices(live: LiveDay, desk: DeskRow, room: Room | None = None) -> list[Choice]:
    """List who waits for the landlord of a desk, whom it should call first at the top.

    `room` is the day as looking ahead sees it, made here unless given.
    """
    room = room or room_of(live)
    here_now = (party for party in live.parties.values() if party.here)
    found = [choice for party in here_now for choice in _of(live, desk, party, room)]
    best = best_of(desk, found, live.minute)

    def rank(one: Choice) -> tuple[bool, bool, bool, int, int]:
        return one is not best, one.block is not None, one.standby, one.place, one.number

    return sorted(found, key=rank)


def best_of(desk: DeskRow, found: Sequence[Choice], now: int) -> Choice | None:
    """Choose whom a desk should call, by `ahead.rules.route_aware`; nobody if nobody can come."""
    free = [one for one in found if one.block is None]
    planned = [one for one in free if not one.standby]
    best = next_turn(str(desk.id), planned, now, ahead=AHEAD)
    standby = [one for one in free if one.standby]
    return best or min(standby or planned, key=_came, default=None)


def _came(choice: Choice) -> tuple[int, int]:
    return choice.place, choice.number


def _of(live: LiveDay, desk: DeskRow, party: LiveParty, room: Room) -> Iterator[Choice]:
    for visit in party.to_come:
        if visit.landlord_id == desk.landlord_id:
            yield _choice(live, desk, (party, visit), promised_to(room, party, visit))


def _choice(
    live: LiveDay, desk: DeskRow, who: tuple[LiveParty, LiveVisit], promised: int | None
) -> Choice:
    party, visit = who
    now, came = live.minute, here(party.track.came or live.now)[1]
    latest = (party.arrives if party.arrives is not None else came) + live.tolerance
    due = came if visit.start is None else visit.start
    place = place_of(due, came, latest)
    lasts = visit.minutes + live.walk
    free = party.track.free_since or live.now
    return Choice(
        party, visit, party.number, due, place,
        str(visit.desk_id) if visit.desk_id else "",
        lasts, promised, int((live.now - free).total_seconds()) // 60,
        block_of(live, desk, party, visit),
        _why(now, place, due, visit.start, promised, lasts),
        visit.start is None,
    )  # fmt: skip


def promised_to(room: Room, party: LiveParty, visit: LiveVisit) -> int | None:
    """Tell when another landlord both expects a household and could take it, if one does."""
    walker = next((one for one in room.walkers if one.id == party.id), None)
    others = [
        max(stop.place, room.reach(stop.landlord, stop.place))
        for stop in (walker.stops if walker else ())
        if stop.landlord != visit.landlord_id and stop.due is not None
    ]
    return min(others, default=None)


def _why(
    now: int, place: int, due: int, start: int | None, promised: int | None, lasts: int
) -> Why:
    if start is None:
        return Why.STANDBY
    if place > due:
        return Why.LATE
    if place <= now:
        return Why.TURN
    return Why.AHEAD if promised is None or now + lasts <= promised else Why.PROMISED
