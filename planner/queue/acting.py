"""When something happens in the queue, and who notes it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from db.days import RegistrationDay
from db.kinds import DayState
from planner.clock import here
from planner.days.queries import day
from planner.errors import DayIsOver, NotToday


@dataclass(frozen=True, slots=True)
class Acting:
    """A moment at which something happened, and who notes it; `noted_at` when, if later."""

    at: datetime
    by: str
    noted_at: datetime | None = None


def day_to_run(session: Session, day_id: int, acting: Acting) -> RegistrationDay:
    """Fetch the day in which something happens.

    Raises:
        NotToday: The moment is of another day.
        DayIsOver: It was closed, or does not take place.
    """
    found = day(session, day_id=day_id)
    if here(acting.at)[0] != found.date:
        raise NotToday(found.date)
    if found.state in (DayState.CLOSED, DayState.CANCELLED):
        raise DayIsOver(found.date)
    return found
