"""What somebody at the desk is shown when a household asks to come."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.households import Companion
from db.kinds import LandlordKind
from planner.errors import Refusal
from planner.households.card import HouseholdView, household_view
from planner.households.queries import names_by_id
from planner.timetable.booking.propose import Offer, coming_offers, offers_of
from planner.timetable.booking.question import Question, is_fixed, question
from planner.timetable.booking.wish import Terms, Wish
from planner.timetable.reading import day_rows
from planner.timetable.rows import GONE, DayRows, Guest
from planner.timetable.solver.reasons import Reasons, reason_as_data


@dataclass(frozen=True, slots=True)
class BookingView:
    """One household before it is booked on a day: what can be asked, and what it asks now.

    `starts` is when its place begins that day, if it has one; `fixed` that it does not move
    unless released, `printed` because its slip is out.
    """

    household: HouseholdView
    day_id: int
    date: datetime.date
    landlords: tuple[tuple[int, str], ...]
    companions: tuple[tuple[int, str], ...]
    languages: tuple[str, ...]
    wish: Wish
    number: int | None
    starts: int | None
    fixed: bool
    printed: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """The places that are free, or else why there are none.

    `reason` is data for `say_reason`, with `names`; `refusal` says why the day takes nobody.
    `later` is the first place on a day after it.
    """

    offers: tuple[Offer, ...]
    reason: Mapping[str, Any] | None = None
    refusal: Refusal | None = None
    later: Offer | None = None
    names: Mapping[str, str] = field(default_factory=dict)


def booking_view(session: Session, *, household_id: int, day_id: int) -> BookingView:
    """Show a household that is to be booked on a day.

    Raises:
        Gone: It or the day was removed.
    """
    rows = day_rows(session, day_id=day_id)
    own = rows.guest_of(household_id)
    placed = own is not None and own.placed and own.state not in GONE
    companions = session.execute(select(Companion.id, Companion.name).order_by(Companion.name))
    return BookingView(
        household=household_view(session, household_id=household_id, day_id=day_id),
        day_id=day_id,
        date=rows.day.date,
        landlords=_landlords(rows),
        companions=tuple((id_, name) for id_, name in companions),
        languages=tuple({code: 0 for one in rows.interpreters for code in one.languages}),
        wish=_wish(household_id, own),
        number=own.number if own else None,
        starts=own.starts if own and placed else None,
        fixed=is_fixed(rows, own),
        printed=own is not None and own.id in rows.printed,
    )


def day_answer(session: Session, *, day_id: int, wish: Wish, terms: Terms) -> Answer:
    """Give the places of one day, or why there are none and what would help."""
    rows = day_rows(session, day_id=day_id)
    try:
        asked = question(rows, wish, terms)
    except Refusal as refusal:
        return Answer((), refusal=refusal, later=_later(session, rows, wish, terms))
    if found := offers_of(rows, asked):
        return Answer(tuple(found))
    return Answer(
        (),
        reason=_reason(asked),
        later=_later(session, rows, wish, terms),
        names=names_by_id(session),
    )


def coming_answer(session: Session, *, wish: Wish, terms: Terms) -> Answer:
    """Give the places of the coming days; none is said in general."""
    return Answer(tuple(coming_offers(session, wish=wish, terms=terms)))


def _reason(asked: Question) -> dict[str, Any]:
    standing, need = asked.among()
    return reason_as_data(Reasons(standing.builder, standing.day).why(need, nearest=True))


def _later(session: Session, rows: DayRows, wish: Wish, terms: Terms) -> Offer | None:
    after = rows.day.date + datetime.timedelta(days=1)
    found = coming_offers(session, wish=wish, terms=terms, after=after, most_days=1)
    return found[0] if found else None


def _landlords(rows: DayRows) -> tuple[tuple[int, str], ...]:
    """Give who can be visited on the day, in the order of the desks; not the reception."""
    found = {
        desk.landlord_id: desk.landlord
        for desk in rows.desks
        if desk.kind is not LandlordKind.INTAKE
    }
    return tuple(found.items())


def _wish(household_id: int, own: Guest | None) -> Wish:
    if own is None:
        return Wish(household_id)
    asked = tuple(turn.landlord_id for turn in own.turns)
    return Wish(
        household_id, asked, own.availability, own.language, own.companion_id, own.accessible
    )
