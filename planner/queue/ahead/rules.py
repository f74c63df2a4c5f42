"""Rules of calling, side by side: ours, which knows the routes, and two to compare it with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from planner.queue.ahead.people import Table, Turn

if TYPE_CHECKING:
    from planner.queue.ahead.room import Room

SOON = 60
"""Who is expected within so many minutes counts as work for the desks already."""

SLACK, PULL = 20, 2
"""A household whose way takes all but `SLACK` minutes of what the day still needs is called before
others, by `PULL` minutes of waiting for each minute more. Tuned with `dev.py bench queue tune`."""


Waiting = Sequence[tuple[Table, Sequence[Turn]]]
"""Free desks, in the order in which they stand, each with those it could call."""


class Rule(NamedTuple):
    """Whom a free desk calls, and which of several free desks calls first."""

    pick: Callable[[Room, Table, Sequence[Turn]], Turn]
    order: Callable[[Room, Waiting], Sequence[Table]]


def by_number(_room: Room, waiting: Waiting) -> Sequence[Table]:
    """Let desks call in the order in which they stand."""
    return [table for table, _ in waiting]


def first_come(_room: Room, _table: Table, turns: Sequence[Turn]) -> Turn:
    """Call who has been in the house longest, as a desk does that knows nobody's route."""
    return min(turns, key=lambda turn: (turn.walker.came, turn.walker.number))


def planned_order(_room: Room, _table: Table, turns: Sequence[Turn]) -> Turn:
    """Call whose time at this desk comes first."""
    return min(turns, key=lambda turn: (turn.stop.place, turn.walker.number))


def fullest_first(room: Room, waiting: Waiting) -> Sequence[Table]:
    """Let the landlord call first that has most work ahead for each desk.

    So a household goes first where the queue will be, while it is not there yet. Before them go
    desks for which only one household waits: others have a choice. Where there is as much work,
    the slips tell which desk comes first.
    """
    work = work_ahead(room)

    def order(one: tuple[Table, Sequence[Turn]]) -> tuple[bool, float, int, int]:
        table, turns = one
        first = min(turn.stop.place for turn in turns)
        return len(turns) > 1, -work.get(table.landlord, 0), first, table.id

    return [table for table, _ in sorted(waiting, key=order)]


def route_aware(room: Room, _table: Table, turns: Sequence[Turn]) -> Turn:
    """Call who has waited longest since its time, but first on whose way the day's end depends.

    Who came too late does not go before anybody who came on time and was due earlier; who has no
    time comes last.
    """
    timed = [turn for turn in turns if turn.stop.due is not None]
    needed = day_needs(room)
    return min(fair(timed or turns), key=lambda turn: rank(room, turn, needed))


def rank(room: Room, turn: Turn, needed: int) -> tuple[int, int, int]:
    """Give a place in the order of calling; the least goes first."""
    walker = turn.walker
    return walker.since - PULL * pressing(room, turn, needed), turn.stop.place, walker.number


def pressing(room: Room, turn: Turn, needed: int) -> int:
    """Tell by how many minutes a household's way is too long for it to wait."""
    return max(0, turn.walker.way(room.walk) - needed + SLACK)


def fair(turns: Sequence[Turn]) -> Sequence[Turn]:
    """Leave out who came too late, unless it was due before all who came on time."""
    first = min((turn.stop.place for turn in turns if not turn.walker.late), default=None)
    if first is None:
        return turns
    return [turn for turn in turns if not turn.walker.late or turn.stop.place < first]


def day_needs(room: Room) -> int:
    """Tell how many minutes the day still takes at least: the longest way, from now on."""
    now, needed = room.now, 0
    for walker in room.walkers:
        if walker.stops and (walker.came <= now or now <= walker.latest):
            begins = walker.ready if walker.came <= now else walker.slip
            needed = max(needed, max(0, begins - now) + walker.way(room.walk))
    return needed


def work_ahead(room: Room) -> dict[int, float]:
    """Give for each landlord the minutes of work per desk, for who is here or expected soon."""
    now, work, desks = room.now, dict[int, float](), dict[int, int]()
    for table in room.tables:
        desks[table.landlord] = desks.get(table.landlord, 0) + 1
        left = max(0, table.began + table.expected - now) if table.free > now else 0
        work[table.landlord] = work.get(table.landlord, 0) + left
    for walker in room.walkers:
        if walker.came <= now or (walker.slip < now + SOON and now <= walker.latest):
            for stop in walker.stops:
                work[stop.landlord] = work.get(stop.landlord, 0) + stop.expected
    return {owner: minutes / desks.get(owner, 1) for owner, minutes in work.items()}


RULES: dict[str, Rule] = {
    "first_come": Rule(first_come, by_number),
    "planned_order": Rule(planned_order, by_number),
    "route_aware": Rule(route_aware, fullest_first),
}
