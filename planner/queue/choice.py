"""A household that a desk could call, and what speaks for it or against."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planner.queue.ahead.people import Turn
from planner.queue.blocks import Block
from planner.queue.parties import LiveParty, LiveVisit


class Why(StrEnum):
    """What speaks for calling a household, or against it.

    Its turn came; it can be called ahead of it; its way is so long that the day's end depends on
    it; it lost its turn by coming late; another desk that is free should call it first; it has no
    time of its own.
    """

    TURN = "turn"
    AHEAD = "ahead"
    ROUTE = "route"
    LATE = "late"
    PROMISED = "promised"
    STANDBY = "standby"


@dataclass(frozen=True, slots=True)
class Choice:
    """A household that waits for a desk's landlord.

    `due` is its planned start there, `place` its place in the queue, in minutes since midnight.
    `waits` is for how many minutes it has been free. Without a `turn` it cannot be called now.
    """

    party: LiveParty
    visit: LiveVisit
    number: int
    due: int
    place: int
    waits: int
    block: Block | None
    why: Why
    standby: bool
    turn: Turn | None = None
