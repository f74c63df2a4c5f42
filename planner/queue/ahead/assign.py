"""Which household each free desk calls at one moment, when several desks are free."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planner.queue.ahead.people import Turn
from planner.queue.ahead.room import Room


def assigned(room: Room, waiting: Mapping[int, Sequence[Turn]]) -> dict[int, Turn]:
    """Give by desk whom it calls; `waiting` are those each desk could call by itself.

    The desks choose in the order of the room's rule, and nobody twice.
    """
    idle = [(t, waiting[t.id]) for t in room.tables if t.free <= room.now and waiting.get(t.id)]
    found: dict[int, Turn] = {}
    taken: set[int] = set()
    along: dict[str, int] = {}
    for table in room.rule.order(room, idle):
        turns = [
            turn
            for turn in waiting[table.id]
            if turn.walker.id not in taken
            and all(along.get(name) is None for name in turn.walker.company)
        ]
        if turns:
            turn = found[table.id] = room.rule.pick(room, table, turns)
            taken.add(turn.walker.id)
            along |= dict.fromkeys(turn.walker.company, turn.walker.id)
    return found
