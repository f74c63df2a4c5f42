"""On which other days a household could come instead, and what it would find there."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.days import RegistrationDay
from db.kinds import DayState
from planner.clock import here
from planner.days.room import OVER
from planner.errors import Refusal
from planner.timetable.booking.other_day import check_free
from planner.timetable.booking.propose import Offer, offers
from planner.timetable.booking.view import BookingView, booking_view
from planner.timetable.booking.wish import Terms

MOST = 12


@dataclass(frozen=True, slots=True)
class DayAhead:
    """A day to come: the place nearest in time to the one it has, none where it would wait for one.

    With a `refusal` it cannot come that day at all.
    """

    id: int
    date: datetime.date
    offer: Offer | None = None
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Ahead:
    """A household with its appointment of a day, and the days on which it could come instead."""

    view: BookingView
    days: tuple[DayAhead, ...]


def days_ahead(session: Session, *, household_id: int, day_id: int, terms: Terms) -> Ahead:
    """List the days to come but for one, the soonest first.

    Raises:
        Gone: The household or the day was removed.
    """
    view = booking_view(session, household_id=household_id, day_id=day_id, now=terms.now)
    query = (
        select(RegistrationDay)
        .where(RegistrationDay.date >= here(terms.now)[0], RegistrationDay.id != day_id)
        .where(RegistrationDay.state.not_in((*OVER, DayState.DRAFT)))
        .order_by(RegistrationDay.date)
        .limit(MOST)
    )
    return Ahead(view, tuple(_ahead(session, day, view, terms) for day in session.scalars(query)))


def _ahead(session: Session, day: RegistrationDay, view: BookingView, terms: Terms) -> DayAhead:
    try:
        check_free(session, day, view.household_id)
        free = offers(session, day_id=day.id, wish=view.wish, terms=terms)
    except Refusal as refusal:
        return DayAhead(day.id, day.date, refusal=refusal)
    near = view.starts
    if near is None:
        return DayAhead(day.id, day.date, next(iter(free), None))
    nearest = min(free, key=lambda one: abs(one.choice.start - near), default=None)
    return DayAhead(day.id, day.date, nearest)
