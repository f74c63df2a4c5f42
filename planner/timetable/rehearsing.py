"""A day of the office, ready to be rehearsed."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.days.queries import day, desks_of
from planner.errors import NothingPlanned
from planner.office.assumptions import assumptions
from planner.office.queries import office
from planner.timetable.rehearsal.assumptions import Assumptions
from planner.timetable.rehearsal.planned import PlannedDay
from planner.timetable.seats import seats_of
from planner.timetable.snapshot import problem_of


@dataclass(frozen=True, slots=True)
class Stage:
    """A planned day with what the office assumes, and the names and numbers behind its ids.

    `office_version` belongs to the assumptions. `current` is the day's own visit minutes.
    """

    date: datetime.date
    planned: PlannedDay
    assumptions: Assumptions
    office_version: int
    landlords: Mapping[str, str]
    desks: Mapping[str, int]
    current: int


def stage(session: Session, *, day_id: int) -> Stage:
    """Prepare a day to be rehearsed as it is planned now.

    Raises:
        NothingPlanned: No household has its times yet.
    """
    found = day(session, day_id=day_id)
    seats = seats_of(session, day_id=day_id)
    if not seats:
        raise NothingPlanned(found.date)
    problem = problem_of(session, day_id=day_id)
    desks = desks_of(session, day_id=day_id)
    return Stage(
        date=found.date,
        planned=PlannedDay(
            problem, seats, found.arrive_before_minutes, found.late_tolerance_minutes
        ),
        assumptions=assumptions(session),
        office_version=office(session).version,
        landlords={str(desk.landlord_id): desk.landlord for desk in desks},
        desks={str(desk.id): desk.number for desk in desks},
        current=found.visit_minutes,
    )
