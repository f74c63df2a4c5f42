"""Which household each free desk calls at one moment, when several desks are free."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planner.queue.ahead.people import Table, Turn
from planner.queue.ahead.room import Room


def assigned(room: Room, waiting: Mapping[int, Sequence[Turn]]) -> dict[int, Turn]:
    """Give by desk whom it calls; `waiting` are those each desk could call by itself.

    The desks choose in the order of the room's rule, and nobody twice. Who was planned at another
    free desk of the same landlord goes there, as its slip says.
    """
    idle = [(t, waiting[t.id]) for t in room.tables if t.free <= room.now and waiting.get(t.id)]
    found: dict[int, Turn] = {}
    taken: set[int] = set()
    along: set[str] = set()
    tables = list(room.rule.order(room, idle))
    while tables:
        table = tables.pop(0)
        turns = [
            turn
            for turn in waiting[table.id]
            if turn.walker.id not in taken and along.isdisjoint(turn.walker.company)
        ]
        if not turns:
            continue
        turn = room.rule.pick(room, table, turns)
        if own := next((one for one in tables if _is_own(one, turn, waiting)), None):
            tables.remove(own)
            tables.insert(0, table)
            table = own
        found[table.id] = turn
        taken.add(turn.walker.id)
        along.update(turn.walker.company)
    return found


def _is_own(table: Table, turn: Turn, waiting: Mapping[int, Sequence[Turn]]) -> bool:
    own = str(table.id) == turn.stop.own_desk
    return own and any(one.stop is turn.stop for one in waiting[table.id])
