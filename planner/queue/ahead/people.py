"""Households and desks as they stand at a moment, for looking ahead. Minutes since midnight."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from planner.times import Window


@dataclass(slots=True)
class Stop:
    """A visit still to come: `place` is its place in the queue, `minutes` how long it will take.

    `due` is its planned start; who has none is on standby. `expected` is how long the visit is
    thought to take by who does not know yet; the same as `minutes` unless given.
    """

    landlord: int
    due: int | None
    place: int
    minutes: int
    own_desk: str = ""
    intake: bool = False
    expected: int = 0

    def __post_init__(self) -> None:
        self.expected = self.expected or self.minutes


@dataclass(slots=True)
class Walker:
    """A household: `ready` is from when on it waits, `came` when it came or will come.

    It is asked to be there at `slip`, and late when it comes after `latest`. `waited` counts its
    minutes so far, from its first planned start (`begins`) on; `gone` when it is done.
    """

    id: int
    number: int
    came: int
    ready: int
    begins: int
    stops: list[Stop]
    accessible: bool = False
    company: tuple[str, ...] = ()
    waited: int = 0
    gone: int = 0
    slip: int = 0
    latest: int = 24 * 60

    @property
    def late(self) -> bool:
        """Whether it comes too late to keep its turns."""
        return self.came > self.latest

    @property
    def since(self) -> int:
        """From when on it may expect to be called: its time, or when it came after that."""
        return max(self.came, self.begins)

    def way(self, walk: int) -> int:
        """Tell how many minutes it needs for what it still has to do, if it never waits."""
        return sum(stop.expected + walk for stop in self.stops)


@dataclass(slots=True)
class Table:
    """A desk: `free` is from when on it is, `change_over` minutes after a visit.

    `began` is when its last visit did, which was thought to take `expected` minutes.
    """

    id: int
    landlord: int
    free: int
    open: tuple[Window, ...]
    accessible: bool = True
    change_over: int = 0
    began: int = 0
    expected: int = 0

    def closed_at(self, now: int) -> int | None:
        """Tell when it closed, if it is in its break; after its last hours it serves who is left.

        As in a rehearsal, a desk that closes still serves those who were there before.
        """
        closes = None
        for start, end in self.open:
            if now < start:
                return closes
            if now < end:
                return None
            closes = end
        return None


@dataclass(frozen=True, slots=True)
class Call:
    """A household called to a desk for a visit, from when to when."""

    walker: int
    landlord: int
    table: int
    start: int
    end: int


class Turn(NamedTuple):
    """A visit that could begin at a desk now."""

    walker: Walker
    stop: Stop


@dataclass(slots=True)
class Outlook:
    """How a day goes on: every call, in order of time."""

    calls: list[Call] = field(default_factory=list)

    def start(self, walker: int, landlord: int) -> int | None:
        """Tell when a household is called for a landlord."""
        found = (c.start for c in self.calls if (c.walker, c.landlord) == (walker, landlord))
        return next(found, None)

    def gone(self, walker: int) -> int | None:
        """Tell when a household is done."""
        return max((c.end for c in self.calls if c.walker == walker), default=None)

    def closes(self, table: int) -> int | None:
        """Tell when a desk's last visit ends."""
        return max((c.end for c in self.calls if c.table == table), default=None)

    @property
    def end(self) -> int:
        """When the last visit of all ends."""
        return max((call.end for call in self.calls), default=0)
