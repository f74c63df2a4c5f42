"""When a day ends, of which every desk's end is only likely.

The last of several desks ends later than any of them is expected to: the expected maximum lies
above the maximum of the expected (Jensen's inequality). So the end is the median of the maximum of
independent normal ends. Minutes since midnight.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import prod, sqrt
from statistics import NormalDist

from planner.timetable.rehearsal.assumptions import DEFAULTS

SPREAD = DEFAULTS.spread_percent / 100
"""The coefficient of variation of a visit's length, as in a rehearsal."""

EVEN = 0.5


def likely_end(now: int, ends: Iterable[tuple[int, float]]) -> int | None:
    """Give the moment by which the last desk is as likely as not to be done.

    `ends` are each desk's expected end and the length of its visits in minutes. The lengths of
    visits one after the other until an end add up, so its variance is SPREAD squared times length
    times the minutes until then.
    """
    desks = [
        NormalDist(end, max(0.5, SPREAD * sqrt(minutes * max(0, end - now))))
        for end, minutes in ends
    ]
    if not desks:
        return None
    early = max(desk.mean for desk in desks)
    late = early + 4 * max(desk.stdev for desk in desks)
    while late - early > EVEN:
        middle = (early + late) / 2
        if prod(desk.cdf(middle) for desk in desks) < EVEN:
            early = middle
        else:
            late = middle
    return round(late)
