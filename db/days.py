"""Tables for the days: their series, their hours and their desks."""

from __future__ import annotations

import datetime

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.base import Entity
from db.kinds import DayKind, DayState
from db.office import Landlord, Venue
from db.types import Window


class Series(Entity):
    """A rhythm of days, as an iCalendar recurrence rule (RFC 5545) from a first date."""

    __tablename__ = "series"

    name: Mapped[str] = mapped_column(String(120))
    starts_on: Mapped[datetime.date]
    rule: Mapped[str] = mapped_column(String(200))
    hours: Mapped[tuple[Window, ...]]
    desks_per_landlord: Mapped[int]
    venue_id: Mapped[int | None] = mapped_column(ForeignKey("venue.id"), default=None, index=True)


class ClosingDay(Entity):
    """Days on which the office itself is closed, first and last included."""

    __tablename__ = "closing_day"
    __table_args__ = (CheckConstraint("first <= last", name="lasts"),)

    first: Mapped[datetime.date]
    last: Mapped[datetime.date]
    reason: Mapped[str] = mapped_column(String(120))


class RegistrationDay(Entity):
    """One day on which households come, and the rules of that day.

    `sessions` are the parts of the day between breaks. The late tolerance counts from the
    arrival time on the slip. At most `most_households` come; none means no limit.
    """

    __tablename__ = "registration_day"
    __table_args__ = (
        UniqueConstraint("date"),
        CheckConstraint("visit_minutes > 0", name="visits_last"),
        CheckConstraint(
            "change_over_minutes >= 0 and walk_minutes >= 0 and intake_minutes >= 0"
            " and extra_minutes >= 0 and arrive_before_minutes >= 0"
            " and late_tolerance_minutes >= 0",
            name="no_negative_minutes",
        ),
    )

    date: Mapped[datetime.date]
    sessions: Mapped[tuple[Window, ...]]
    visit_minutes: Mapped[int]
    change_over_minutes: Mapped[int]
    walk_minutes: Mapped[int]
    intake_minutes: Mapped[int]
    extra_minutes: Mapped[int]
    arrive_before_minutes: Mapped[int]
    late_tolerance_minutes: Mapped[int]
    kind: Mapped[DayKind] = mapped_column(default=DayKind.REGISTRATION)
    state: Mapped[DayState] = mapped_column(default=DayState.OPEN)
    max_wait_minutes: Mapped[int | None] = mapped_column(default=None)
    most_households: Mapped[int | None] = mapped_column(default=None)
    booking_closes_on: Mapped[datetime.date | None] = mapped_column(default=None)
    series_id: Mapped[int | None] = mapped_column(ForeignKey("series.id"), default=None, index=True)
    series_date: Mapped[datetime.date | None] = mapped_column(default=None)
    venue_id: Mapped[int | None] = mapped_column(ForeignKey("venue.id"), default=None, index=True)

    venue: Mapped[Venue | None] = relationship(init=False, repr=False)
    desks: Mapped[list[Desk]] = relationship(
        back_populates="day",
        cascade="all, delete-orphan",
        order_by="Desk.number",
        default_factory=list,
        repr=False,
    )


class Desk(Entity):
    """A table of one landlord on one day, numbered across the whole room.

    `open` are the windows in which it serves; `reserved` ones are kept for people without an
    appointment. Own visit minutes go before the day's.
    """

    __tablename__ = "desk"
    __table_args__ = (
        UniqueConstraint("day_id", "number"),
        CheckConstraint("visit_minutes is null or visit_minutes > 0", name="visits_last"),
    )

    day_id: Mapped[int] = mapped_column(ForeignKey("registration_day.id"), init=False)
    day: Mapped[RegistrationDay] = relationship(back_populates="desks", init=False, repr=False)
    landlord_id: Mapped[int] = mapped_column(ForeignKey("landlord.id"), index=True)
    number: Mapped[int]
    open: Mapped[tuple[Window, ...]]
    reserved: Mapped[tuple[Window, ...]] = mapped_column(default=())
    accessible: Mapped[bool] = mapped_column(default=True)
    visit_minutes: Mapped[int | None] = mapped_column(default=None)
    staffed_by: Mapped[str] = mapped_column(String(80), default="")

    landlord: Mapped[Landlord] = relationship(init=False, repr=False)
