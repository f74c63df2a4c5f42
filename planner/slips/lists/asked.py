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

DOT = " · "
"""Between two facts under a title."""


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
    filtered = sentence("lists", "filtered", asked.language, words=asked.shown_as)
    count_words = how_many(session, asked, count)
    facts = (*more, count_words, filtered if asked.shown_as else "")
    return DOT.join(filter(None, (when(session, asked), *facts)))


def when(session: Session, asked: Asked) -> str:
    """Say which day it is."""
    return sentence("lists", "date", asked.language, date=date_of(session, asked))


def how_many(session: Session, asked: Asked, count: int) -> str:
    """Say of how many households it is, and of how many in all where that is not everybody."""
    if asked.whole:
        return sentence("lists", "households", asked.language, count=count)
    coming = (Appointment.day_id == asked.day_id) & (
        Appointment.state != AppointmentState.CANCELLED
    )
    of = session.scalar(select(func.count()).select_from(Appointment).where(coming)) or 0
    return sentence("lists", "part", asked.language, count=count, of=of)
