"""Calendar files (iCalendar, RFC 5545) of a day or of the days of a series."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from icalendar import Calendar, Event
from sqlalchemy import select
from sqlalchemy.orm import Session

from db.days import RegistrationDay
from db.kinds import DayState
from planner.clock import BRUSSELS
from planner.days.queries import day
from planner.errors import NoSeries
from planner.slips.announcing.notice import LANGUAGE, Notice, notice_of

PRODUCT = "-//Inschrijfdag//NL"
HOST = "inschrijfdag"


def day_calendar(session: Session, *, day_id: int, made: datetime.datetime) -> bytes:
    """Write a file with one day. `made` is the moment that stands in it.

    Raises:
        Gone: The day was removed.
    """
    return _file([notice_of(session, day_id=day_id)], made)


def series_calendar(session: Session, *, day_id: int, made: datetime.datetime) -> bytes:
    """Write a file with the days of a day's series that are planned and still to come.

    Days that were moved stand on their own date, and days that do not go on are left out: so the
    file holds days, not a rule.

    Raises:
        NoSeries: The day stands alone.
        Gone: It was removed.
    """
    found = day(session, day_id=day_id)
    if found.series_id is None:
        raise NoSeries(found.date)
    today = made.astimezone(BRUSSELS).date()
    query = (
        select(RegistrationDay.id)
        .where(
            RegistrationDay.series_id == found.series_id,
            RegistrationDay.state != DayState.CANCELLED,
            RegistrationDay.date >= min(today, found.date),
        )
        .order_by(RegistrationDay.date)
    )
    return _file([notice_of(session, day_id=id_) for id_ in session.scalars(query)], made)


def _file(notices: Iterable[Notice], made: datetime.datetime) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for notice in notices:
        calendar.add_component(_event(notice, made))
    return bytes(calendar.to_ical())


def _event(notice: Notice, made: datetime.datetime) -> Event:
    """Describe a day: from the opening of its first part until the end of its last."""
    event = Event()
    event.add("uid", f"day-{notice.day_id}@{HOST}")
    event.add("dtstamp", made.astimezone(datetime.UTC))
    event.add("summary", notice.said("calendar.summary"), {"language": LANGUAGE})
    event.add("dtstart", _moment(notice, min(notice.sessions)[0]))
    event.add("dtend", _moment(notice, max(end for _, end in notice.sessions)))
    if notice.place:
        event.add("location", notice.place)
    about = (notice.said("calendar.hours", hours=notice.hours), notice.directions,
             notice.said("calendar.phone", phone=notice.phone) if notice.phone else "")  # fmt: skip
    event.add("description", "\n".join(filter(None, about)), {"language": LANGUAGE})
    return event


def _moment(notice: Notice, minutes: int) -> datetime.datetime:
    """Give a time of the day in UTC: then no program needs to know our clock changes."""
    midnight = datetime.datetime.combine(notice.date, datetime.time())
    here = (midnight + datetime.timedelta(minutes=minutes)).replace(tzinfo=BRUSSELS)
    return here.astimezone(datetime.UTC)
