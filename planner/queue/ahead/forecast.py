"""What is foreseen of a running day: who is called and done when, and which desk runs over.

Times are minutes since local midnight.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.queue.ahead.ending import likely_end
from planner.queue.ahead.live import planned_end, room_of, under_way_ends
from planner.queue.ahead.people import Call, Outlook
from planner.queue.live import LiveDay
from planner.queue.reading import live_day
from planner.timetable.rehearsal.assumptions import DEFAULTS

TOLERATED = DEFAULTS.on_time_minutes
"""Minutes after its hours up to which a desk still ends on time, as in a rehearsal."""


@dataclass(frozen=True, slots=True)
class HouseholdForecast:
    """A household by its appointment: when it is called `next`, and when it is `gone`.

    `visits` are those still to come, in the order in which they are foreseen. Who is at its last
    desk has no `next`.
    """

    appointment_id: int
    next: int | None
    gone: int
    visits: tuple[Call, ...]


@dataclass(frozen=True, slots=True)
class DeskForecast:
    """A desk: `left` visits are still to come there, the last ends at `ends` (none: nobody comes).

    `over` is by how many minutes it serves past the end of its hours, `closes`; of a morning and an
    afternoon those count that run over most. `late`: that is more than is tolerated.
    """

    desk_id: int
    number: int
    landlord_id: int
    landlord: str
    left: int
    ends: int | None
    closes: int
    over: int

    @property
    def late(self) -> bool:
        """Whether it ends later after its hours than is tolerated."""
        return self.over > TOLERATED


@dataclass(frozen=True, slots=True)
class Forecast:
    """The rest of a day as it is foreseen; households by appointment, desks by number.

    `ends` is when the last visit of all ends (none: nobody is left), `planned` when it should.
    """

    now: int
    ends: int | None
    planned: int
    households: Mapping[int, HouseholdForecast]
    desks: tuple[DeskForecast, ...]

    @property
    def overruns(self) -> tuple[DeskForecast, ...]:
        """The desks that end too late, the worst first."""
        late = (desk for desk in self.desks if desk.late)
        return tuple(sorted(late, key=lambda desk: (-desk.over, desk.number)))

    @property
    def behind(self) -> int:
        """By how many minutes the day ends later than planned; below nothing: earlier."""
        return 0 if self.ends is None else self.ends - self.planned


def forecast(session: Session, *, day_id: int, now: datetime.datetime) -> Forecast:
    """Foresee the rest of a day from how it stands at a moment.

    Raises:
        Gone: The day was removed.
    """
    live = live_day(session, day_id=day_id, now=now)
    return forecast_of(live, room_of(live).run())


def forecast_of(live: LiveDay, outlook: Outlook) -> Forecast:
    """Sort what was looked ahead by household and by desk."""
    under_way = under_way_ends(live)
    owners: dict[int, list[Call]] = {}
    tables: dict[int, list[Call]] = {}
    for call in outlook.calls:
        owners.setdefault(call.walker, []).append(call)
        tables.setdefault(call.table, []).append(call)
    sits = {one.party.id: one.visit.track.desk_id or 0 for one in live.sitting()}
    seen = {
        id_: _household(id_, owners.get(id_, ()), under_way.get(sits.get(id_, 0)))
        for id_ in sorted({*owners, *sits})
    }
    desks = tuple(
        _desk(live, desk.id, tables.get(desk.id, ()), under_way.get(desk.id))
        for desk in sorted(live.desks.values(), key=lambda desk: desk.number)
    )
    usual = {v.landlord_id: v.minutes for p in live.parties.values() for v in p.visits}
    ends = [(d.ends, usual.get(d.landlord_id, 0)) for d in desks if d.ends is not None]
    last = likely_end(live.minute, ends)
    return Forecast(live.minute, last, planned_end(live), seen, desks)


def _household(id_: int, calls: Sequence[Call], sits_until: int | None) -> HouseholdForecast:
    ends = [call.end for call in calls] + ([] if sits_until is None else [sits_until])
    following = min((call.start for call in calls), default=None)
    return HouseholdForecast(id_, following, max(ends), tuple(calls))


def _desk(
    live: LiveDay, desk_id: int, calls: Sequence[Call], sits_until: int | None
) -> DeskForecast:
    row = live.desks[desk_id]
    spans = [(call.start, call.end) for call in calls]
    if sits_until is not None:
        spans.insert(0, (live.minute, sits_until))
    hours = row.open or ((live.minute, live.minute),)
    ends = max((end for _, end in spans), default=None)
    over, closes = max(_overrun(spans, place, hours) for place in range(len(hours)))
    return DeskForecast(
        desk_id, row.number, row.landlord_id, row.landlord, len(calls), ends, closes, over
    )


def _overrun(
    spans: Sequence[tuple[int, int]], place: int, hours: Sequence[tuple[int, int]]
) -> tuple[int, int]:
    """Tell by how much the visits of one part of the day run past it, and when it ends."""
    closes = hours[place][1]
    until = hours[place + 1][0] if place + 1 < len(hours) else 2 * 24 * 60
    last = max((end for start, end in spans if start < until), default=0)
    return max(0, min(last, until) - closes), closes
