"""The route that gains most for each household, under prices for all it takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from planner.timetable.solver.alike import stays_of, visits_of
from planner.timetable.solver.columns import Column, Floats, Layout
from planner.timetable.solver.need import Leg, Need
from planner.timetable.solver.placed import Sitting
from planner.timetable.solver.tables import NEVER, Prices, Steps, Tables


class Line(NamedTuple):
    """A stretch of the day in which a stay of a group may lie, with some kind of interpreter."""

    group: int
    start: int
    end: int
    speakers: int | None


class Offer(NamedTuple):
    """What the best route of a line gains: a seat, counted as 1, less all it takes."""

    line: Line
    gain: float
    column: Column | None


class Kind:
    """All households with the same visits, however different their hours and company."""

    def __init__(self, layout: Layout, need: Need, lines: Sequence[Line]) -> None:
        self._layout, self._need, self._lines = layout, need, lines
        self._width = layout.steps + layout.day.walk + 1
        self._legs = need.all_legs
        self._pauses = [leg.length + layout.day.walk for leg in self._legs]
        ready = np.arange(self._width)
        starts = np.array([[line.start] for line in lines])
        ends = np.array([[line.end] for line in lines])
        self._inside = np.where((ready >= starts) & (ready < ends), 0.0, NEVER)
        over = ready - layout.day.walk
        self._over = np.where((over >= starts + need.shape.stay) & (over <= ends), 0.0, NEVER)
        needs = [layout.groups[line.group].need for line in lines]
        self._access = np.array([int(one.household.accessible) for one in needs])
        self._people = [
            layout.people_blocks(one, line.speakers) for one, line in zip(needs, lines, strict=True)
        ]

    def offers(self, sums: Floats, least: Floats) -> Iterator[Offer]:
        """Give what each line gains, and its route where it gains more than its group's `least`."""
        costs = [self._costs(leg, sums) for leg in self._legs]
        prices = Prices([cost[self._access] for cost, _ in costs], self._along(sums))
        tables = Tables(self._need.shape, self._pauses, prices, self._inside)
        done = np.maximum(np.arange(self._width) - self._layout.day.walk, 0)
        worth = tables.done - prices.along[:, done] + self._over
        ends = worth.argmax(axis=1)
        for number, line in enumerate(self._lines):
            gain = 1 + float(worth[number, ends[number]])
            column = None
            if gain > least[line.group]:
                column = self._column(tables, number, int(ends[number]), [at for _, at in costs])
            yield Offer(line, gain, column)

    def _along(self, sums: Floats) -> Floats:
        along = np.zeros((len(self._lines), self._width))
        for number, blocks in enumerate(self._people):
            for block in blocks:
                along[number, : self._layout.steps + 1] += sums[block]
                along[number, self._layout.steps + 1 :] += sums[block, -1]
        return along

    def _costs(self, leg: Leg, sums: Floats) -> tuple[Floats, Steps]:
        """Give what a visit costs at the cheapest class of desks, and which that is.

        The first row is for anybody, the second for who needs an accessible desk.
        """
        layout, kept = self._layout, self._layout.kept(leg.station, leg.length)
        classes = layout.day.stations[leg.station].classes
        costs = np.full((2, max(1, len(classes)), self._width), -NEVER)
        for number, desks in enumerate(classes):
            starts = _steps(desks.resource.starts(leg.length))
            block = sums[layout.desk_block(leg.station, number)]
            cost = block[np.minimum(starts + kept, layout.steps)] - block[starts]
            for access in (0, 1) if desks.accessible else (0,):
                costs[access, number, starts] = cost
        return costs.min(axis=1), costs.argmin(axis=1)

    def _column(self, tables: Tables, number: int, ready: int, cheapest: list[Steps]) -> Column:
        line, access, sittings = self._lines[number], self._access[number], []
        for step in tables.route(number, ready):
            leg = self._legs[step.leg]
            desks = int(cheapest[step.leg][access, step.start])
            sittings.append(Sitting(leg.station, desks, step.start, leg.length))
        return Column(line.group, tuple(sorted(sittings)), line.speakers)


def kinds_of(layout: Layout) -> list[Kind]:
    """Put together the groups with the same visits."""
    found: dict[object, tuple[Need, list[Line]]] = {}
    for number, (need, _) in enumerate(layout.groups):
        _, lines = found.setdefault(visits_of(need), (need, []))
        for kind in layout.kinds_of_speakers(need):
            speakers = None if kind is None else layout.speakers[kind]
            for start, end in stays_of(layout.builder, need, speakers):
                if end - start >= need.shape.stay:
                    lines.append(Line(number, start, end, kind))
    return [Kind(layout, need, lines) for need, lines in found.values() if lines]


def _steps(moments: int) -> Steps:
    """Give the steps of a set as an array."""
    data = np.frombuffer(moments.to_bytes(-(-moments.bit_length() // 8), "little"), dtype=np.uint8)
    return np.flatnonzero(np.unpackbits(data, bitorder="little"))
