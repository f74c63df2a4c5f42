"""Counting rehearsed days together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import accumulate

from planner.times import Window
from planner.timetable.rehearsal.assumptions import Assumptions
from planner.timetable.rehearsal.planned import PlannedDay
from planner.timetable.rehearsal.record import DayRecord
from planner.timetable.rehearsal.summary import (
    LONG_WAIT,
    DeskOverrun,
    Punctuality,
    RoomLoad,
    Summary,
    quantile,
    spread_of,
)

SLOT = 30
"""The waiting room is counted per half hour, in minutes."""


class Tally:
    """Takes one day's record after another and sums them up at any moment."""

    def __init__(self, day: PlannedDay, assumptions: Assumptions) -> None:
        self._day = day
        self._desks = day.desks
        self._grace = assumptions.on_time_minutes
        self._days = self._on_time = self._absent = self._missed = 0
        self._waits: list[int] = []
        self._ends: list[int] = []
        self._overruns: list[list[int]] = [[] for _ in self._desks]
        self._breaks = [0] * len(self._desks)
        self._landlord_ends: list[list[int]] = [[] for _ in day.problem.landlords]
        self._punctual = [0] * len(day.problem.landlords)
        self._room: dict[int, list[int]] = defaultdict(list)

    def add(self, record: DayRecord) -> None:
        """Count one more day."""
        self._days += 1
        self._absent += record.absent
        self._missed += record.missed
        self._waits += record.waited
        ends = self._count_desks(record)
        self._count_landlords(ends)
        for start, most in _peaks(record.room):
            self._room[start].append(most)

    def summary(self) -> Summary:
        """Sum up the days so far."""
        days = max(1, self._days)
        return Summary(
            days=self._days,
            households=len(self._day.seats),
            absent=self._absent / days,
            missed=self._missed / days,
            wait=spread_of(self._waits),
            long_waits=sum(wait > LONG_WAIT for wait in self._waits) / days,
            on_time=self._on_time / days,
            end=spread_of(self._ends),
            desks=tuple(self._overrun(place) for place in range(len(self._desks))),
            landlords=tuple(self._punctuality()),
            room=tuple(self._loads()),
        )

    def _count_desks(self, record: DayRecord) -> list[int]:
        """Note each desk's overrun; give when each ended, 0 if nobody came."""
        desks, ends = self._desks, [0] * len(self._desks)
        for visit in record.visits:
            desk = desks[visit.desk]
            ends[visit.desk] = max(ends[visit.desk], visit.end)
            self._breaks[visit.desk] += desk.in_break(visit.start, visit.end)
        for desk, end in zip(desks, ends, strict=True):
            self._overruns[desk.place].append(max(0, end - desk.closes))
        self._ends.append(max(ends, default=0))
        return ends

    def _count_landlords(self, ends: list[int]) -> None:
        punctual = True
        for owner, desks in enumerate(self._day.desks_by_landlord):
            on_time = all(ends[desk.place] <= desk.closes + self._grace for desk in desks)
            self._punctual[owner] += on_time
            self._landlord_ends[owner].append(max((ends[d.place] for d in desks), default=0))
            punctual = punctual and on_time
        self._on_time += punctual

    def _overrun(self, place: int) -> DeskOverrun:
        desk, days = self._desks[place], max(1, self._days)
        landlord = self._day.problem.landlords[desk.landlord].id
        into_breaks = self._breaks[place] / days
        return DeskOverrun(desk.id, landlord, spread_of(self._overruns[place]), into_breaks)

    def _punctuality(self) -> Iterable[Punctuality]:
        for owner, landlord in enumerate(self._day.problem.landlords):
            ends = sorted(self._landlord_ends[owner])
            share = self._punctual[owner] / max(1, self._days)
            yield Punctuality(landlord.id, share, quantile(ends, 0.5), quantile(ends, 0.9))

    def _loads(self) -> Iterable[RoomLoad]:
        """Give every half hour, from the first to the last in which one day in ten has anybody."""
        loads = []
        for start in range(min(self._room, default=0), max(self._room, default=-1) + 1, SLOT):
            found = self._room.get(start, [])
            ordered = sorted([0] * (self._days - len(found)) + found)
            loads.append(RoomLoad(start, quantile(ordered, 0.5), quantile(ordered, 0.9)))
        busy = [place for place, load in enumerate(loads) if load.p90]
        return loads[busy[0] : busy[-1] + 1] if busy else []


def _peaks(stays: list[Window]) -> Iterable[tuple[int, int]]:
    """Give the most that are there at once in each half hour."""
    if not stays:
        return
    first = min(start for start, _ in stays) // SLOT * SLOT
    last = max(end for _, end in stays)
    steps = [0] * (last - first + 1)
    for start, end in stays:
        steps[start - first] += 1
        steps[end - first] -= 1
    there = list(accumulate(steps))
    for start in range(0, len(there), SLOT):
        yield first + start, max(there[start : start + SLOT])
