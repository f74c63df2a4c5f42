"""A household's wishes in steps of the grid, as the search reads them over and over."""

from __future__ import annotations

from dataclasses import dataclass, field

from planner.times import Window
from planner.timetable.solver.masks import starts_within
from planner.timetable.solver.problem import Household
from planner.timetable.solver.routes import Waiting
from planner.timetable.solver.shape import Shape


@dataclass(frozen=True, slots=True)
class Leg:
    """A visit to a station; `kept` is its only start, as a mask, when it is locked."""

    station: int
    length: int
    kept: int | None = None


@dataclass(slots=True)
class Need:
    """One household: its legs, the windows its stay may lie in, and who has to come along.

    `all_legs` are the legs with the intake, if any, in front. `stations` has a bit for each
    landlord. Where the tables of all its routes are small enough, it gets an `exact` answer. Of a
    `settled` household every leg is locked; its stay may then cross a break and its waiting is what
    it is.
    """

    place: int
    household: Household
    legs: tuple[Leg, ...]
    intake: Leg | None
    shape: Shape
    waiting: Waiting
    windows: tuple[Window, ...]
    interpreters: tuple[int, ...] | None
    companion: int | None
    stations: int
    exact: bool
    settled: bool
    all_legs: tuple[Leg, ...] = field(init=False)
    _stays: dict[int, int] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.all_legs = self.legs if self.intake is None else (self.intake, *self.legs)

    def stays(self, length: int) -> int:
        """Give the steps from which a stay of that length lies in one window."""
        found = self._stays.get(length)
        if found is None:
            found = self._stays[length] = starts_within(self.windows, length)
        return found
