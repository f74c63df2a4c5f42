"""How full the waiting room gets: households that are there and at no desk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from db.appointments import Appointment
from planner.timetable.snapshot import GRID_MINUTES

HALF_HOUR = 30


@dataclass(frozen=True, slots=True)
class Moment:
    """How many are in the waiting room at a moment, in minutes since midnight."""

    at: int
    households: int
    persons: int


def waiting_room(placed: Sequence[Appointment]) -> Iterator[Moment]:
    """Count who is there and at no desk, each grid step from the first arrival to the last end."""
    households: Counter[int] = Counter()
    persons: Counter[int] = Counter()
    for appointment in placed:
        size = appointment.household.adults + appointment.household.children
        for step in set(_unattended(appointment)):
            households[step] += 1
            persons[step] += size
    if households:
        last = max(a.ends or 0 for a in placed)
        for at in range(min(households), last, GRID_MINUTES):
            yield Moment(at, households[at], persons[at])


def busiest_per_half_hour(room: Iterable[Moment]) -> Iterator[Moment]:
    """Give, for each half hour of the clock, the most at any moment in it."""
    for half, found in groupby(room, lambda moment: moment.at // HALF_HOUR):
        moments = list(found)
        yield Moment(
            half * HALF_HOUR,
            max(moment.households for moment in moments),
            max(moment.persons for moment in moments),
        )


def _unattended(appointment: Appointment) -> Iterable[int]:
    """Give the grid steps a household is there without sitting at a desk."""
    spans = sorted(
        (v.start, v.start + v.minutes) for v in appointment.visits if v.start is not None
    )
    edges = [(0, appointment.arrives or 0), *spans]
    for (_, free), (taken, _) in pairwise(edges):
        yield from range(free - free % GRID_MINUTES, taken, GRID_MINUTES)
