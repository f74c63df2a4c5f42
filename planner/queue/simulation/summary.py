"""What a played day came to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from statistics import mean

from sqlalchemy.orm import Session

from db.kinds import AppointmentState
from planner.clock import here
from planner.queue.ahead.live import planned_end
from planner.queue.live import LiveDay
from planner.queue.reading import live_day
from planner.queue.simulation.looking import Sight

HOUR = 60


@dataclass(frozen=True, slots=True)
class Summary:
    """A day that was played, in minutes; `acts` things were done in it.

    `off` is by how many minutes the end foreseen an hour before it was wrong, if it was foreseen.
    """

    came: int
    absent: int
    acts: int
    waited: float
    longest: int
    served: float
    ends: int
    planned: int
    off: int | None


def summary_of(
    session: Session, *, day_id: int, now: datetime, sights: list[Sight], acts: int
) -> Summary:
    """Work out what a day came to from its events.

    Raises:
        Gone: The day was removed.
    """
    live = live_day(session, day_id=day_id, now=now)
    came = [party for party in live.parties.values() if party.track.came is not None]
    waits = [party.track.waited.total_seconds() / 60 for party in came]
    serving = [v.track.served.total_seconds() / 60 for p in came for v in p.visits]
    ends = _ends(live)
    return Summary(
        came=len(came),
        absent=sum(p.state is AppointmentState.NO_SHOW for p in live.parties.values()),
        acts=acts,
        waited=mean(waits) if waits else 0,
        longest=round(max(waits, default=0)),
        served=mean(serving) if serving else 0,
        ends=ends,
        planned=planned_end(live),
        off=_off(sights, ends),
    )


def _ends(live: LiveDay) -> int:
    """Tell when the last household got up from its last desk."""
    left = (party.track.left_desk for party in live.parties.values())
    return max((here(at)[1] for at in left if at is not None), default=0)


def _off(sights: list[Sight], ends: int) -> int | None:
    before = [one.ends for one in sights if one.now <= ends - HOUR and one.ends is not None]
    return abs(before[-1] - ends) if before else None
