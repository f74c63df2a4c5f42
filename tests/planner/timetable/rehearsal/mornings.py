"""Tiny days, their plan written by hand, and what chance made of them."""

from __future__ import annotations

from planner.times import clock, minutes_of
from planner.timetable.rehearsal.assumptions import Assumptions
from planner.timetable.rehearsal.chance import Fate
from planner.timetable.rehearsal.day import LivedDay
from planner.timetable.rehearsal.planned import PlannedDay
from planner.timetable.solver.plan import Seat, Visit

AS_PLANNED = Assumptions(
    no_show_percent=0, late_percent=0, early_minutes=0, spread_percent=0, ahead_minutes=0
)
"""Everybody comes on time and takes exactly as long as planned: the day then is its plan."""


def planned(problem, seats, **more):
    """Seat households: `{"h0": "09:00 A.1, 09:20 B.1", "h1": "09:20 A.1 / tolk"}`."""
    return PlannedDay(problem, {name: seat(text) for name, text in seats.items()}, **more)


def seat(text):
    visits, _, interpreter = text.partition(" / ")
    pairs = [part.split() for part in visits.split(", ")]
    made = (Visit(desk.split(".")[0], desk, minutes_of(start)) for start, desk in pairs)
    return Seat(tuple(made), interpreter or None)


def lived(day, *, late=None, longer=None, ahead=0):
    """Live a day in which some are late (None: absent), or have visits that last longer."""
    fates = [
        Fate((late or {}).get(one.id, 0), ((longer or {}).get(one.id, 1.0),) * len(one.visits))
        for one in day.problem.households
    ]
    return LivedDay(day, fates, ahead).run()


def told(day, record):
    """Tell a record in words: `["h0 A.1 09:00-09:15", ...]` in order of time."""
    return [
        f"{day.problem.households[visit.household].id} {day.desks[visit.desk].id}"
        f" {clock(visit.start)}-{clock(visit.end)}"
        for visit in sorted(record.visits, key=lambda visit: (visit.start, visit.desk))
    ]
