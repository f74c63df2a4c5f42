"""Rules of calling, side by side: ours, which knows the routes, and two to compare it with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from heapq import heapify, heapreplace

from planner.queue.ahead.people import Table, Turn
from planner.queue.calling import next_turn

AHEAD = 240
"""A free desk may call anybody who waits, however long before its turn, if nobody waits for it."""

Reach = Callable[[int, int], int]
"""From when on a landlord could take somebody, by landlord and place in its queue."""

Rule = Callable[[Table, Sequence[Turn], int, Reach], Turn | None]


def first_come(_table: Table, turns: Sequence[Turn], _now: int, _reach: Reach) -> Turn | None:
    """Call who has been in the house longest, as a desk does that knows nobody's route."""
    return min(turns, key=lambda turn: (turn.walker.came, turn.number), default=None)


def planned_order(_table: Table, turns: Sequence[Turn], _now: int, _reach: Reach) -> Turn | None:
    """Call whose time at this desk comes first."""
    return min(turns, key=lambda turn: (turn.place, turn.number), default=None)


def route_aware(table: Table, turns: Sequence[Turn], now: int, reach: Reach) -> Turn | None:
    """Call whose time comes first; one ahead of its time only if nobody has to wait for it.

    Another landlord has to wait only from when a desk of it would be free for that household. Then
    who has no time; and before a desk stands idle, even one for whom somebody else has to wait.
    """
    for turn in turns:
        turn.promised = promised(turn, reach)
    timed = [turn for turn in turns if turn.stop.due is not None]
    best = next_turn(str(table.id), timed, now, ahead=AHEAD)
    standby = [turn for turn in turns if turn.stop.due is None]
    return best or min(standby or timed, key=lambda turn: (turn.place, turn.number), default=None)


def promised(turn: Turn, reach: Reach) -> int | None:
    """Tell when another landlord both expects a household and could take it."""
    others = [
        max(stop.place, reach(stop.landlord, stop.place))
        for stop in turn.walker.stops
        if stop is not turn.stop and stop.due is not None
    ]
    return min(others, default=None)


def reach_of(tables: Sequence[Table], ahead: Sequence[int], minutes: int, now: int) -> int:
    """Tell when a desk is free for whoever comes after those `ahead` in its queue."""
    free = [max(table.free, now) for table in tables]
    if not free:
        return now
    heapify(free)
    for _ in ahead:
        heapreplace(free, free[0] + minutes)
    return free[0]


RULES: dict[str, Rule] = {
    "first_come": first_come,
    "planned_order": planned_order,
    "route_aware": route_aware,
}
