"""What is followed up, and why."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum

from planner.outcomes.contacts import Contact
from planner.outcomes.lacking import Lack
from planner.outcomes.standing import Standing


class FollowKind(StrEnum):
    """Why a file is followed, what must be done first at the top."""

    MISSING = "missing"
    UNKNOWN = "unknown"
    CONTINUED = "continued"
    UPDATE = "update"
    PROOF = "proof"
    MOVING_ON = "moving_on"


@dataclass(frozen=True, slots=True)
class FollowItem:
    """One file that is followed: why, what is missing, and by when something must be done.

    `due` is the earliest date promised or asked; `late` when that is over. `next_on` is when the
    household comes to that landlord again, if it does. `moving_on` since it agreed to be followed
    for moving on to another landlord, `updates` since it did so for updates.
    """

    standing: Standing
    kind: FollowKind
    lacks: tuple[Lack, ...]
    due: datetime.date | None
    late: bool
    contact: Contact
    next_on: datetime.date | None
    moving_on: datetime.date | None
    updates: datetime.date | None

    @property
    def id(self) -> tuple[int, int]:
        """What tells it apart."""
        return self.standing.id
