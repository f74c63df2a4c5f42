"""What is free for one household, on a day or over the coming ones."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.days import RegistrationDay
from db.kinds import DayState
from planner.days.queries import day
from planner.days.room import OVER
from planner.errors import Refusal
from planner.timetable.booking.wish import Wish, invite
from planner.timetable.replan.difference import Stop, names_on
from planner.timetable.seats import seats_of
from planner.timetable.snapshot import problem_of
from planner.timetable.solver.choices import Choice, choices
from planner.timetable.solver.standing import Standing

NOON = 12 * 60 + 30


@dataclass(frozen=True, slots=True)
class Offer:
    """A free place: the day, when to be there, and the route; it is for one household only."""

    day_id: int
    date: datetime.date
    arrives: int
    choice: Choice
    route: tuple[Stop, ...]

    @property
    def morning(self) -> bool:
        """Whether the household is out by half past twelve."""
        return self.choice.end <= NOON


def offers(session: Session, *, day_id: int, wish: Wish, walk_in: bool = False) -> list[Offer]:
    """Give the free places of a day: the shortest stay first. Nobody else moves.

    The session's own changes are to be thrown away. A `walk_in` may also come in the windows kept
    for that.

    Raises:
        Refusal: The household cannot come that day at all.
    """
    found = day(session, day_id=day_id)
    appointment = invite(session, found, wish)
    seats = seats_of(session, day_id=day_id)
    seats.pop(str(appointment.id), None)
    problem = problem_of(session, day_id=day_id, released=(appointment.id,), for_walk_ins=walk_in)
    standing = Standing(problem, seats)
    need = next(one for one in standing.needs if one.household.id == str(appointment.id))
    names, early = names_on(session, day_id), found.arrive_before_minutes
    return [
        Offer(day_id, found.date, max(0, one.start - early), one, names.route(one.seat))
        for one in choices(standing, need)
    ]


def coming_offers(
    session: Session, *, wish: Wish, after: datetime.date, most_days: int = 3
) -> list[Offer]:
    """Give the free places of the coming days, day by day, until some days have one."""
    query = (
        select(RegistrationDay.id)
        .where(RegistrationDay.date >= after, RegistrationDay.state.not_in(OVER))
        .where(RegistrationDay.state != DayState.DRAFT)
        .order_by(RegistrationDay.date)
    )
    found: list[Offer] = []
    for day_id in session.scalars(query).all():
        trial = session.begin_nested()
        try:
            own = offers(session, day_id=day_id, wish=replace(wish))
        except Refusal:
            own = []
        trial.rollback()
        found += own
        if len({one.day_id for one in found}) >= most_days:
            break
    return found
