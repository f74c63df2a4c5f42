"""From landlords to stations: which desks are alike, and what locked visits keep of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planner.times import Window
from planner.timetable.solver.grid import Grid
from planner.timetable.solver.problem import Desk, Landlord, Problem, visit_minutes
from planner.timetable.solver.resource import Resource
from planner.timetable.solver.station import DeskClass, Station

Kept = Mapping[str, Sequence[Window]]
"""From when to when, in minutes, each desk is kept by locked visits."""


def stations_of(problem: Problem, grid: Grid, *, apart: bool = False) -> list[Station]:
    """Make the stations of a day in which only locked visits have their desks.

    Kept `apart`, alike desks are a class each, so that a visit stays at its very desk.
    """
    kept = _kept(problem)
    if apart:
        kept = {desk.id: kept.get(desk.id, ()) for one in problem.landlords for desk in one.desks}
    return [_station(landlord, grid, kept) for landlord in problem.landlords]


def _kept(problem: Problem) -> Kept:
    owners = {landlord.id: landlord for landlord in problem.landlords}
    found: dict[str, list[Window]] = {}
    for household in problem.households:
        for visit in household.locked:
            minutes = visit_minutes(owners[visit.landlord], household)
            found.setdefault(visit.desk, []).append((visit.start, visit.start + minutes))
    return found


def _station(landlord: Landlord, grid: Grid, kept: Kept) -> Station:
    groups: dict[object, list[Desk]] = {}
    for desk in landlord.desks:
        alone = desk.id if desk.id in kept else None
        groups.setdefault((desk.open, desk.accessible, alone), []).append(desk)
    classes = [_desk_class(landlord, desks, grid, kept) for desks in groups.values()]
    classes.sort(key=lambda one: (one.accessible, one.resource.opens(1).bit_count()))
    return Station(landlord.id, tuple(classes))


def _desk_class(landlord: Landlord, desks: Sequence[Desk], grid: Grid, kept: Kept) -> DeskClass:
    turn = landlord.change_over_minutes // grid.unit
    windows = [grid.within(window) for window in desks[0].open]
    resource = Resource(windows, places=len(desks), turn=turn, grid=grid.starts)
    for start, end in kept.get(desks[0].id, ()):
        resource.take(grid.step(start), (end - start) // grid.unit)
    names = tuple(desk.id for desk in desks)
    return DeskClass(names, desks[0].accessible, names[0] in kept, resource)
