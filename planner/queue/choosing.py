"""Whom a desk could call now, in the order in which it should, and why or why not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from planner.days.queries import DeskRow
from planner.queue.ahead.assign import assigned
from planner.queue.ahead.live import came_of, latest_of, room_of
from planner.queue.ahead.people import Table, Turn
from planner.queue.ahead.room import Room
from planner.queue.ahead.rules import day_needs, pressing, rank
from planner.queue.blocks import block_of
from planner.queue.calling import place_of
from planner.queue.choice import Choice, Why
from planner.queue.live import LiveDay
from planner.queue.parties import LiveParty, LiveVisit


@dataclass(slots=True)
class Deciding:
    """A day at the moment of calling: who could be called where, and whom each free desk calls."""

    live: LiveDay
    room: Room = field(init=False)
    calls: dict[int, Turn] = field(init=False)
    needed: int = field(init=False)

    def __post_init__(self) -> None:
        self.room = room_of(self.live)
        self.needed = day_needs(self.room)
        free = [table.id for table in self.room.tables if table.free <= self.room.now]
        waiting = {id_: list(self._turns(self.live.desks[id_])) for id_ in free}
        self.calls = assigned(self.room, waiting)

    def choices(self, desk: DeskRow) -> list[Choice]:
        """List who waits for the landlord of a desk, whom it should call first at the top."""
        found = list(self._choices(desk))
        best = self._best(desk, found)

        def order(one: Choice) -> tuple[bool, bool, bool, tuple[int, int, int]]:
            place = (one.place, one.place, one.number)
            ranked = rank(self.room, one.turn, self.needed) if one.turn else place
            return one is not best, one.block is not None, one.standby, ranked

        return sorted(found, key=order)

    def _best(self, desk: DeskRow, found: Sequence[Choice]) -> Choice | None:
        """Choose whom a desk calls: who was given to it, else who is left over, else anybody."""
        turns = [one.turn for one in found if one.turn is not None]
        taken = {turn.walker.id for id_, turn in self.calls.items() if id_ != desk.id}
        left = [turn for turn in turns if turn.walker.id not in taken] or turns
        if not left:
            return None
        table = Table(desk.id, desk.landlord_id, self.room.now, desk.open, desk.accessible)
        given = self.calls.get(desk.id) or self.room.rule.pick(self.room, table, left)
        return next(one for one in found if one.turn and one.turn.stop is given.stop)

    def _turns(self, desk: DeskRow) -> Iterator[Turn]:
        for party, visit in self._here(desk):
            if block_of(self.live, desk, party, visit) is None:
                yield self._turn(party, visit)

    def _here(self, desk: DeskRow) -> Iterator[tuple[LiveParty, LiveVisit]]:
        for party in self.live.parties.values():
            for visit in party.to_come if party.here else ():
                if visit.landlord_id == desk.landlord_id:
                    yield party, visit

    def _turn(self, party: LiveParty, visit: LiveVisit) -> Turn:
        walker = next(one for one in self.room.walkers if one.id == party.id)
        return Turn(walker, next(s for s in walker.stops if s.landlord == visit.landlord_id))

    def _choices(self, desk: DeskRow) -> Iterator[Choice]:
        live, here = self.live, list(self._here(desk))
        blocks = [block_of(live, desk, party, visit) for party, visit in here]
        turns = [
            self._turn(party, visit) if block is None else None
            for (party, visit), block in zip(here, blocks, strict=True)
        ]
        ways = [pressing(self.room, turn, self.needed) for turn in turns if turn]
        for (party, visit), block, turn in zip(here, blocks, turns, strict=True):
            came = came_of(live, party)
            due = came if visit.start is None else visit.start
            place = place_of(due, came, latest_of(live, party))
            free = party.track.free_since or live.now
            waits = int((live.now - free).total_seconds()) // 60
            long = turn is not None and pressing(self.room, turn, self.needed) > min(ways)
            why = self._why(desk, party, visit, long=long)
            yield Choice(
                party, visit, party.number, due, place, waits, block, why,
                visit.start is None, turn,
            )  # fmt: skip

    def _why(self, desk: DeskRow, party: LiveParty, visit: LiveVisit, *, long: bool) -> Why:
        if visit.start is None:
            return Why.STANDBY
        if came_of(self.live, party) > latest_of(self.live, party):
            return Why.LATE
        if self._elsewhere(desk, party):
            return Why.PROMISED
        if visit.start <= self.live.minute:
            return Why.TURN
        return Why.ROUTE if long else Why.AHEAD

    def _elsewhere(self, desk: DeskRow, party: LiveParty) -> bool:
        """Tell whether a free desk of another landlord calls a household."""
        at = (id_ for id_, turn in self.calls.items() if turn.walker.id == party.id)
        return any(self.live.desks[id_].landlord_id != desk.landlord_id for id_ in at)


def choices(live: LiveDay, desk: DeskRow, deciding: Deciding | None = None) -> list[Choice]:
    """List who waits for the landlord of a desk, whom it should call first at the top.

    `deciding` is made here unless given.
    """
    return (deciding or Deciding(live)).choices(desk)


def best_of(found: Sequence[Choice]) -> Choice | None:
    """Choose whom a desk should call, from its list; nobody if nobody can come."""
    return next((one for one in found[:1] if one.turn is not None), None)
