"""What is shown of the queue: rows, lanes of desks, and counts."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum

from planner.queue.ahead.forecast import Forecast
from planner.queue.choice import Why
from planner.queue.noticing import Notice


class Tab(StrEnum):
    """Where a household is listed."""

    EXPECTED = "expected"
    HERE = "here"
    AT_DESK = "at_desk"
    LATE = "late"
    OVER = "over"


class Status(StrEnum):
    """What a household's row says of it."""

    PLANNED = "planned"
    LATE = "late"
    WAITING = "waiting"
    CALLED = "called"
    AT_DESK = "at_desk"
    ON_HOLD = "on_hold"
    DONE = "done"
    NOT_COME = "not_come"
    LEFT = "left"


class DeskStatus(StrEnum):
    """What a desk is doing."""

    FREE = "free"
    CALLED = "called"
    AT_DESK = "at_desk"
    PAUSED = "paused"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One household in the list, by its appointment; the name is empty for a hidden one.

    `start` is its first visit's planned start, in minutes since midnight; none: without a time.
    `since` is how many minutes it has been as it is, `long` whether that is too long. Where it
    goes next, or sits: `desk` (its number, 0 for none yet) of `landlord`. `reason` is a code.
    `ready` of the papers it is `asked` for are in order. `expected` is when it is foreseen to be
    called next, `call_to` a free desk to which it can be called.
    """

    id: int
    household_id: int
    number: int
    name: str
    start: int | None
    tab: Tab
    status: Status
    since: int | None = None
    long: bool = False
    desk: int = 0
    landlord: str = ""
    reason: str = ""
    calls: int = 0
    ready: int = 0
    asked: int = 0
    lacking: int = 0
    call_to: int | None = None
    expected: int | None = None


@dataclass(frozen=True, slots=True)
class LaneDesk:
    """One desk: who is there since how many minutes, and who is best called next, and why."""

    id: int
    number: int
    accessible: bool
    status: DeskStatus
    appointment_id: int | None = None
    household: int = 0
    name: str = ""
    minutes: int = 0
    over: bool = False
    calls: int = 0
    next_id: int | None = None
    next_number: int = 0
    next_name: str = ""
    why: Why | None = None


@dataclass(frozen=True, slots=True)
class Lane:
    """A landlord's desks, and how many of those present still have to see it."""

    landlord_id: int
    landlord: str
    waiting: int
    desks: tuple[LaneDesk, ...]


@dataclass(frozen=True, slots=True)
class QueueBoard:
    """The queue at one moment. `waiting` households wait, one the `longest`.

    `forecast` is the rest of the day as foreseen from here, `notices` what deserves attention.
    """

    day_id: int
    date: datetime.date
    now: datetime.datetime
    is_today: bool
    is_over: bool
    rows: tuple[QueueRow, ...]
    lanes: tuple[Lane, ...]
    waiting: int
    longest: int
    forecast: Forecast
    notices: tuple[Notice, ...] = ()

    @property
    def ends(self) -> int | None:
        """When the last visit is foreseen to end (minutes since midnight), if any is to come."""
        return self.forecast.ends

    @property
    def behind(self) -> int:
        """By how many minutes that is later than planned, or earlier where below nothing."""
        return self.forecast.behind

    def count(self, tab: Tab) -> int:
        """Count the households of a tab."""
        return sum(row.tab is tab for row in self.rows)

    def desk(self, number: int) -> LaneDesk | None:
        """Find a desk by its number."""
        desks = (desk for lane in self.lanes for desk in lane.desks)
        return next((desk for desk in desks if desk.number == number), None)

    def row(self, appointment_id: int | None) -> QueueRow | None:
        """Find a household by its appointment."""
        return next((row for row in self.rows if row.id == appointment_id), None)
