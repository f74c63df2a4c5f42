"""What a search gives back: who comes when, who does not and why, and what the day is worth."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Fact = str | int
"""What a reason knows: an id, a code, or a number of minutes or households."""

Change = Mapping[str, Fact | tuple[Mapping[str, Fact], ...]]
"""A small change: its code under `change`, and its facts; for another time, the `visits` then."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit at a desk, from a minute of the day."""

    landlord: str
    desk: str
    start: int


@dataclass(frozen=True, slots=True)
class Seat:
    """All visits of one household in order of time, and the interpreter who goes along."""

    visits: tuple[Visit, ...]
    interpreter: str | None = None


@dataclass(frozen=True, slots=True)
class Unseated:
    """Why a household has no seat, as a code with facts, and the small changes that would give one.

    Each of the `changes`, the smallest first, would do by itself in the day as it is planned, and
    holds what is needed to make it. `nearest` is the first of them; it is empty where no single
    change helps, or none was looked for. Households without a seat were looked at one by one.
    """

    reason: str
    facts: Mapping[str, Fact] = field(default_factory=dict)
    nearest: Mapping[str, Fact] = field(default_factory=dict)
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Bounds:
    """What no plan can better: the most seats and, where it is asked for, the earliest end."""

    seated: int
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Score:
    """A plan in staff words, in minutes and households.

    Waiting is what a stay takes beyond its visits and walks. `idle` is the time desks stand open
    and empty between their first and their last visit. `waiting_room` counts the households that
    wait per step of the grid, from the first minute on, leaving out steps where nobody does.
    `end` gives the last end per landlord.
    """

    households: int
    seated: int
    priority: int
    wait: int
    longest_wait: int
    waiting: int
    idle: int
    waiting_room: Mapping[int, int]
    end: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Plan:
    """A planned day. `proven` says that no plan can have more seats."""

    seated: Mapping[str, Seat]
    unseated: Mapping[str, Unseated]
    bounds: Bounds
    proven: bool
    seconds: float
    score: Score


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a search is: households seated, minutes waited in all, seconds gone by.

    `bound` is the most seats there can be, as far as is known by then.
    """

    seated: int
    wait: int
    seconds: float
    bound: int | None = None
