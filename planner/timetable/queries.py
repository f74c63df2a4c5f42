"""What the board of one day shows."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.kinds import VisitState
from planner.days.queries import DeskRow, day, desks_of
from planner.households.queries import family_names, names_by_id
from planner.times import Window
from planner.timetable.figures import Figures, figures_of
from planner.timetable.reading import locked_appointments
from planner.timetable.rows import GONE
from planner.timetable.seats import appointments_of, movable


@dataclass(frozen=True, slots=True)
class BoardVisit:
    """A visit in its place. `step` is its place in the household's route, from 1."""

    id: int
    appointment_id: int
    number: int
    name: str
    desk_id: int
    start: int
    minutes: int
    state: VisitState
    locked: bool
    step: int

    @property
    def end(self) -> int:
        """When the desk is free again, in minutes since midnight."""
        return self.start + self.minutes


@dataclass(frozen=True, slots=True)
class Waiting:
    """A household without a place: `reason` is data of the solver, none before planning."""

    appointment_id: int
    number: int
    name: str
    persons: int
    reason: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Stay:
    """A household with its place, from arrival to its last visit's end."""

    appointment_id: int
    household_id: int
    number: int
    name: str
    persons: int
    arrives: int
    starts: int
    ends: int
    printed: bool


@dataclass(frozen=True, slots=True)
class Board:
    """One day: desks, visits, who stays when, who has no place, and the plan's figures.

    `names` gives landlords and companions by id, for the words of a reason.
    """

    day_id: int
    date: datetime.date
    sessions: tuple[Window, ...]
    visit_minutes: int
    desks: tuple[DeskRow, ...]
    visits: tuple[BoardVisit, ...]
    stays: dict[int, Stay]
    waiting: tuple[Waiting, ...]
    figures: Figures
    names: dict[str, str]


def board(session: Session, *, day_id: int) -> Board:
    """Show a day as it is planned now."""
    found = day(session, day_id=day_id)
    printed = locked_appointments(session, day_id=day_id)
    names = family_names(session, day_id=day_id)
    live = [a for a in appointments_of(session, day_id) if a.state not in GONE]
    placed = [a for a in live if a.starts is not None]
    return Board(
        day_id=day_id,
        date=found.date,
        sessions=found.sessions,
        visit_minutes=found.visit_minutes,
        desks=tuple(desks_of(session, day_id=day_id)),
        visits=tuple(v for a in placed for v in _visits(a, names[a.id], locked=a.id in printed)),
        stays={a.id: _stay(a, names[a.id], printed=a.id in printed) for a in placed},
        waiting=tuple(_waiting(a, names[a.id]) for a in live if a.starts is None),
        figures=figures_of(session, day_id=day_id),
        names=names_by_id(session),
    )


def _visits(appointment: Appointment, name: str, *, locked: bool) -> list[BoardVisit]:
    placed = [(v.start, v.desk_id, v) for v in appointment.visits if v.start is not None]
    return [
        BoardVisit(
            visit.id, appointment.id, appointment.number, name, desk_id or 0, start,
            visit.minutes, visit.state, not movable(visit, locked=locked or visit.locked), step,
        )
        for step, (start, desk_id, visit) in enumerate(sorted(placed, key=itemgetter(0)), start=1)
    ]  # fmt: skip


def _stay(appointment: Appointment, name: str, *, printed: bool) -> Stay:
    household = appointment.household
    return Stay(
        appointment.id, household.id, appointment.number, name,
        household.adults + household.children,
        appointment.arrives or 0, appointment.starts or 0, appointment.ends or 0, printed,
    )  # fmt: skip


def _waiting(appointment: Appointment, name: str) -> Waiting:
    household = appointment.household
    persons = household.adults + household.children
    return Waiting(appointment.id, appointment.number, name, persons, appointment.reason)
