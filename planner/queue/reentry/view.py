"""Who is on the day, for the grid in which a day by hand is typed."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from db.kinds import AppointmentState
from planner.clock import here
from planner.queue.live import LiveDay
from planner.queue.parties import LiveParty
from planner.queue.reading import live_day
from planner.queue.row import desk_number
from planner.queue.track.visit import OVER


@dataclass(frozen=True, slots=True)
class PaperStop:
    """A visit of a household: at which desk it was planned (0: none), when, and whether it is over.

    `start` is in minutes since midnight.
    """

    desk: int
    start: int | None
    over: bool


@dataclass(frozen=True, slots=True)
class PaperGuest:
    """A household by its number; the name is empty for a hidden one. `came`: noted as here then."""

    number: int
    name: str
    came: int | None
    stops: Mapping[int, PaperStop]


@dataclass(frozen=True, slots=True)
class PaperDay:
    """A day to be typed in: its landlords by id, in the order of the desks, and who comes."""

    day_id: int
    date: datetime.date
    landlords: Mapping[int, str]
    guests: Mapping[int, PaperGuest]


def paper_day(session: Session, *, day_id: int, now: datetime.datetime) -> PaperDay:
    """Show who could have come on a day, with what was noted of each already.

    Raises:
        Gone: The day was removed.
    """
    live = live_day(session, day_id=day_id, now=now)
    desks = sorted(live.desks.values(), key=lambda desk: desk.number)
    coming = (one for one in live.parties.values() if one.state is not AppointmentState.CANCELLED)
    return PaperDay(
        day_id,
        live.on,
        {desk.landlord_id: desk.landlord for desk in desks},
        {party.number: _guest(live, party) for party in coming},
    )


def _guest(live: LiveDay, party: LiveParty) -> PaperGuest:
    came = here(party.track.came)[1] if party.track.came else None
    stops = {
        visit.landlord_id: PaperStop(
            desk_number(live, visit.desk_id), visit.start, visit.state in OVER
        )
        for visit in party.visits
    }
    return PaperGuest(party.number, party.name, came, stops)
