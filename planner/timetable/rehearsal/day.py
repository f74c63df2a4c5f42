"""One day, lived from the first arrival to the last visit's end.

The rules, beside the calling rule of `planner.queue`:

- A desk serves one household at a time; after a visit it is kept for the change-over.
- A household walks from desk to desk. Interpreter and companion stay with it from its first start
  to its last end; until they are free, or not there yet, it is not called.
- A desk that closes, for the break or for the day, still serves those who were in the house by
  then and were planned before it. That is its overrun. Nobody else is called until it reopens.
- Who comes when every desk of a landlord is closed for the day does not see that landlord.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import heapify, heappop, heappush

from planner.queue.calling import next_turn
from planner.timetable.rehearsal.chance import Fate
from planner.timetable.rehearsal.desk import StandingDesk
from planner.timetable.rehearsal.guest import Company
from planner.timetable.rehearsal.people import LiveGuest, LiveTurn, guests_of
from planner.timetable.rehearsal.planned import PlannedDay
from planner.timetable.rehearsal.record import DayRecord, LivedVisit

READY, LOOK, LEAVE = 0, 1, 2
EVERYBODY = -1
Event = tuple[int, int, int]
"""When, READY or LOOK or LEAVE, and which household that is or whose desks look who may come."""


class LivedDay:
    """A day in the making."""

    def __init__(self, day: PlannedDay, fates: Sequence[Fate], ahead: int) -> None:
        self._walk, self._ahead = day.problem.walk_minutes, ahead
        self._desks = day.desks_by_landlord
        self._free = [0] * len(day.desks)
        self._waiting: list[list[LiveTurn]] = [[] for _ in self._desks]
        self._with: dict[str, LiveGuest] = {}
        self._guests, absent = guests_of(day.guests, fates, self._walk)
        missed = sum(len(guest.turns) < len(guest.plan.turns) for guest in self._guests)
        self.record = DayRecord(absent, missed)
        self._events = [*self._openings(), *self._arrivals()]
        heapify(self._events)

    def run(self) -> DayRecord:
        """Live the day."""
        events, waiting = self._events, self._waiting
        while events:
            now = events[0][0]
            looking: set[int] = set()
            while events and events[0][0] == now:
                _, kind, who = heappop(events)
                if kind == LOOK:
                    looking.add(who)
                elif kind == READY:
                    self._wait(self._guests[who], now, looking)
                else:
                    self._leave(self._guests[who], looking)
            places = range(len(waiting)) if EVERYBODY in looking else sorted(looking)
            for landlord in places:
                if waiting[landlord]:
                    self._call(self._desks[landlord], waiting[landlord], now)
        return self.record

    def _openings(self) -> Iterator[Event]:
        for landlord, desks in enumerate(self._desks):
            for opens in {opens for desk in desks for opens, _ in desk.open}:
                yield opens, LOOK, landlord

    def _arrivals(self) -> Iterator[Event]:
        for guest in self._guests:
            yield guest.came, READY, guest.index
        waking = {(since, EVERYBODY) for one in self._guests for _, since in one.plan.company}
        for lead in {0, self._ahead}:
            waking |= {
                (turn.place - lead, turn.landlord) for one in self._guests for turn in one.turns
            }
        for when, who in waking:
            yield when, LOOK, who

    def _wait(self, guest: LiveGuest, now: int, looking: set[int]) -> None:
        """Let a household that came, or has walked, wait for whoever it still has to see."""
        for turn in guest.wait(now):
            self._waiting[turn.landlord].append(turn)
            looking.add(turn.landlord)

    def _leave(self, guest: LiveGuest, looking: set[int]) -> None:
        for name, _ in guest.plan.company:
            del self._with[name]
        looking.add(EVERYBODY)

    def _call(self, desks: Sequence[StandingDesk], waiting: list[LiveTurn], now: int) -> None:
        """Call households to a landlord's free desks, whoever's place comes first."""
        free = [desk for desk in desks if self._free[desk.place] <= now]
        while free and waiting:
            turns = [
                turn
                for turn in waiting
                if not turn.company or self._is_accompanied(turn.guest, turn.company, now)
            ]
            best: tuple[tuple[int, bool, int], StandingDesk, LiveTurn] | None = None
            for desk in free:
                turn = next_turn(desk.id, _served(desk, turns, now), now, ahead=self._ahead)
                if turn is not None:
                    rank = (turn.place, turn.own_desk != desk.id, turn.number)
                    if best is None or rank < best[0]:
                        best = (rank, desk, turn)
            if best is None:
                return
            free.remove(best[1])
            self._serve(best[1], best[2], now)

    def _is_accompanied(self, guest: LiveGuest, company: Company, now: int) -> bool:
        return all(since <= now and self._with.get(name, guest) is guest for name, since in company)

    def _serve(self, desk: StandingDesk, turn: LiveTurn, now: int) -> None:
        guest, record, end = turn.guest, self.record, now + turn.minutes
        for other in guest.offered:
            self._waiting[other.landlord].remove(other)
        record.room.append((guest.free, now))
        guest.go(turn, now)
        record.visits.append(LivedVisit(guest.plan.place, desk.place, now, end))
        self._free[desk.place] = end + desk.change_over
        self._add(end + desk.change_over, LOOK, desk.landlord)
        for name, _ in turn.company:
            self._with[name] = guest
        if guest.turns:
            self._add(end + self._walk, READY, guest.index)
            return
        record.waited.append(guest.waited)
        if turn.company:
            self._add(end, LEAVE, guest.index)

    def _add(self, when: int, kind: int, who: int) -> None:
        heappush(self._events, (when, kind, who))


def _served(desk: StandingDesk, turns: list[LiveTurn], now: int) -> list[LiveTurn]:
    """Give those a desk can serve now; a closed one only who waits since before it closed."""
    closes = desk.hours_at(now)
    if closes <= now:
        turns = [turn for turn in turns if turn.until <= closes]
    return turns if desk.accessible else [turn for turn in turns if not turn.accessible]
