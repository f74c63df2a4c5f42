"""From classes of alike desks to the desks themselves, with a landlord's load spread over them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from typing import NamedTuple

from planner.timetable.solver.build import Builder
from planner.timetable.solver.day import Day
from planner.timetable.solver.need import Need
from planner.timetable.solver.plan import Seat, Visit
from planner.timetable.solver.station import Station

_Prefer = Callable[[int, int], tuple[int, int]]
"""Ranks a desk by how many it served and until when it was busy; the lowest is chosen."""


class _Use(NamedTuple):
    """A visit at a station: when, for whom (those who need access go first), and of which class."""

    start: int
    anywhere: bool
    length: int
    place: int
    desks: int


class _Desk(NamedTuple):
    """A desk and its class."""

    id: str
    desks: int


def seats_of(builder: Builder, day: Day, needs: Sequence[Need]) -> dict[str, Seat]:
    """Give every placed household its desks and interpreter, by name and in minutes."""
    visits: dict[int, list[Visit]] = {place: [] for place in day.placed}
    uses, idle = _uses(day, needs), "desk_idle" in builder.problem.objective
    for number, station in enumerate(day.stations):
        turn = builder.problem.landlords[number].change_over_minutes // day.grid.unit
        own = sorted(uses[number])
        prefer = _busy_last if idle else _busy_least
        chosen = _choose(station, own, turn, prefer, mixed=not idle)
        chosen = chosen or _choose(station, own, turn, prefer, mixed=False)
        for use, desk in zip(own, chosen, strict=True):
            visits[use.place].append(Visit(station.landlord, desk, day.grid.minute(use.start)))
    return {
        needs[place].household.id: _seat(builder, needs[place], visits[place], one.interpreter)
        for place, one in sorted(day.placed.items())
    }


def _uses(day: Day, needs: Sequence[Need]) -> dict[int, list[_Use]]:
    found: dict[int, list[_Use]] = defaultdict(list)
    for place, placed in day.placed.items():
        anywhere = not needs[place].household.accessible
        for station, desks, start, length in placed.sittings:
            found[station].append(_Use(start, anywhere, length, place, desks))
    return found


def _choose(
    station: Station, uses: Sequence[_Use], turn: int, prefer: _Prefer, *, mixed: bool
) -> list[str]:
    """Choose a desk for each visit: of the free ones, the one to prefer.

    Within a class there always is one, as no more visits overlap than it has desks (interval
    colouring). Where classes are `mixed`, any desk of the landlord that suits will do; that may get
    stuck, and then gives nothing.
    """
    desks = [_Desk(name, n) for n, one in enumerate(station.classes) for name in one.desks]
    free_from, load, chosen = dict.fromkeys(desks, 0), Counter[_Desk](), []
    for use in uses:
        fit = [
            desk
            for desk in desks
            if free_from[desk] <= use.start
            and (desk.desks == use.desks or (mixed and _suits(station, use, desk.desks)))
        ]
        if not fit:
            return []
        desk = min(fit, key=lambda one: prefer(load[one], free_from[one]))
        free_from[desk] = use.start + use.length + turn
        load[desk] += 1
        chosen.append(desk.id)
    return chosen


def _busy_least(load: int, free_from: int) -> tuple[int, int]:
    """Prefer the desk that served the fewest so far: the load is spread."""
    return load, free_from


def _busy_last(load: int, free_from: int) -> tuple[int, int]:
    """Prefer the desk that was busy last: desks are idle the least."""
    return -free_from, load


def _suits(station: Station, use: _Use, number: int) -> bool:
    """Tell whether a visit could be at the desks of another class than its own."""
    own, other = station.classes[use.desks], station.classes[number]
    movable = not own.locked and not other.locked
    there = other.resource.opens(use.length) >> use.start & 1
    return movable and bool(there) and (use.anywhere or other.accessible)


def _seat(builder: Builder, need: Need, visits: list[Visit], interpreter: int | None) -> Seat:
    kept = [Visit(one.landlord, one.desk, one.start) for one in need.household.locked]
    who = None if interpreter is None else builder.problem.interpreters[interpreter].id
    return Seat(tuple(sorted([*visits, *kept], key=lambda visit: visit.start)), who)
