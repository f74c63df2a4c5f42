"""The figures of a period: for the office's own eyes, or to be given away."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from sqlalchemy.orm import Session

from planner.errors import NoFigures
from planner.figures import people, room, times
from planner.figures.counting import figures
from planner.figures.counts import Counting
from planner.figures.days import DayFigures
from planner.figures.tables import Asked, FigureTable, Kind
from planner.outcomes.landlords import landlord_rules

EVER = datetime.date(2000, 1, 1)

MAKERS: Mapping[Kind, Callable[[Asked], FigureTable]] = {
    Kind.ATTENDANCE: people.attendance,
    Kind.RESULTS: people.results,
    Kind.DOCUMENTS: people.documents,
    Kind.WAITING: times.waiting,
    Kind.VISITS: room.visits,
    Kind.DESKS: room.desks,
    Kind.ENDS: room.ends,
    Kind.LANGUAGES: people.languages,
    Kind.SIZES: partial(people.categories, kind=Kind.SIZES),
    Kind.COMPANIONS: partial(people.categories, kind=Kind.COMPANIONS),
    Kind.LEAD: times.lead,
}


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of the days of a period; `hidden` tells that small numbers are."""

    first: datetime.date
    last: datetime.date
    days: tuple[DayFigures, ...]
    tables: tuple[FigureTable, ...]
    hidden: bool

    def table(self, kind: Kind) -> FigureTable:
        """Give the table of a kind."""
        return next(table for table in self.tables if table.kind is kind)


def period_figures(
    session: Session, *, first: datetime.date, last: datetime.date, today: datetime.date,
    language: str = "nl", hide: bool = False,
) -> Figures:  # fmt: skip
    """Give the figures of a period, first and last day included.

    Raises:
        NoFigures: No day of it took place.
    """
    every = figures(session, first=EVER, last=today, today=today)
    days = [day for day in every if first <= day.date <= last]
    if not days:
        raise NoFigures(first, last)
    ended = range(EVER.year, today.year)
    counting = Counting(every, hide=hide, ended=ended)
    names = {one.code: one.name for one in landlord_rules(session).values()}
    asked = Asked(days, counting, names, language, hide=hide)
    made = tuple(maker(asked) for maker in MAKERS.values())
    return Figures(first, last, tuple(days), made, hide)
