"""A series of days: its preview, and planning the days of it."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.days import RegistrationDay, Series
from planner.days.edit import DayDraft, add_day
from planner.days.holidays import DayWarning, warnings_for
from planner.days.rhythm import Rhythm, dates
from planner.days.rules import check_hours
from planner.days.venues import VenueDraft, venue_for, venue_of
from planner.errors import Gone
from planner.households.typed import check_text
from planner.households.versions import check_shown
from planner.office.queries import office
from planner.operations import operation, tell
from planner.times import Window


@dataclass(frozen=True, slots=True)
class SeriesDraft:
    """A series as somebody wants it. Hours and desks left out are the office's own."""

    name: str
    starts_on: datetime.date
    rhythm: Rhythm
    hours: tuple[Window, ...] = ()
    desks_per_landlord: int | None = None
    venue: VenueDraft | None = None


@dataclass(frozen=True, slots=True)
class SeriesRow:
    """A series as the screens show it."""

    id: int
    version: int
    name: str
    starts_on: datetime.date
    rule: str
    hours: tuple[Window, ...]
    desks_per_landlord: int
    venue_id: int | None


@dataclass(frozen=True, slots=True)
class PreviewDate:
    """A date the rhythm gives: what speaks against it, and the day planned for it, if any.

    `moved_to` is the date that day has now.
    """

    date: datetime.date
    warnings: Sequence[DayWarning]
    day_id: int | None
    moved_to: datetime.date | None


@operation
def add_series(session: Session, *, draft: SeriesDraft) -> int:
    """Keep a rhythm of days; it plans none by itself."""
    series = Series(
        name=check_text(draft.name, "name", 120),
        starts_on=draft.starts_on,
        rule=draft.rhythm.rule(),
        hours=draft.hours or office(session).hours,
        desks_per_landlord=draft.desks_per_landlord or office(session).desks_per_landlord,
        venue_id=venue_for(session, draft.venue),
    )
    check_hours(series.hours)
    session.add(series)
    tell(session, months=draft.rhythm.every_months)
    return series.id


@operation
def change_series(session: Session, *, series_id: int, version: int, draft: SeriesDraft) -> None:
    """Give a series another rhythm, for the days still to be planned."""
    series = series_called(session, series_id)
    check_shown(session, series, version)
    check_hours(draft.hours)
    series.name = check_text(draft.name, "name", 120)
    series.starts_on, series.rule = draft.starts_on, draft.rhythm.rule()
    series.hours, series.venue_id = draft.hours, venue_for(session, draft.venue)
    series.desks_per_landlord = draft.desks_per_landlord or series.desks_per_landlord
    tell(session, months=draft.rhythm.every_months)


@operation
def plan_series_days(
    session: Session, *, series_id: int, dates: Sequence[datetime.date]
) -> list[int]:
    """Plan days on some dates of a series, with its hours and number of desks."""
    series = series_called(session, series_id)
    draft = partial(
        DayDraft,
        sessions=series.hours,
        series_id=series.id,
        venue=venue_of(session, series.venue_id),
        desks_per_landlord=series.desks_per_landlord,
    )
    planned = [add_day(session, draft=draft(date)) for date in dates]
    tell(session, count=len(planned))
    return planned


def all_series(session: Session) -> list[SeriesRow]:
    """List the series."""
    return [
        SeriesRow(
            s.id, s.version, s.name, s.starts_on, s.rule, s.hours, s.desks_per_landlord, s.venue_id
        )
        for s in session.scalars(select(Series).order_by(Series.starts_on))
    ]


def preview(
    session: Session, *, rule: str, starts_on: datetime.date, after: datetime.date, count: int = 6
) -> list[PreviewDate]:
    """Show the next dates of a rhythm, kept as a series or not yet."""
    upcoming = dates(rule, starts_on, after=after, count=count)
    return [_preview_date(session, date) for date in upcoming]


def series_called(session: Session, series_id: int) -> Series:
    """Fetch a series.

    Raises:
        Gone: It was removed.
    """
    series = session.get(Series, series_id)
    if series is None:
        raise Gone
    return series


def _preview_date(session: Session, date: datetime.date) -> PreviewDate:
    meant = (RegistrationDay.series_date == date) | (RegistrationDay.date == date)
    day = session.scalars(select(RegistrationDay).where(meant)).first()
    moved_to = day.date if day and day.date != date else None
    return PreviewDate(date, warnings_for(session, date), day.id if day else None, moved_to)
