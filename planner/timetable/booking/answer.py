"""What is free when a household asks to come, or why nothing is."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.orm import Session

from planner.errors import Refusal
from planner.households.queries import names_by_id
from planner.timetable.booking.propose import Offer, coming_offers, offers_of
from planner.timetable.booking.question import Question, question
from planner.timetable.booking.wish import Terms, Wish
from planner.timetable.reading import day_rows
from planner.timetable.rows import DayRows
from planner.timetable.solver.reasons import Reasons, reason_as_data


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
