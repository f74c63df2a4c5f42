"""A room full of people, lived on from one event to the next under a rule of calling."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush

from planner.queue.ahead.people import Call, Outlook, Table, Turn, Walker
from planner.queue.ahead.rules import RULES, Rule

Moment = tuple[int, int, int]
"""When, what (READY, FREE or PARTS), and which household or desk by its place in the room."""

READY, FREE, PARTS, OPENS = 0, 1, 2, 3


@dataclass(slots=True)
class Room:
    """Desks and households at a moment; `busy` says with whom interpreters and companions are.

    No desk stands idle while somebody who waits can come, so somebody is called only when a desk
    comes free or opens, a household is ready, or an interpreter or companion is.
    """

    tables: Sequence[Table]
    walkers: Sequence[Walker]
    walk: int
    now: int
    rule: Rule = RULES["route_aware"]
    busy: dict[str, int] = field(default_factory=dict)
    outlook: Outlook = field(default_factory=Outlook)
    _moments: list[Moment] = field(default_factory=list)
    _waiting: list[int] = field(default_factory=list)
    _idle: list[int] = field(default_factory=list)

    def run(self, until: int | None = None) -> Outlook:
        """Live on until everybody is done, or up to a moment."""
        self._begin()
        self._serve()
        while self._moments and (until is None or self._moments[0][0] < until):
            self.now = self._moments[0][0]
            while self._moments and self._moments[0][0] == self.now:
                self._take_in(*heappop(self._moments)[1:])
            if self._idle and self._waiting:
                self._serve()
        self.now = self.now if until is None else until
        return self.outlook

    def turns(self, table: Table) -> Iterator[Turn]:
        """Give who could be called to a desk at this moment."""
        closed = table.closed_at(self.now)
        for place in self._waiting:
            walker = self.walkers[place]
            stop = next((one for one in walker.stops if one.landlord == table.landlord), None)
            if stop is None or (walker.accessible and not table.accessible):
                continue
            if not stop.intake and any(one.intake for one in walker.stops):
                continue
            if closed is not None and max(walker.came, stop.place) >= closed:
                continue
            if all(self.busy.get(name, walker.id) == walker.id for name in walker.company):
                yield Turn(walker, stop)

    def _begin(self) -> None:
        """Note who waits, which desks are idle, and when the others come."""
        self._waiting, self._idle, moments = [], [], []
        for place, walker in enumerate(self.walkers):
            if walker.stops and walker.ready <= self.now:
                self._waiting.append(place)
            elif walker.stops:
                moments.append((walker.ready, READY, place))
            elif walker.company and walker.gone > self.now:
                moments.append((walker.gone, PARTS, place))
        for place, table in enumerate(self.tables):
            opens = max(table.free, table.open[0][0])
            if opens <= self.now:
                self._idle.append(place)
            else:
                moments.append((opens, FREE, place))
            later = (start for start, _ in table.open[1:] if start > self.now)
            moments.extend((start, OPENS, place) for start in later)
        heapify(moments)
        self._moments = moments

    def _take_in(self, what: int, place: int) -> None:
        match what:
            case 0:
                self._waiting.append(place)
            case 1:
                self._idle.append(place)
            case 2:
                for name in self.walkers[place].company:
                    self.busy.pop(name, None)

    def _serve(self) -> None:
        """Let every idle desk call whom it can."""
        if not self._waiting:
            return
        idle = [self.tables[place] for place in sorted(self._idle)]
        waiting = [(table, list(self.turns(table))) for table in idle]
        waiting = [one for one in waiting if one[1]]
        tables = self.rule.order(self, waiting) if len(waiting) > 1 else [t for t, _ in waiting]
        for table in tables:
            turns = list(self.turns(table))
            if turns:
                turn = turns[0] if len(turns) == 1 else self.rule.pick(self, table, turns)
                self._call(table, turn)

    def _call(self, table: Table, turn: Turn) -> None:
        walker, stop = turn
        place = next(one for one in self._idle if self.tables[one] is table)
        end = self.now + stop.minutes
        walker.waited += max(0, self.now - max(walker.ready, walker.begins))
        walker.stops.remove(stop)
        walker.ready, walker.gone = end + self.walk, end
        table.free = end + table.change_over
        table.began, table.expected = self.now, stop.expected
        for name in walker.company:
            self.busy[name] = walker.id
        self.outlook.calls.append(Call(walker.id, stop.landlord, table.id, self.now, end))
        self._idle.remove(place)
        self._again(walker)
        heappush(self._moments, (table.free, FREE, place))

    def _again(self, walker: Walker) -> None:
        """Note when a household that was called waits again, or parts from who came along."""
        place = next(p for p in self._waiting if self.walkers[p] is walker)
        self._waiting.remove(place)
        if walker.stops:
            heappush(self._moments, (walker.ready, READY, place))
        elif walker.company:
            heappush(self._moments, (walker.gone, PARTS, place))
