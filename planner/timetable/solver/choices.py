"""The places one household can choose from while the others stay where they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from planner.times import shared
from planner.timetable.solver.insertion import find, find_soonest
from planner.timetable.solver.masks import lowest
from planner.timetable.solver.need import Need
from planner.timetable.solver.plan import Seat
from planner.timetable.solver.routes import Route
from planner.timetable.solver.standing import Standing


@dataclass(frozen=True, slots=True)
class Choice:
    """A seat that is free, from its start to its end, with what of it is waiting; in minutes."""

    seat: Seat
    start: int
    end: int
    wait: int


def choices(standing: Standing, need: Need) -> list[Choice]:
    """Give the free seats of a household: the shortest stay first, then the soonest.

    In every part of the day there is the one with the least waiting, pushed against what is taken
    already so that the day stays packable, and the one that ends soonest.
    """
    found: dict[Seat, Choice] = {}
    for part in standing.builder.sessions:
        within = replace(need, windows=shared(need.windows, [part]))
        for route in _routes(standing, within):
            seat = standing.route_seat(need, route)
            found.setdefault(seat, _choice(standing, need, seat, route))
    return sorted(found.values(), key=lambda one: (one.wait, one.start))


def _routes(standing: Standing, need: Need) -> Iterator[Route]:
    plain = find(standing.day, need, lowest)
    if plain is None:
        return
    snug = find(standing.day, need, lowest, snug=True)
    yield snug if snug is not None and snug.wait <= plain.wait else plain
    soonest = find_soonest(standing.day, need)
    if soonest is not None:
        yield soonest


def _choice(standing: Standing, need: Need, seat: Seat, route: Route) -> Choice:
    grid = standing.day.grid
    end = route.start + need.shape.stay + route.wait
    return Choice(seat, grid.minute(route.start), grid.minute(end), route.wait * grid.unit)
