"""What the queue draws attention to: something forgotten, a wrong clock, who comes too late."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from db.kinds import VisitState
from planner.clock import here
from planner.queue.ahead.forecast import Forecast
from planner.queue.calling_in import RECALLS
from planner.queue.live import LiveDay, Sitting
from planner.queue.parties import LiveParty

FORGOTTEN = 30
"""Minutes over its length, and at least as long again, after which a visit may be forgotten."""

SLOW = timedelta(minutes=1)
"""How far back a clock may be before something is said of it."""


class Kind(StrEnum):
    """What a notice is about, the most pressing first; each has a sentence in texts/queue."""

    CLOCK = "clock"
    FORGOTTEN = "forgotten"
    NO_ANSWER = "no_answer"
    TOO_LATE = "too_late"
    OVERRUN = "overrun"


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to look at: of a household, a desk, or of the clock of this computer.

    `minutes` is how long the visit has lasted, how late the household came, or how far the desk
    runs over; `until` when that desk ends (minutes since midnight). `at` is the last that was
    noted, `calls` how often the household was called.
    """

    kind: Kind
    appointment_id: int | None = None
    number: int = 0
    desk_id: int | None = None
    desk: int = 0
    landlord: str = ""
    minutes: int = 0
    until: int = 0
    calls: int = 0
    at: datetime.datetime | None = None

    @property
    def key(self) -> tuple[str, int, int]:
        """What makes it the same notice as a minute ago."""
        return self.kind, self.appointment_id or 0, self.desk_id or 0


def notices_of(live: LiveDay, seen: Forecast) -> tuple[Notice, ...]:
    """Give what deserves attention on a running day, the most pressing first."""
    found = [*_clock(live), *_desks(live, seen), *_late(live)]
    return tuple(sorted(found, key=lambda one: (list(Kind).index(one.kind), -one.minutes)))


def _clock(live: LiveDay) -> Iterator[Notice]:
    """Find what would have happened later than now: then the clock is wrong, or was."""
    lasts = [party.track.last for party in live.parties.values()]
    lasts += [live.desk_track(desk).last for desk in live.desks]
    last = max((at for at in lasts if at is not None), default=None)
    if last is not None and last > live.now + SLOW and here(live.now)[0] == live.on:
        yield Notice(Kind.CLOCK, at=last)


def _desks(live: LiveDay, seen: Forecast) -> Iterator[Notice]:
    for sitting in live.sitting():
        yield from _sitting(live, sitting)
    for desk in seen.overruns:
        yield Notice(
            Kind.OVERRUN, desk_id=desk.desk_id, desk=desk.number, landlord=desk.landlord,
            minutes=desk.over, until=desk.ends or 0,
        )  # fmt: skip


def _sitting(live: LiveDay, sitting: Sitting) -> Iterator[Notice]:
    party, visit = sitting.party, sitting.visit
    desk = live.desk(visit.track.desk_id or 0)
    since = visit.track.since or live.now
    minutes = int((live.now - since).total_seconds()) // 60
    called = visit.state is VisitState.CALLED
    kind = Kind.NO_ANSWER if called and visit.track.calls >= RECALLS else Kind.FORGOTTEN
    if kind is Kind.NO_ANSWER or minutes > visit.minutes + max(FORGOTTEN, visit.minutes):
        yield Notice(
            kind, party.id, party.number, desk.id, desk.number, desk.landlord, minutes,
            calls=visit.track.calls,
        )  # fmt: skip


def _late(live: LiveDay) -> Iterator[Notice]:
    """Find who came too late, and still has a visit planned before it came."""
    for party in live.parties.values():
        late = minutes_late(live, party)
        if party.here and late > live.tolerance and missed(live, party):
            yield Notice(Kind.TOO_LATE, party.id, party.number, minutes=late)


def minutes_late(live: LiveDay, party: LiveParty) -> int:
    """Tell how long after the time on its slip a household came; not, or without a time: 0."""
    if party.track.came is None or party.arrives is None:
        return 0
    date, minute = here(party.track.came)
    return minute - party.arrives if date == live.on else 0


def missed(live: LiveDay, party: LiveParty) -> bool:
    """Tell whether the time of a visit that is still to come has passed."""
    return any(one.start is not None and one.start < live.minute for one in party.to_come)
