"""What would help when a desk runs over its hours, and what each remedy comes to.

A remedy is a change of the timetable: `timetable.replan.proposal.propose` shows what it does to
the plan, `replan` carries it out. Here it is held against the day as it is foreseen.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from planner.queue.ahead.forecast import DeskForecast, Forecast, forecast_of
from planner.queue.ahead.live import room_of
from planner.queue.live import LiveDay
from planner.queue.reading import live_day
from planner.timetable.replan.rooms import DeskAdded, DesksLonger, longer
from planner.timetable.snapshot import GRID_MINUTES

Remedy = DesksLonger | DeskAdded


@dataclass(frozen=True, slots=True)
class GoneAt:
    """When a household is foreseen to be done, without and with a remedy."""

    appointment_id: int
    number: int
    name: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Relief:
    """A remedy for a landlord's desks, and what is foreseen with it.

    `over` is by how many minutes the landlord's worst desk serves past its hours, `ends` when the
    day ends, `waiting` how many minutes all households together still wait; each before and after.
    `moved` are those who are done at another time.
    """

    landlord_id: int
    landlord: str
    change: Remedy
    over: tuple[int, int]
    ends: tuple[int, int]
    waiting: tuple[int, int]
    moved: tuple[GoneAt, ...]


def reliefs(session: Session, *, day_id: int, now: datetime.datetime) -> tuple[Relief, ...]:
    """Give for each landlord of which a desk will run over what would help it.

    Raises:
        Gone: The day was removed.
    """
    live = live_day(session, day_id=day_id, now=now)
    as_is = _Foreseen(live)
    worst: dict[int, DeskForecast] = {}
    for desk in as_is.forecast.overruns:
        worst.setdefault(desk.landlord_id, desk)
    return tuple(relief for desk in worst.values() for relief in _for(live, as_is, desk))


class _Foreseen:
    """A day as it is foreseen, with the minutes that are still waited in it."""

    def __init__(self, live: LiveDay) -> None:
        room = room_of(live)
        self.forecast: Forecast = forecast_of(live, room.run())
        self.waiting = sum(walker.waited for walker in room.walkers)

    def over(self, landlord_id: int) -> int:
        """Tell by how much the landlord's worst desk runs over."""
        own = (desk.over for desk in self.forecast.desks if desk.landlord_id == landlord_id)
        return max(own, default=0)


def _for(live: LiveDay, as_is: _Foreseen, desk: DeskForecast) -> Iterator[Relief]:
    steps = -(-desk.over // GRID_MINUTES)
    longer = DesksLonger(desk.landlord_id, steps * GRID_MINUTES)
    for change in (longer, DeskAdded(desk.landlord_id)):
        then = _Foreseen(_changed(live, change))
        if then.over(desk.landlord_id) < desk.over:
            yield _relief(live, desk, change, (as_is, then))


def _changed(live: LiveDay, change: Remedy) -> LiveDay:
    """Give the day with other hours, or with one desk more."""
    own = [one for one in live.desks.values() if one.landlord_id == change.landlord_id]
    if isinstance(change, DeskAdded):
        number = max(desk.number for desk in live.desks.values()) + 1
        more = [replace(own[0], id=change.desk_id, number=number, accessible=True)]
    else:
        more = [replace(one, open=longer(one.open, change.minutes)) for one in own]
    return replace(live, desks={**live.desks, **{desk.id: desk for desk in more}})


def _relief(
    live: LiveDay, desk: DeskForecast, change: Remedy, two: tuple[_Foreseen, _Foreseen]
) -> Relief:
    before, after = two
    return Relief(
        desk.landlord_id,
        desk.landlord,
        change,
        (desk.over, after.over(desk.landlord_id)),
        (before.forecast.ends or 0, after.forecast.ends or 0),
        (before.waiting, after.waiting),
        tuple(_moved(live, before.forecast, after.forecast)),
    )


def _moved(live: LiveDay, before: Forecast, after: Forecast) -> Iterator[GoneAt]:
    for id_, seen in before.households.items():
        then = after.households[id_].gone
        if then != seen.gone:
            party = live.parties[id_]
            yield GoneAt(id_, party.number, party.name, seen.gone, then)
