"""Playing a day of an office from its first arrival to its closing."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from random import Random

from sqlalchemy.orm import Session

from planner.clock import BRUSSELS
from planner.days.queries import day
from planner.errors import NothingPlanned
from planner.office.assumptions import assumptions
from planner.queue.acting import Acting
from planner.queue.closing import close_day
from planner.queue.reading import live_day
from planner.queue.simulation.day import BY, SimulatedDay
from planner.queue.simulation.fates import Lot, lots
from planner.queue.simulation.summary import Summary, summary_of
from planner.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Cast:
    """Who and what takes part in a day that is to be played."""

    date: datetime.date
    lots: dict[int, Lot]
    desks: list[int]
    opens: int
    walk: int


def simulate(
    workspace: Workspace, *, day_id: int, seed: int,
    wait: Callable[[datetime.datetime], None] = lambda _: None, close: bool = True,
) -> Summary:  # fmt: skip
    """Play a day against the queue; the same seed plays the same day.

    `wait` is told each moment before something happens then, and may take its time. At the end the
    day is closed unless it is not to be.

    Raises:
        NothingPlanned: No household has its times yet.
        Refusal: The day is under way already, or over.
    """
    cast = workspace.ask(partial(cast_of, day_id=day_id, seed=seed))
    played = sim_of(workspace, day_id, cast, seed)
    played.wait = wait
    played.play(cast.opens, cast.desks)
    if close:
        work = partial(close_day, day_id=day_id, acting=Acting(played.moment, BY))
        workspace.run(work)
    found = partial(
        summary_of, day_id=day_id, now=played.moment, sights=played.sights, acts=played.done
    )
    return workspace.ask(found)


def sim_of(workspace: Workspace, day_id: int, cast: Cast, seed: int) -> SimulatedDay:
    """Prepare a day to be played."""
    dice = Random(f"{seed}/simulate")
    return SimulatedDay(workspace, day_id, midnight_of(cast.date), cast.lots, dice, cast.walk)


def midnight_of(date: datetime.date) -> datetime.datetime:
    """Give the moment with which a day begins."""
    return datetime.datetime.combine(date, datetime.time(), BRUSSELS)


def cast_of(session: Session, *, day_id: int, seed: int) -> Cast:
    """Draw who comes and when.

    Raises:
        NothingPlanned: No household has its times yet.
    """
    midnight = midnight_of(day(session, day_id=day_id).date)
    live = live_day(session, day_id=day_id, now=midnight)
    drawn = lots(live, assumptions(session), seed)
    if not drawn:
        raise NothingPlanned(live.on)
    opens = min(start for desk in live.desks.values() for start, _ in desk.open)
    desks = sorted(live.desks)
    return Cast(live.on, {one.appointment_id: one for one in drawn}, desks, opens, live.walk)
