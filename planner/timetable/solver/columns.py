"""Routes as columns of a linear program, and the places they take as its rows.

The rows are first the groups of alike households, then a block of steps of the day for each class
of desks, each kind of interpreters and each companion.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planner.timetable.solver.alike import Group, Speakers, grouped, speakers_of
from planner.timetable.solver.build import Builder
from planner.timetable.solver.need import Need
from planner.timetable.solver.placed import Placed, Sitting

Floats = NDArray[np.float64]


class Column(NamedTuple):
    """A route of one household of a group: its visits and the kind of interpreter who goes along.

    It may wait longer than its household may, and is then of use only to the bound.
    """

    group: int
    sittings: tuple[Sitting, ...]
    speakers: int | None

    @property
    def stay(self) -> tuple[int, int]:
        """From which step until which the household is in the house."""
        ends = (one.start + one.length for one in self.sittings)
        return min(one.start for one in self.sittings), max(ends)


class Layout:
    """Which row stands for what, and how much of it there is."""

    def __init__(self, builder: Builder, needs: Sequence[Need]) -> None:
        self.builder, self.day = builder, builder.day()
        self.groups: list[Group] = grouped(needs)
        self.speakers: list[Speakers] = speakers_of(builder)
        self.steps = self.day.grid.steps
        self._turns = [
            landlord.change_over_minutes // self.day.grid.unit
            for landlord in builder.problem.landlords
        ]
        self._group_of = {place: n for n, one in enumerate(self.groups) for place in one.members}
        self._kind_of = {who: n for n, one in enumerate(self.speakers) for who in one.numbers}
        self._desks: dict[tuple[int, int], int] = {}
        self.capacity: Floats = self._capacities()

    def kept(self, station: int, length: int) -> int:
        """Give how many steps a visit keeps its desk."""
        return length + self._turns[station]

    def desk_block(self, station: int, desks: int) -> int:
        """Give the block of a class of desks."""
        return self._desks[station, desks]

    def people_blocks(self, need: Need, speakers: int | None) -> list[int]:
        """Give the blocks of those who stay with a household all the time."""
        first = len(self._desks)
        along = [] if speakers is None else [first + speakers]
        if need.companion is not None:
            along.append(first + len(self.speakers) + need.companion)
        return along

    def kinds_of_speakers(self, need: Need) -> list[int | None]:
        """Give the kinds of interpreters who would do; just nobody for who needs none."""
        if need.interpreters is None:
            return [None]
        return list(dict.fromkeys(self._kind_of[number] for number in need.interpreters))

    def column_of(self, place: int, placed: Placed) -> Column | None:
        """Give the column of a household's place in the day, if it belongs to a group."""
        if place not in self._group_of:
            return None
        who = None if placed.interpreter is None else self._kind_of[placed.interpreter]
        return Column(self._group_of[place], tuple(sorted(placed.sittings)), who)

    def rows(self, column: Column) -> Iterator[int]:
        """Give the rows of which a column takes one."""
        yield column.group
        start, end = column.stay
        for block in self.people_blocks(self.groups[column.group].need, column.speakers):
            yield from self._steps_of(block, start, end)
        for one in column.sittings:
            end = one.start + self.kept(one.station, one.length)
            yield from self._steps_of(self.desk_block(one.station, one.desks), one.start, end)

    def sums(self, prices: Floats) -> Floats:
        """Add the prices of each block up to each step: a row for each block."""
        own = prices[len(self.groups) :].reshape(-1, self.steps)
        summed = np.zeros((len(own), self.steps + 1))
        np.cumsum(own, axis=1, out=summed[:, 1:])
        return summed

    def _capacities(self) -> Floats:
        blocks: list[list[int]] = []
        for number, station in enumerate(self.day.stations):
            for which, desks in enumerate(station.classes):
                self._desks[number, which] = len(blocks)
                blocks.append(desks.resource.left(self.steps))
        blocks += [[len(one.numbers)] * self.steps for one in self.speakers]
        blocks += [[1] * self.steps for _ in self.day.companions]
        sizes = [len(group.members) for group in self.groups]
        return np.array([*sizes, *(left for block in blocks for left in block)], dtype=np.float64)

    def _steps_of(self, block: int, start: int, end: int) -> range:
        first = len(self.groups) + block * self.steps
        return range(first + start, first + min(end, self.steps))
