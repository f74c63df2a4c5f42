"""What is asked of a day: landlords with desks, households with wishes, and who comes along.

All times are minutes since local midnight. The rules stand in design/TIMETABLE.md, "The question".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from planner.times import Window

OBJECTIVE = ("seated", "priority", "wait", "end")
"""What counts, most important first, unless a problem says otherwise."""

TERMS = (*OBJECTIVE, "desk_idle")
"""All that can count: `desk_idle` is the time desks are idle between their first and last visit."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Where a landlord serves one household at a time, within windows of the day."""

    id: str
    open: tuple[Window, ...]
    accessible: bool = True


@dataclass(frozen=True, slots=True)
class Landlord:
    """Somebody to be visited. Change-over keeps the desk after a visit, not the household."""

    id: str
    minutes: int
    desks: tuple[Desk, ...]
    intake: bool = False
    change_over_minutes: int = 0


@dataclass(frozen=True, slots=True)
class Locked:
    """A visit that may not move."""

    landlord: str
    desk: str
    start: int


@dataclass(frozen=True, slots=True)
class Household:
    """Who comes, for which landlords, when, and with what needs.

    The lowest rank asked first. `minutes` are its own for a landlord; otherwise a visit takes the
    landlord's minutes and, not at an intake, `extra_minutes`.
    """

    id: str
    rank: int
    visits: tuple[str, ...]
    available: tuple[Window, ...]
    minutes: Mapping[str, int] = field(default_factory=dict)
    extra_minutes: int = 0
    accessible: bool = False
    interpreter: str | None = None
    companion: str | None = None
    locked: tuple[Locked, ...] = ()

    @property
    def settled(self) -> bool:
        """Whether every visit is locked: the household then keeps its place whatever happens."""
        return bool(self.visits) and len(self.locked) == len(self.visits)


@dataclass(frozen=True, slots=True)
class Interpreter:
    """Somebody who speaks for a household from its first start to its last end."""

    id: str
    languages: tuple[str, ...]
    present: tuple[Window, ...]


@dataclass(frozen=True, slots=True)
class Companion:
    """Somebody who stays with several households, one after the other."""

    id: str
    present: tuple[Window, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """One registration day to be planned. Without `max_wait_minutes` a wait may be any length."""

    name: str
    grid_minutes: int
    walk_minutes: int
    max_wait_minutes: int | None
    sessions: tuple[Window, ...]
    landlords: tuple[Landlord, ...]
    households: tuple[Household, ...]
    interpreters: tuple[Interpreter, ...] = ()
    companions: tuple[Companion, ...] = ()
    objective: tuple[str, ...] = OBJECTIVE


def visit_minutes(landlord: Landlord, household: Household) -> int:
    """Tell how long a household sits with a landlord."""
    own = household.minutes.get(landlord.id)
    if own is not None:
        return own
    return landlord.minutes + (0 if landlord.intake else household.extra_minutes)
