"""Whom a desk could call now, in the order in which it should, and why or why not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from planner.clock import here
from planner.queue.blocks import Block, block_of
from planner.queue.calling import next_turn, place_of
from planner.queue.live import LiveDay, LiveParty, LiveVisit
from planner.timetable.rows import DeskRow

AHEAD = 240
"""A free desk may call anybody who waits, however long before its turn, if nobody then has to wait
for that household elsewhere."""


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


def choices(live: LiveDay, desk: DeskRow) -> list[Choice]:
    """List who waits for the landlord of a desk, whom it should call first at the top."""
    found = [
        choice for party in live.parties.values() if party.here for choice in _of(live, desk, party)
    ]
    best = best_of(desk, found, here(live.now)[1])

    def rank(one: Choice) -> tuple[bool, bool, bool, int, int]:
        return one is not best, one.block is not None, one.standby, one.place, one.number

    return sorted(found, key=rank)


def best_of(desk: DeskRow, found: Sequence[Choice], now: int) -> Choice | None:
    """Choose whom a desk should call; nobody, if all would better wait, or cannot come.

    Who has no time of its own is called where nobody with one could be.
    """
    free = [one for one in found if one.block is None]
    planned = [one for one in free if not one.standby]
    best = next_turn(str(desk.id), planned, now, ahead=AHEAD)
    return best or min((one for one in free if one.standby), key=_came, default=None)


def _came(choice: Choice) -> tuple[int, int]:
    return choice.place, choice.number


def _of(live: LiveDay, desk: DeskRow, party: LiveParty) -> Iterator[Choice]:
    for visit in party.to_come:
        if visit.landlord_id == desk.landlord_id:
            yield _choice(live, desk, party, visit)


def _choice(live: LiveDay, desk: DeskRow, party: LiveParty, visit: LiveVisit) -> Choice:
    now, came = here(live.now)[1], here(party.track.came or live.now)[1]
    latest = (party.arrives if party.arrives is not None else came) + live.tolerance
    due = came if visit.start is None else visit.start
    place = place_of(due, came, latest)
    lasts = visit.minutes + live.walk
    promised = promised_to(party, visit)
    free = party.track.free_since or live.now
    return Choice(
        party, visit, party.number, due, place,
        str(visit.desk_id) if visit.desk_id else "",
        lasts, promised, int((live.now - free).total_seconds()) // 60,
        block_of(live, desk, party, visit),
        _why(now, place, due, visit.start, promised, lasts),
        visit.start is None,
    )  # fmt: skip


def promised_to(party: LiveParty, visit: LiveVisit) -> int | None:
    """Tell when another landlord expects a household next, if one does."""
    starts = [one.start for one in party.to_come if one is not visit and one.start is not None]
    return min(starts, default=None)


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
