"""A room full of people, lived on minute by minute under a rule of calling."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from planner.queue.ahead.people import Call, Outlook, Stop, Table, Turn, Walker
from planner.queue.ahead.rules import Rule, reach_of, route_aware


@dataclass(slots=True)
class Room:
    """Desks and households at a moment; `busy` says with whom interpreters and companions are.

    `lasts` is how long a landlord's visits are reckoned to take, for looking ahead.
    """

    tables: Sequence[Table]
    walkers: Sequence[Walker]
    walk: int
    lasts: Mapping[int, int]
    now: int
    rule: Rule = route_aware
    busy: dict[str, int] = field(default_factory=dict)
    outlook: Outlook = field(default_factory=Outlook)

    def run(self, until: int | None = None) -> Outlook:
        """Live on until everybody is done, or a moment."""
        while until is None or self.now < until:
            for table in self.tables:
                if table.free <= self.now and table.opens(self.now) == self.now:
                    self._call(table)
            following = min(self._moments(), default=None)
            if following is None:
                break
            self.now = following
            self._part()
        return self.outlook

    def _call(self, table: Table) -> None:
        turns = list(self._turns(table))
        turn = self.rule(table, turns, self.now, self.reach) if turns else None
        if turn is None:
            return
        walker, stop = turn.walker, turn.stop
        end = self.now + stop.minutes
        walker.waited += max(0, self.now - max(walker.ready, walker.begins))
        walker.stops.remove(stop)
        walker.ready, table.free, table.ended = end + self.walk, end, end
        walker.gone = end
        for name in walker.company:
            self.busy[name] = walker.id
        self.outlook.calls.append(Call(walker.id, stop.landlord, table.id, self.now, end))

    def _part(self) -> None:
        """Let interpreters and companions go with whom they came for, once that one is done."""
        done = {w.id for w in self.walkers if not w.stops and w.gone <= self.now}
        self.busy = {name: id_ for name, id_ in self.busy.items() if id_ not in done}

    def _turns(self, table: Table) -> Iterator[Turn]:
        for walker in self.walkers:
            if walker.ready > self.now or not walker.stops:
                continue
            if walker.accessible and not table.accessible:
                continue
            if any(self.busy.get(name, walker.id) != walker.id for name in walker.company):
                continue
            yield from self._stops(table, walker)

    def _stops(self, table: Table, walker: Walker) -> Iterator[Turn]:
        reception = any(stop.intake for stop in walker.stops)
        for stop in walker.stops:
            if stop.landlord == table.landlord and (stop.intake or not reception):
                due = walker.came if stop.due is None else stop.due
                lasts = self.lasts.get(stop.landlord, stop.minutes) + self.walk
                yield Turn(walker, stop, walker.number, due, stop.place, stop.own_desk, lasts)

    def reach(self, landlord: int, place: int) -> int:
        """Tell from when on a landlord could take somebody at a place in its queue."""
        tables = [table for table in self.tables if table.landlord == landlord]
        ahead = [stop.place for stop in self._waiting(landlord) if stop.place < place]
        return reach_of(tables, ahead, self.lasts.get(landlord, 0), self.now)

    def _waiting(self, landlord: int) -> Iterator[Stop]:
        for walker in self.walkers:
            if walker.ready <= self.now:
                yield from (stop for stop in walker.stops if stop.landlord == landlord)

    def _moments(self) -> Iterator[int]:
        """Give every moment to come at which somebody could be called."""
        left = [walker for walker in self.walkers if walker.stops]
        if not left:
            return
        for table in self.tables:
            yield from self._after(table.free, table.opens(self.now) or 0)
            yield from self._after(*(start for start, _ in table.open))
        for walker in self.walkers:
            yield from self._after(walker.ready, walker.gone)
        for walker in left:
            yield from self._after(*(stop.place for stop in walker.stops))
        if any(walker.ready <= self.now for walker in left):
            yield self.now + 1

    def _after(self, *moments: int) -> Iterator[int]:
        return (moment for moment in moments if moment > self.now)
