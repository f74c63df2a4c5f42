"""What-ifs: the day or the household a little changed, to see whether it would then have a seat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planner.times import Window, shared
from planner.timetable.solver.build import Builder
from planner.timetable.solver.day import Day
from planner.timetable.solver.grid import LONGER_MINUTES
from planner.timetable.solver.insertion import find
from planner.timetable.solver.need import Need
from planner.timetable.solver.resource import Resource
from planner.timetable.solver.routes import Route
from planner.timetable.solver.station import DeskClass, Station


class WhatIf:
    """Asks of a day as it stands whether one household would fit if one thing were otherwise."""

    def __init__(self, builder: Builder, day: Day, need: Need) -> None:
        self._builder = builder
        self._day = day
        self._need = need

    def at_any_time(self) -> Route | None:
        """Look for a route in all sessions, whenever the household said it was free."""
        return find(self._day, replace(self._need, windows=tuple(self._builder.sessions)))

    def within(self, session: Window) -> Route | None:
        """Look for a route in one session, whenever the household said it was free."""
        return find(self._day, replace(self._need, windows=(session,)))

    def with_another_interpreter(self) -> bool:
        """Tell whether somebody more who speaks the language would do."""
        return find(self._day, replace(self._need, interpreters=None)) is not None

    def without_companion(self) -> bool:
        """Tell whether coming alone would do."""
        return find(self._day, replace(self._need, companion=None)) is not None

    def without(self, landlord: str) -> bool:
        """Tell whether leaving out one landlord would do."""
        household = self._need.household
        fewer = tuple(name for name in household.visits if name != landlord)
        need = self._builder.need(self._need.place, replace(household, visits=fewer))
        return find(self._day, need) is not None

    def with_another_desk(self, station: int) -> bool:
        """Tell whether one more desk, open when the landlord's others are, or all day, would do."""
        classes = self._day.stations[station].classes
        windows = {window for desks in classes for window in desks.resource.windows}
        hours = sorted(windows) or self._builder.sessions
        extra = Resource(hours, grid=self._day.grid.starts)
        desks = DeskClass((), accessible=True, locked=False, resource=extra)
        return self._fits_with(station, [*classes, desks], self._need)

    def open_longer(self, station: int) -> bool:
        """Tell whether it would do if the landlord's desks, and the day, ended a little later."""
        steps = -(-LONGER_MINUTES // self._day.grid.unit)
        classes = [
            replace(desks, resource=desks.resource.reopened(_later(desks.resource.windows, steps)))
            for desks in self._day.stations[station].classes
        ]
        sessions = _later(self._builder.sessions, steps)
        ends = {end for _, end in self._builder.sessions}
        windows = [(a, b + steps if b in ends else b) for a, b in self._need.windows]
        need = replace(self._need, windows=shared(windows, sessions))
        return self._fits_with(station, classes, need)

    def _fits_with(self, station: int, classes: Sequence[DeskClass], need: Need) -> bool:
        day = self._day
        stations = list(day.stations)
        stations[station] = Station(stations[station].landlord, tuple(classes))
        other = Day(day.grid, day.walk, stations, day.interpreters, day.companions)
        return find(other, need) is not None


def _later(windows: Sequence[Window], steps: int) -> tuple[Window, ...]:
    return tuple((start, end + steps) for start, end in windows)
