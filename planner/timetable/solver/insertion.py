"""Finding room for one household in a day that is partly filled, without moving anybody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from planner.timetable.solver.day import Day
from planner.timetable.solver.masks import lowest, segments
from planner.timetable.solver.need import Need
from planner.timetable.solver.routes import Pick, Route, least_waiting
from planner.timetable.solver.soonest import soonest

TRIES = 12
"""From how many starts a route of many visits is tried; with fewer visits all are."""


def insert(day: Day, need: Need, pick: Pick = lowest, *, hurry: bool = False) -> bool:
    """Seat a household where it waits least, if anywhere; `pick` chooses between equal starts.

    In a `hurry`, where the wait may be of any length, it gets the route that ends soonest.
    """
    route = find(day, need, pick, hurry=hurry)
    if route is None:
        return False
    starts = route.starts if need.intake is None else (route.start, *route.starts)
    day.put(need, route.start, starts)
    return True


def find(day: Day, need: Need, pick: Pick = lowest, *, hurry: bool = False) -> Route | None:
    """Find the route of a household with the least waiting as the day stands, or none."""
    if not need.stations:
        return None
    begin = day.allowed(need, need.shape.stay)
    accessible = need.household.accessible
    free = []
    for leg in need.legs:
        starts = leg.kept
        if starts is None:
            starts = day.stations[leg.station].starts(leg.length, accessible=accessible)
        if not starts:
            return None
        free.append(starts)
    if need.intake is not None:
        begin &= _intake_starts(day, need)
    if not begin:
        return None
    if need.shape.exact and not (hurry and need.legs):
        allowed = partial(day.allowed, need)
        return least_waiting(need.shape, begin, free, need.waiting, allowed, pick)
    return _roam(day, need, begin, free, hurry=hurry)


def _intake_starts(day: Day, need: Need) -> int:
    leg = need.intake
    assert leg is not None
    if leg.kept is not None:
        return leg.kept
    return day.stations[leg.station].starts(leg.length, accessible=need.household.accessible)


def _roam(day: Day, need: Need, begin: int, free: Sequence[int], *, hurry: bool) -> Route | None:
    """Try the soonest end from several starts; keep the first, or the one with least waiting."""
    best: Route | None = None
    intake = need.intake
    for start in _sample(begin, day.allowed(need, 1)):
        if intake is None:
            route = soonest(need.shape, start, free, day.walk)
        else:
            ready = start + intake.length + day.walk
            route = soonest(need.shape, ready, free, day.walk, begun=start)
        if route is None:
            break
        if route.wait > need.waiting.most or (best is not None and route.wait >= best.wait):
            continue
        if day.allowed(need, need.shape.stay + route.wait) >> route.start & 1:
            best = route
            if hurry or not route.wait:
                break
    return best


def _sample(begin: int, free: int) -> Iterator[int]:
    """Give the first start in each stretch of free time, and more over the whole day."""
    steps = {start + lowest(begin >> start) for start, end in segments(free) if begin >> start}
    left, apart = begin, max(1, begin.bit_length() // TRIES)
    while left:
        steps.add(lowest(left))
        left &= -1 << lowest(left) + apart
    yield from sorted(steps)
