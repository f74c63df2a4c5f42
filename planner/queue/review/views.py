"""What is shown of a day at its end. Times are minutes since local midnight."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from db.kinds import Outcome
from planner.queue.board_rows import Status
from planner.queue.ending import AskedPaper


@dataclass(frozen=True, slots=True)
class OpenRow:
    """A household that is not accounted for yet: still expected, or still in the house.

    The name is empty for a hidden one; `desk` is where it sits, or goes next, `since` for how many
    minutes it is as it is.
    """

    id: int
    number: int
    name: str
    status: Status
    landlord: str
    desk: int
    since: int | None

    @property
    def blocks(self) -> bool:
        """Whether the day cannot be closed before it has gone."""
        return self.status not in (Status.PLANNED, Status.LATE)


@dataclass(frozen=True, slots=True)
class LandlordReview:
    """How a landlord's visits ended: by outcome, `skipped`, and `unseen` of who did not come."""

    landlord_id: int
    landlord: str
    outcomes: Mapping[Outcome, int]
    skipped: int
    unseen: int

    @property
    def ended(self) -> int:
        """How many visits took place."""
        return sum(self.outcomes.values())


@dataclass(frozen=True, slots=True)
class DeskReview:
    """A desk, planned against real: how many visits, how long each on average, and until when.

    `ran` has the minutes of an average visit from call to end; nothing where there was none.
    """

    desk_id: int
    number: int
    landlord: str
    planned: int
    visits: int
    length: int
    ran: int | None
    planned_end: int | None
    ended: int | None


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A visit that ended incomplete or was postponed, and the papers its landlord still wants."""

    appointment_id: int
    number: int
    name: str
    landlord: str
    outcome: Outcome
    papers: tuple[AskedPaper, ...]

    @property
    def key(self) -> tuple[int, str]:
        """What tells one from another."""
        return self.appointment_id, self.landlord


@dataclass(frozen=True, slots=True)
class DayReview:
    """A day: households that are done, left early and did not come; waiting, planned and real.

    `waited` and `longest` are minutes of those who came, `planned_wait` those their routes had.
    """

    day_id: int
    date: datetime.date
    is_over: bool
    open: tuple[OpenRow, ...]
    done: int
    left: int
    absent: int
    waited: int
    longest: int
    planned_wait: int
    ends: int | None
    planned_end: int
    landlords: tuple[LandlordReview, ...]
    desks: tuple[DeskReview, ...]
    follow_ups: tuple[FollowUp, ...]

    @property
    def blocking(self) -> int:
        """How many are still in the house."""
        return sum(row.blocks for row in self.open)
