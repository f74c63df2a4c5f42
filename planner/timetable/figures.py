"""A day's plan in staff words: who has a place, who waits, and how full the room gets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.days import RegistrationDay
from planner.days.queries import day
from planner.timetable.desk_time import DeskTime, desk_times
from planner.timetable.rows import GONE
from planner.timetable.seats import appointments_of
from planner.timetable.snapshot import problem_of
from planner.timetable.solver.bound import seats_at_most
from planner.timetable.waiting_room import Moment, busiest_per_half_hour, waiting_room


@dataclass(frozen=True, slots=True)
class Figures:
    """What a day's plan comes to, in households and minutes.

    Waiting is what a stay takes beyond visits and walks: `waiting` households do, `wait` minutes
    together, the one that waits longest `longest_wait`. `room` counts, for each grid step from
    the first arrival to the last end, who is there and at no desk. `at_most` is how many can have
    a place at all, proven.
    """

    households: int
    seated: int
    at_most: int
    waiting: int
    wait: int
    longest_wait: int
    room: tuple[Moment, ...]
    ends: int | None
    landlords: tuple[DeskTime, ...]

    @property
    def proven(self) -> bool:
        """Whether no plan can give more households a place."""
        return self.seated >= self.at_most

    @property
    def peak(self) -> Moment:
        """The first moment when most households wait."""
        return max(self.room, key=lambda step: (step.households, -step.at), default=Moment(0, 0, 0))

    @property
    def half_hours(self) -> tuple[Moment, ...]:
        """The most that wait at any moment of each half hour."""
        return tuple(busiest_per_half_hour(self.room))


def figures_of(session: Session, *, day_id: int) -> Figures:
    """Count what a day's plan comes to as it stands."""
    found = day(session, day_id=day_id)
    live = [a for a in appointments_of(session, day_id) if a.state not in GONE]
    placed = [a for a in live if a.starts is not None]
    waits = [wait_of(a, found) for a in placed]
    return Figures(
        households=len(live),
        seated=len(placed),
        at_most=_at_most(session, day_id, live, placed),
        waiting=sum(wait > 0 for wait in waits),
        wait=sum(waits),
        longest_wait=max(waits, default=0),
        room=tuple(waiting_room(placed)),
        ends=max((a.ends or 0 for a in placed), default=None),
        landlords=tuple(desk_times(found, placed)),
    )


def wait_of(appointment: Appointment, found: RegistrationDay) -> int:
    """Tell how many minutes a stay takes beyond its visits and walks."""
    visits = [visit for visit in appointment.visits if visit.start is not None]
    busy = sum(visit.minutes for visit in visits) + found.walk_minutes * (len(visits) - 1)
    return (appointment.ends or 0) - (appointment.starts or 0) - busy


def _at_most(
    session: Session, day_id: int, live: Sequence[Appointment], placed: Sequence[Appointment]
) -> int:
    if len(placed) == len(live):
        return len(live)
    return seats_at_most(problem_of(session, day_id=day_id))
