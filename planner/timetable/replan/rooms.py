"""Changes that are about desks, or about the whole day."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.base import new_id
from db.days import Desk
from planner.days.edit import move_day
from planner.days.queries import day
from planner.days.rules import check_hours
from planner.errors import Gone, MinutesBroken
from planner.times import DAY_MINUTES, Window, without
from planner.timetable.replan.shift import shift_day
from planner.timetable.snapshot import GRID_MINUTES


@dataclass(frozen=True, slots=True)
class DeskCloses:
    """A desk serves nobody any more from a time on; who sits there is still helped."""

    desk_id: int
    at: int
    code: ClassVar[str] = "desk_closes"

    def carry_out(self, session: Session, *, day_id: int) -> None:  # noqa: ARG002
        """Shorten the desk's hours."""
        desk = _desk_called(session, self.desk_id)
        desk.open = without(desk.open, ((self.at, DAY_MINUTES),))


@dataclass(frozen=True, slots=True)
class DeskOpens:
    """A desk serves people at other hours than was thought."""

    desk_id: int
    open: tuple[Window, ...]
    code: ClassVar[str] = "desk_opens"

    def carry_out(self, session: Session, *, day_id: int) -> None:  # noqa: ARG002
        """Give the desk its hours."""
        check_hours(self.open)
        _desk_called(session, self.desk_id).open = self.open


@dataclass(frozen=True, slots=True)
class DesksLonger:
    """A landlord's desks stay open some minutes longer at the end of each part of the day."""

    landlord_id: int
    minutes: int
    code: ClassVar[str] = "desk_longer"

    def carry_out(self, session: Session, *, day_id: int) -> None:
        """Lengthen the hours of the desks, and of the day with them."""
        found = day(session, day_id=day_id)
        found.sessions = longer(found.sessions, self.minutes)
        for desk in found.desks:
            if desk.landlord_id == self.landlord_id:
                desk.open = longer(desk.open, self.minutes)


@dataclass(frozen=True, slots=True)
class DeskAdded:
    """A landlord gets one desk more, open when its others are, or all day.

    The desk has its id before it is there, so that a plan can speak of it.
    """

    landlord_id: int
    desk_id: int = field(default_factory=new_id)
    code: ClassVar[str] = "desk_added"

    def carry_out(self, session: Session, *, day_id: int) -> None:
        """Add the desk at the end of the row; it is accessible."""
        found = day(session, day_id=day_id)
        own = [desk.open for desk in found.desks if desk.landlord_id == self.landlord_id]
        number = max((desk.number for desk in found.desks), default=0) + 1
        hours = own[0] if own else found.sessions
        desk = Desk(number=number, landlord_id=self.landlord_id, open=hours)
        desk.id = self.desk_id
        found.desks.append(desk)


@dataclass(frozen=True, slots=True)
class DayShifted:
    """The whole day begins some minutes later, or earlier when negative."""

    minutes: int
    code: ClassVar[str] = "day_shifted"

    def carry_out(self, session: Session, *, day_id: int) -> None:
        """Move every time of the day; interpreters and companions are there when they were.

        Raises:
            MinutesBroken: It is no whole number of steps, or leads out of the day.
        """
        found = day(session, day_id=day_id)
        first, last = found.sessions[0][0], found.sessions[-1][1]
        inside = first + self.minutes >= 0 and last + self.minutes <= DAY_MINUTES
        if self.minutes % GRID_MINUTES or not inside:
            raise MinutesBroken("shift", self.minutes)
        shift_day(session, found, self.minutes)


@dataclass(frozen=True, slots=True)
class DayMoved:
    """The whole day takes place on another date."""

    date: datetime.date
    code: ClassVar[str] = "day_moved"

    def carry_out(self, session: Session, *, day_id: int) -> None:
        """Give the day its date.

        Raises:
            DayExists: There is a day on that date.
        """
        version = day(session, day_id=day_id).version
        move_day(session, day_id=day_id, version=version, date=self.date)


def desks_on(session: Session, day_id: int) -> dict[int, int]:
    """Give the number of each desk of a day, by its id."""
    rows = session.execute(select(Desk.id, Desk.number).where(Desk.day_id == day_id))
    return {row.id: row.number for row in rows}


def _desk_called(session: Session, desk_id: int) -> Desk:
    desk = session.get(Desk, desk_id)
    if desk is None:
        raise Gone
    return desk


def longer(windows: tuple[Window, ...], minutes: int) -> tuple[Window, ...]:
    """Let each window end later, but not into the next or past midnight."""
    limits = [start for start, _ in windows[1:]] + [DAY_MINUTES]
    pairs = zip(windows, limits, strict=True)
    return tuple((start, min(end + minutes, limit)) for (start, end), limit in pairs)
