"""What many rehearsed days come to, in staff words. All times in minutes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

LONG_WAIT = 30
"""From more than so many minutes on, a household waits too long."""


@dataclass(frozen=True, slots=True)
class Spread:
    """A figure over many days: its mean, what one in ten exceeds, and the most it was."""

    mean: float
    p90: int
    most: int


@dataclass(frozen=True, slots=True)
class DeskOverrun:
    """How long a desk works on after it closes for the day, and on average into its breaks."""

    desk: str
    landlord: str
    overrun: Spread
    into_breaks: float


@dataclass(frozen=True, slots=True)
class Punctuality:
    """On what share of the days (0 to 1) all desks of a landlord end on time, and when they end."""

    landlord: str
    on_time: float
    median_end: int
    p90_end: int


@dataclass(frozen=True, slots=True)
class RoomLoad:
    """The most households at once at no desk in the half hour from `start`.

    On half the days it is at most `median`, on nine in ten at most `p90`.
    """

    start: int
    median: int
    p90: int


@dataclass(frozen=True, slots=True)
class Summary:
    """What `days` days came to. `absent`, `missed` and `long_waits` are households a day.

    `missed` came too late to see some landlord. `wait` is per household that came.
    """

    days: int
    households: int
    absent: float
    missed: float
    wait: Spread
    long_waits: float
    on_time: float
    end: Spread
    desks: tuple[DeskOverrun, ...]
    landlords: tuple[Punctuality, ...]
    room: tuple[RoomLoad, ...]

    @property
    def peak(self) -> RoomLoad:
        """The half hour in which the waiting room is fullest on a busy day."""
        return max(self.room, key=lambda load: (load.p90, load.median), default=RoomLoad(0, 0, 0))

    @property
    def worst_overrun(self) -> Spread:
        """The overrun of the desk that has most of it."""
        spreads = [desk.overrun for desk in self.desks]
        return max(spreads, key=lambda one: (one.p90, one.mean), default=Spread(0, 0, 0))


def spread_of(values: Sequence[int]) -> Spread:
    """Summarise values, in any order; of none, everything is 0."""
    if not values:
        return Spread(0, 0, 0)
    ordered = sorted(values)
    return Spread(sum(ordered) / len(ordered), quantile(ordered, 0.9), ordered[-1])


def quantile(ordered: Sequence[int], share: float) -> int:
    """Give the smallest value that at least a share of the ordered values does not exceed."""
    if not ordered:
        return 0
    return ordered[max(0, -int(-share * len(ordered) // 1) - 1)]
