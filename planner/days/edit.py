"""Making, changing and moving a registration day with its desks."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.days import RegistrationDay
from db.kinds import DayKind
from planner.days.desks import DeskDraft, change_desks, check_fits, new_desk
from planner.days.rules import check_hours, check_minutes
from planner.days.usual import usual_desks, usual_minutes
from planner.days.venues import VenueDraft, venue_for
from planner.errors import DayExists, Gone
from planner.households.versions import check_shown
from planner.office.queries import office
from planner.operations import operation, tell
from planner.times import Window


@dataclass(frozen=True, slots=True)
class DayDraft:
    """A day as somebody wants it. Minutes left out are the office's own."""

    date: datetime.date
    sessions: tuple[Window, ...] = ()
    minutes: Mapping[str, int] = field(default_factory=dict)
    desks: Sequence[DeskDraft] = ()
    kind: DayKind = DayKind.REGISTRATION
    venue: VenueDraft | None = None
    series_id: int | None = None
    desks_per_landlord: int | None = None
    most_households: int | None = None
    booking_closes_on: datetime.date | None = None


MINUTES = (
    "visit_minutes",
    "change_over_minutes",
    "walk_minutes",
    "intake_minutes",
    "extra_minutes",
    "arrive_before_minutes",
    "late_tolerance_minutes",
    "max_wait_minutes",
)
"""The rules of a day that come from the office unless they are given."""


@operation
def add_day(session: Session, *, draft: DayDraft) -> int:
    """Plan a day; without desks of its own it gets the office's number of each landlord.

    An info session has no desks, and visits of a day for updates are shorter.

    Raises:
        DayExists: There is one on that date.
        NoLandlords: Nobody takes part then, and no desks were given.
        HoursBroken, MinutesBroken, VisitTooLong: What was asked cannot be.
    """
    _check_free(session, draft.date)
    own, when = office(session), (draft.date, draft.kind)
    sessions = draft.sessions or own.hours
    minutes = {**usual_minutes(own, draft.kind, MINUTES), **draft.minutes}
    check_hours(sessions)
    check_minutes(minutes)
    day = RegistrationDay(
        date=draft.date,
        sessions=sessions,
        kind=draft.kind,
        venue_id=venue_for(session, draft.venue),
        series_id=draft.series_id,
        series_date=draft.date if draft.series_id else None,
        most_households=draft.most_households,
        booking_closes_on=draft.booking_closes_on,
        **minutes,
    )
    for desk in draft.desks or usual_desks(session, when, sessions, draft.desks_per_landlord):
        day.desks.append(new_desk(desk))
    check_fits(day)
    session.add(day)
    tell(session, date=draft.date.isoformat())
    return day.id


@operation
def change_day(session: Session, *, day_id: int, version: int, draft: DayDraft) -> None:
    """Give a day other hours, minutes, desks or another date; what is placed stays where it is.

    Raises:
        DeskInUse: A visit would be left without its desk.
    """
    day = day_to_change(session, day_id, version)
    if draft.date != day.date:
        _check_free(session, draft.date)
    check_hours(draft.sessions)
    check_minutes(draft.minutes)
    day.date, day.sessions, day.kind = draft.date, draft.sessions, draft.kind
    day.venue_id = venue_for(session, draft.venue)
    day.most_households = draft.most_households
    day.booking_closes_on = draft.booking_closes_on
    for name, minutes in draft.minutes.items():
        setattr(day, name, minutes)
    change_desks(session, day, draft.desks)
    check_fits(day)
    tell(session, date=draft.date.isoformat())


@operation
def move_day(session: Session, *, day_id: int, version: int, date: datetime.date) -> None:
    """Move one day to another date, with all its appointments; its series goes on as it was."""
    day = day_to_change(session, day_id, version)
    _check_free(session, date)
    tell(session, date=day.date.isoformat(), to=date.isoformat())
    day.date = date


def day_to_change(session: Session, day_id: int, version: int) -> RegistrationDay:
    """Fetch a day in the version that was on the screen.

    Raises:
        Gone, ChangedMeanwhile: It is not.
    """
    day = session.get(RegistrationDay, day_id)
    if day is None:
        raise Gone
    check_shown(session, day, version)
    return day


def _check_free(session: Session, date: datetime.date) -> None:
    if session.scalar(select(RegistrationDay.id).where(RegistrationDay.date == date)):
        raise DayExists(date)
