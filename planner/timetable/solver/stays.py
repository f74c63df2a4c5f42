"""A household's time in the house, read from its seat: visits, stay and waiting, in minutes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planner.times import Window
from planner.timetable.solver.plan import Seat
from planner.timetable.solver.problem import Household, Landlord, visit_minutes

Owners = Mapping[str, Landlord]
"""The landlords by their id."""


def spans_of(owners: Owners, household: Household, seat: Seat) -> list[Window]:
    """Give from when to when each visit of a seat takes, in order of time."""
    minutes = {name: visit_minutes(owners[name], household) for name in household.visits}
    return sorted((one.start, one.start + minutes[one.landlord]) for one in seat.visits)


def stay_of(spans: Sequence[Window]) -> Window:
    """Give from when to when a household is in the house."""
    return spans[0][0], max(end for _, end in spans)


def wait_of(walk_minutes: int, spans: Sequence[Window]) -> int:
    """Give the minutes of a stay beyond its visits and the walks between them."""
    start, end = stay_of(spans)
    busy = sum(end - start for start, end in spans)
    return end - start - busy - walk_minutes * (len(spans) - 1)
