"""The route of one household that ends soonest, however long it waits on the way.

For days that must be short, and for households with more visits than the exact tables hold. Subsets
of visits are kept level by level with the soonest moment at which they are done: all of them where
the tables of shape.py are exact too, and beyond that the soonest ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from planner.timetable.solver.masks import lowest
from planner.timetable.solver.routes import Route
from planner.timetable.solver.shape import MOST_EXACT, Shape

BEAM = 32
"""How many subsets of each size are kept where there are too many to keep all."""


class _Done(NamedTuple):
    """A subset of visits done: when the next can begin, which was last, when, and after what."""

    ready: int
    last: int
    at: int
    before: _Done | None


def soonest(shape: Shape, start: int, free: Sequence[int], walk: int) -> Route | None:
    """Find the route of one or more visits that starts at a step or later and ends soonest.

    With an intake the stay starts exactly then. Whether the end is in time is for the caller to
    judge: a later start never ends sooner.
    """
    ready = start + shape.offsets[0]
    level = {0: _Done(ready, -1, ready, None)}
    for _ in shape.lengths:
        level = _next(level, shape.lengths, free, walk)
        if len(shape.lengths) > MOST_EXACT:
            level = dict(sorted(level.items(), key=lambda item: item[1].ready)[:BEAM])
    return next((_route(done, shape, start) for done in level.values()), None)


def _next(
    level: dict[int, _Done], lengths: Sequence[int], free: Sequence[int], walk: int
) -> dict[int, _Done]:
    found: dict[int, _Done] = {}
    for subset, done in level.items():
        for number, length in enumerate(lengths):
            later = free[number] >> done.ready
            if subset >> number & 1 or not later:
                continue
            at = done.ready + lowest(later)
            grown, ready = subset | 1 << number, at + length + walk
            known = found.get(grown)
            if known is None or ready < known.ready:
                found[grown] = _Done(ready, number, at, done)
    return found


def _route(done: _Done, shape: Shape, begun: int) -> Route:
    starts, end = [0] * len(shape.lengths), done.at + shape.lengths[done.last]
    while done.before is not None:
        starts[done.last] = done.at
        done = done.before
    start = begun if shape.intake else min(starts)
    return Route(start, end - start - shape.stay, tuple(starts))
