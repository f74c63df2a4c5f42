"""What is free for one household, on a day or over the coming ones."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.days import RegistrationDay
from db.kinds import DayState
from planner.clock import here
from planner.days.room import OVER
from planner.errors import Refusal
from planner.timetable.booking.question import Question, question
from planner.timetable.booking.wish import Terms, Wish
from planner.timetable.reading import day_rows
from planner.timetable.replan.difference import Names, Stop
from planner.timetable.rows import DayRows
from planner.timetable.solver.choices import Choice, choices

NOON = 12 * 60 + 30
"""Who is out by then comes in the morning; who starts then or later, in the afternoon."""

MOST_DAYS = 3
"""On how many coming days places are looked for, unless told otherwise."""


class Order(StrEnum):
    """What counts first in a list of offers."""

    SHORTEST = "shortest"
    SOONEST = "soonest"


@dataclass(frozen=True, slots=True)
class Offer:
    """A free place: the day, when to be there, and the route; it is for one household only."""

    day_id: int
    date: datetime.date
    arrives: int
    choice: Choice
    route: tuple[Stop, ...]

    @property
    def key(self) -> tuple[int, tuple[Stop, ...]]:
        """What tells one offer from another."""
        return self.day_id, self.route


def offers(session: Session, *, day_id: int, wish: Wish, terms: Terms) -> list[Offer]:
    """Give the free places of a day: the shortest stay first. Nobody else moves.

    Raises:
        Refusal: The household cannot come that day at all.
    """
    rows = day_rows(session, day_id=day_id)
    return offers_of(rows, question(rows, wish, terms))


def offers_of(rows: DayRows, asked: Question) -> list[Offer]:
    """Give the free places of a day to which the question was put already."""
    day, names = rows.day, names_in(rows)
    early = day.arrive_before_minutes
    return [
        Offer(day.id, day.date, max(0, one.start - early), one, names.route(one.seat))
        for one in choices(*asked.beside())
    ]


def names_in(rows: DayRows) -> Names:
    """Give what the landlords and desks of a day are called."""
    return Names(
        {str(desk.landlord_id): desk.landlord for desk in rows.desks},
        {desk.id: desk.number for desk in rows.desks},
    )


def coming_offers(
    session: Session,
    *,
    wish: Wish,
    terms: Terms,
    after: datetime.date | None = None,
    most_days: int = MOST_DAYS,
) -> list[Offer]:
    """Give the free places of the coming days, day by day, until some days have one.

    From today on, or from a later date that is given.
    """
    first = max(here(terms.now)[0], after or datetime.date.min)
    found: list[Offer] = []
    for day_id in _days_from(session, first):
        try:
            own = offers(session, day_id=day_id, wish=wish, terms=terms)
        except Refusal:
            continue
        found += own
        most_days -= bool(own)
        if not most_days:
            break
    return found


def in_order(found: Iterable[Offer], order: Order) -> list[Offer]:
    """Put offers in order: the least waiting first and then the soonest, or the soonest first."""

    def place(one: Offer) -> tuple[int, int, int, int]:
        wait, date = one.choice.wait, one.date.toordinal()
        if order is Order.SHORTEST:
            return wait, date, one.choice.start, one.choice.end
        return date, one.choice.start, one.choice.end, wait

    return sorted(found, key=place)


def _days_from(session: Session, first: datetime.date) -> Iterator[int]:
    query = (
        select(RegistrationDay.id)
        .where(RegistrationDay.date >= first, RegistrationDay.state.not_in(OVER))
        .where(RegistrationDay.state != DayState.DRAFT)
        .order_by(RegistrationDay.date)
    )
    yield from session.scalars(query).all()
