"""Finding room for one household in a day that is partly filled, without moving anybody."""

from __future__ import annotations

import sys
from functools import partial

from planner.timetable.solver.day import Day
from planner.timetable.solver.masks import edges, lowest, segments
from planner.timetable.solver.need import Leg, Need
from planner.timetable.solver.reach import Opening
from planner.timetable.solver.routes import Pick, Route, Waiting, least_waiting
from planner.timetable.solver.soonest import soonest

TRIES = 12
"""From how many starts a route of many visits is tried; with fewer visits all are."""

NO_LIMIT = sys.maxsize
"""As many steps of waiting as a household may wait."""


def find(
    day: Day, need: Need, pick: Pick = lowest, *, snug: bool = False, limit: int = NO_LIMIT
) -> Route | None:
    """Find the route of a household with the least waiting as the day stands, or none.

    `pick` chooses between equal starts. A `snug` route, if there is one, only takes visits right
    before or after what is taken already; it leaves no gaps but may wait longer. No route waits
    more steps than the `limit`, where it is lower than what the household may wait.
    """
    opening = _opening(day, need)
    if opening is None:
        return None
    if not need.exact:
        route = _roam(day, need, opening, hurry=False)
        return None if route is None or route.wait > limit else route
    allowed, waiting = partial(day.allowed, need), need.waiting
    if limit < waiting.most:
        waiting = Waiting(waiting.pace, limit)
    if snug:
        begin, free = opening
        sides = begin, [edges(starts, day.grid.pace) for starts in free]
        route = least_waiting(need.shape, sides, waiting, allowed, pick)
        if route is not None:
            return route
    return least_waiting(need.shape, opening, waiting, allowed, pick)


def find_soonest(day: Day, need: Need) -> Route | None:
    """Find the route of a household that ends first, waiting no longer than it may, or none."""
    opening = _opening(day, need)
    if opening is None or not need.legs:
        return find(day, need)
    return _roam(day, need, opening, hurry=True)


def _opening(day: Day, need: Need) -> Opening | None:
    """Give when a stay can begin and each leg can start, or nothing when one of them cannot."""
    if not need.stations:
        return None
    begin, free, accessible = day.allowed(need, need.shape.stay), [], need.household.accessible
    if need.intake is not None:
        begin &= _starts(day, need.intake, accessible=accessible)
    if not begin:
        return None
    for leg in need.legs:
        starts = _starts(day, leg, accessible=accessible)
        if not starts:
            return None
        free.append(starts)
    return begin, free


def _starts(day: Day, leg: Leg, *, accessible: bool) -> int:
    if leg.kept is not None:
        return leg.kept
    return day.stations[leg.station].starts(leg.length, accessible=accessible)


def _roam(day: Day, need: Need, opening: Opening, *, hurry: bool) -> Route | None:
    """Try the soonest end from several starts; keep the first, or the one with least waiting."""
    best: Route | None = None
    begin, free = opening
    for start in _sample(begin, day.allowed(need, 1)):
        route = soonest(need.shape, start, free, day.walk)
        if route is None:
            break
        if route.wait > need.waiting.most or (best is not None and route.wait >= best.wait):
            continue
        if day.allowed(need, need.shape.stay + route.wait) >> route.start & 1:
            best = route
            if hurry or not route.wait:
                break
    return best


def _sample(begin: int, free: int) -> list[int]:
    """Give the first start in each stretch of free time, and more over the whole day."""
    steps = {start + lowest(begin >> start) for start, _ in segments(free) if begin >> start}
    left, apart = begin, max(1, begin.bit_length() // TRIES)
    while left:
        steps.add(lowest(left))
        left &= -1 << lowest(left) + apart
    return sorted(steps)
