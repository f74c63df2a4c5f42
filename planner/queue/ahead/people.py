"""Households and desks as they stand at a moment, for looking ahead. Minutes since midnight."""

from __future__ import annotations

from dataclasses import dataclass, field

from planner.times import Window


@dataclass(slots=True)
class Stop:
    """A visit still to come: `place` is its place in the queue, `minutes` how long it will take.

    `due` is its planned start; who has none is on standby.
    """

    landlord: int
    due: int | None
    place: int
    minutes: int
    own_desk: str = ""
    intake: bool = False


@dataclass(slots=True)
class Walker:
    """A household: `ready` is from when on it waits, `came` when it came or is expected.

    `waited` counts its minutes so far, from its first planned start on; `gone` when it is done.
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


@dataclass(slots=True)
class Table:
    """A desk: `free` is from when on it is, `ended` when its last visit ended."""

    id: int
    landlord: int
    free: int
    open: tuple[Window, ...]
    accessible: bool = True
    ended: int = 0

    def opens(self, now: int) -> int | None:
        """Give from when on it can call somebody: now, after its break, or after hours now."""
        if now < self.open[0][0]:
            return self.open[0][0]
        for start, end in self.open:
            if now < end:
                return max(now, start)
        return now


@dataclass(frozen=True, slots=True)
class Call:
    """A household called to a desk for a visit, from when to when."""

    walker: int
    landlord: int
    table: int
    start: int
    end: int


@dataclass(slots=True)
class Turn:
    """A visit that could begin at a desk now; see `planner.queue.calling.Turn`."""

    walker: Walker
    stop: Stop
    number: int
    due: int
    place: int
    own_desk: str
    lasts: int
    promised: int | None = None


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
