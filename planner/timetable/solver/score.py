"""What a plan is worth, in staff words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from itertools import pairwise

from planner.times import Window
from planner.timetable.solver.bookings import Bookings
from planner.timetable.solver.plan import Score, Seat
from planner.timetable.solver.problem import Problem, visit_minutes
from planner.timetable.solver.stays import spans_of, wait_of


def score(problem: Problem, seated: Mapping[str, Seat]) -> Score:
    """Count what is good and bad about a plan: see `Score` for what each figure means."""
    households = {one.id: one for one in problem.households}
    owners = {landlord.id: landlord for landlord in problem.landlords}
    stays = [spans_of(owners, households[name], seat) for name, seat in seated.items()]
    waits = [wait_of(problem.walk_minutes, spans) for spans in stays]
    return Score(
        households=len(households),
        seated=len(seated),
        priority=sum(len(households) - households[name].rank for name in seated),
        wait=sum(waits),
        longest_wait=max(waits, default=0),
        waiting=sum(wait > 0 for wait in waits),
        idle=_idle(problem, seated),
        waiting_room=_waiting_room(problem, stays),
        end=_ends(problem, seated),
    )


def _idle(problem: Problem, seated: Mapping[str, Seat]) -> int:
    """Add up the open minutes of each desk between one visit with its change-over and the next."""
    book = Bookings(problem)
    for household in problem.households:
        if household.id in seated:
            book.book(household, seated[household.id])
    desks = book.desks()
    idle = 0
    for landlord in problem.landlords:
        for desk in landlord.desks:
            gaps = [(one[1], other[0]) for one, other in pairwise(desks.get(desk.id, []))]
            idle += sum(_overlap(gap, window) for gap in gaps for window in desk.open)
    return idle


def _overlap(one: Window, other: Window) -> int:
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def _waiting_room(problem: Problem, stays: list[list[Window]]) -> dict[int, int]:
    """Count who waits in each step of the grid: from the end of a walk to the next visit."""
    grid, found = problem.grid_minutes, Counter[int]()
    for spans in stays:
        for one, other in pairwise(spans):
            arrives = one[1] + problem.walk_minutes
            if arrives < other[0]:
                found.update(range(arrives // grid * grid, other[0], grid))
    return dict(sorted(found.items()))


def _ends(problem: Problem, seated: Mapping[str, Seat]) -> dict[str, int]:
    households = {one.id: one for one in problem.households}
    owners = {landlord.id: landlord for landlord in problem.landlords}
    ends: dict[str, int] = {}
    for name, seat in seated.items():
        for visit in seat.visits:
            end = visit.start + visit_minutes(owners[visit.landlord], households[name])
            ends[visit.landlord] = max(end, ends.get(visit.landlord, 0))
    return ends
