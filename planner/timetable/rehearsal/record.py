"""What happened on one rehearsed day."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from planner.times import Window


class LivedVisit(NamedTuple):
    """A visit as it went: whose and where, by their places in the day, and from when to when."""

    household: int
    desk: int
    start: int
    end: int


@dataclass(slots=True)
class DayRecord:
    """One day. `absent` households did not come, `missed` came too late for some landlord.

    `waited` has the minutes each household waited in all, in the order in which they left. `room`
    has every stretch of time that somebody was in the house without sitting at a desk.
    """

    absent: int = 0
    missed: int = 0
    visits: list[LivedVisit] = field(default_factory=list)
    waited: list[int] = field(default_factory=list)
    room: list[Window] = field(default_factory=list)
