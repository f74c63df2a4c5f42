"""Whether what is locked can stand: each visit at its own desk, and none in another's way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from planner.errors import ProblemBroken
from planner.times import Window, within
from planner.timetable.solver.bookings import Bookings
from planner.timetable.solver.plan import Seat, Visit
from planner.timetable.solver.problem import (
    Desk,
    Household,
    Landlord,
    Locked,
    Problem,
    visit_minutes,
)
from planner.timetable.solver.stays import spans_of, stay_of

Owners = Mapping[str, Landlord]


def check_locked(problem: Problem) -> None:
    """Refuse locked visits that no plan can keep.

    Raises:
        ProblemBroken: Says where, and why as a code.

    """
    owners = {landlord.id: landlord for landlord in problem.landlords}
    present = {companion.id: companion.present for companion in problem.companions}
    book = Bookings(problem)
    for n, household in enumerate(problem.households):
        if not household.locked:
            continue
        along = [] if household.companion is None else [present[household.companion]]
        faults = _faults(household, owners, [household.available, *along], problem.walk_minutes)
        why = next(faults, None)
        if why is not None:
            raise ProblemBroken(f"households[{n}].locked", why)
        book.book(household, _seat(household))
    for name in book.clashes():
        raise ProblemBroken(name, "locked_overlap")


def _faults(
    household: Household, owners: Owners, hours: Sequence[Sequence[Window]], walk: int
) -> Iterator[str]:
    names = [visit.landlord for visit in household.locked]
    if not set(names) <= set(household.visits):
        yield "locked_not_asked"
        return
    if len(names) > len(set(names)):
        yield "locked_twice"
        return
    for visit in household.locked:
        yield from _desk_faults(household, visit, owners[visit.landlord])
    spans = spans_of(owners, household, _seat(household))
    if any(one[1] + walk > other[0] for one, other in pairwise(spans)):
        yield "locked_no_walk"
    if any(owners[one.landlord].intake and one.start > spans[0][0] for one in household.locked):
        yield "locked_after_intake"
    if not all(within(stay_of(spans), windows) for windows in hours):
        yield "locked_unavailable"


def _desk_faults(household: Household, visit: Locked, landlord: Landlord) -> Iterator[str]:
    desk: Desk | None = next((one for one in landlord.desks if one.id == visit.desk), None)
    if desk is None:
        yield "unknown_desk"
        return
    end = visit.start + visit_minutes(landlord, household)
    if not within((visit.start, end), desk.open):
        yield "locked_closed"
    if household.accessible and not desk.accessible:
        yield "locked_not_accessible"


def _seat(household: Household) -> Seat:
    return Seat(tuple(Visit(one.landlord, one.desk, one.start) for one in household.locked))
