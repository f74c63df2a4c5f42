"""What somebody asks of a list: of which day, and of whom only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.kinds import AppointmentState
from planner.days.queries import day
from planner.errors import ListIsEmpty
from planner.slips.placed import of_day
from planner.slips.promise import stops_of
from planner.texts import sentence


@dataclass(frozen=True, slots=True)
class Asked:
    """A list of a day, in a language of the program.

    `landlord_id`: only the households that visit it. `household_ids`: only these, as they are
    filtered on the screen and in that order; `shown_as` says what they were filtered by.
    """

    day_id: int
    language: str = "nl"
    landlord_id: int | None = None
    household_ids: tuple[int, ...] | None = None
    shown_as: str = ""

    @property
    def whole(self) -> bool:
        """Whether it is about everybody."""
        return self.landlord_id is None and self.household_ids is None

    def wants(self, found: Appointment) -> bool:
        """Tell whether an appointment belongs on it."""
        if self.household_ids is not None and found.household_id not in self.household_ids:
            return False
        return self.landlord_id is None or any(
            visit.landlord_id == self.landlord_id for visit in stops_of(found)
        )


def guests_asked(session: Session, asked: Asked) -> Sequence[Appointment]:
    """Fetch whom a list is about, in order of arrival; those without times last.

    Raises:
        NothingPlanned: No household of the day has its times.
        ListIsEmpty: None of them is asked for.
    """
    found = [one for one in of_day(session, asked.day_id) if asked.wants(one)]
    if not found:
        raise ListIsEmpty(date_of(session, asked))
    return found


def date_of(session: Session, asked: Asked) -> date:
    """Tell the date of the day that is asked for."""
    return day(session, day_id=asked.day_id).date


def about(session: Session, asked: Asked, count: int, *more: str) -> str:
    """Say under a title which day it is, what else there is to know, and of how many it is.

    A list that is not about everybody says so, so that nobody takes it for the whole day.
    """
    when = sentence("lists", "date", asked.language, date=date_of(session, asked))
    if asked.whole:
        how_many = sentence("lists", "households", asked.language, count=count)
    else:
        coming = (Appointment.day_id == asked.day_id) & (
            Appointment.state != AppointmentState.CANCELLED
        )
        of = session.scalar(select(func.count()).select_from(Appointment).where(coming)) or 0
        how_many = sentence("lists", "part", asked.language, count=count, of=of)
    filtered = sentence("lists", "filtered", asked.language, words=asked.shown_as)
    return " · ".join(filter(None, (when, *more, how_many, filtered if asked.shown_as else "")))
