"""A day's plan in staff words: who has a place, who waits, and how full the room gets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.days import RegistrationDay
from planner.days.queries import day
from planner.timetable.rows import GONE
from planner.timetable.seats import appointments_of
from planner.timetable.snapshot import GRID_MINUTES, problem_of
from planner.timetable.solver.bound import seats_at_most


@dataclass(frozen=True, slots=True)
class Figures:
    """What a day's plan comes to, in households and minutes.

    Waiting is what a stay takes beyond visits and walks. `room` counts, for each grid step from
    the first arrival to the last end, the households that are there and at no desk. `at_most` is
    how many can have a place at all, proven.
    """

    households: int
    seated: int
    at_most: int
    waiting: int
    wait: int
    longest_wait: int
    room: tuple[tuple[int, int], ...]
    ends: int | None

    @property
    def proven(self) -> bool:
        """Whether no plan can give more households a place."""
        return self.seated >= self.at_most

    @property
    def peak(self) -> tuple[int, int]:
        """The moment (minutes since midnight) when most wait, and how many do."""
        return max(self.room, key=lambda step: (step[1], -step[0]), default=(0, 0))


def figures_of(session: Session, *, day_id: int) -> Figures:
    """Count what a day's plan comes to as it stands."""
    found = day(session, day_id=day_id)
    live = [a for a in appointments_of(session, day_id) if a.state not in GONE]
    placed = [a for a in live if a.starts is not None]
    waits = [wait_of(a, found) for a in placed]
    unplaced = len(live) > len(placed)
    return Figures(
        households=len(live),
        seated=len(placed),
        at_most=seats_at_most(problem_of(session, day_id=day_id)) if unplaced else len(live),
        waiting=sum(wait > 0 for wait in waits),
        wait=sum(waits),
        longest_wait=max(waits, default=0),
        room=tuple(_room(placed)),
        ends=max((a.ends or 0 for a in placed), default=None),
    )


def wait_of(appointment: Appointment, found: RegistrationDay) -> int:
    """Tell how many minutes a stay takes beyond its visits and walks."""
    visits = [visit for visit in appointment.visits if visit.start is not None]
    busy = sum(visit.minutes for visit in visits) + found.walk_minutes * (len(visits) - 1)
    return (appointment.ends or 0) - (appointment.starts or 0) - busy


def _room(placed: Sequence[Appointment]) -> Iterator[tuple[int, int]]:
    present = Counter(step for a in placed for step in _unattended(a))
    if present:
        last = max(a.ends or 0 for a in placed)
        for at in range(min(present), last, GRID_MINUTES):
            yield at, present[at]


def _unattended(appointment: Appointment) -> Iterable[int]:
    """Give the grid steps a household is there without sitting at a desk."""
    spans = sorted(
        (v.start, v.start + v.minutes) for v in appointment.visits if v.start is not None
    )
    edges = [(0, appointment.arrives or 0), *spans]
    for (_, free), (taken, _) in pairwise(edges):
        yield from range(free - free % GRID_MINUTES, taken, GRID_MINUTES)
