"""Moving every time of a day by the same number of minutes."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from db.days import RegistrationDay
from planner.times import Window
from planner.timetable.seats import appointments_of

STAY = ("starts", "ends", "arrives")


def shift_day(session: Session, day: RegistrationDay, minutes: int) -> None:
    """Shift the day's hours, its desks' and every place; not when a household said it is free.

    All places are given up before any is taken again, as no two may overlap on the way.
    """
    day.sessions = _shifted(day.sessions, minutes)
    for desk in day.desks:
        desk.open, desk.reserved = _shifted(desk.open, minutes), _shifted(desk.reserved, minutes)
    placed = [a for a in appointments_of(session, day.id) if a.starts is not None]
    stays = [tuple(getattr(a, name) + minutes for name in STAY) for a in placed]
    visits = [v for a in placed for v in a.visits if v.start is not None]
    places = [(visit.desk_id, (visit.start or 0) + minutes) for visit in visits]
    for row in (*placed, *visits):
        for name in row.vacated:
            setattr(row, name, None)
    session.flush()
    for appointment, stay in zip(placed, stays, strict=True):
        for name, value in zip(STAY, stay, strict=True):
            setattr(appointment, name, value)
    for visit, place in zip(visits, places, strict=True):
        visit.desk_id, visit.start = place


def _shifted(windows: Iterable[Window], minutes: int) -> tuple[Window, ...]:
    return tuple((start + minutes, end + minutes) for start, end in windows)
