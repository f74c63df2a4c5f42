"""A bound on seats that looks at all landlords and people together.

Column generation (TIMETABLE.md, method 3): a linear program over whole routes, to which the routes
that pay are added until none does. Waiting may be any length in it, and routes may be shared out.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import floor

import numpy as np

from planner.timetable.solver.columns import Column, Floats, Layout
from planner.timetable.solver.master import Enough, Master
from planner.timetable.solver.pricing import kinds_of

GAIN = 1e-6
"""A route that gains less is not worth a column; and by so much bounds are rounded up."""


class Relaxation:
    """The bound of one day, ever tighter; it holds at any moment."""

    def __init__(self, layout: Layout, columns: Sequence[Column], enough: Enough) -> None:
        self.layout = layout
        self.master = Master(layout, enough)
        self.master.add(columns)
        self._enough = enough
        self._kinds = kinds_of(layout)
        self._most = float(layout.capacity[: len(layout.groups)].sum())

    @property
    def seats(self) -> int:
        """The most seats there can be, as far as is known."""
        return floor(self._most + GAIN)

    def tighten(self) -> bool:
        """Find prices, and routes that pay at them; tell whether the bound may still go down."""
        master = self.master
        if not master.solve():
            return False
        worth, paying = self._price(master.prices)
        if self._enough():
            return False
        self._most = min(self._most, self._bound(master.prices, worth))
        # What the routes so far are worth together; with more of them it cannot become less.
        so_far = float(master.prices @ self.layout.capacity)
        return self.seats > floor(so_far + GAIN) and master.add(paying) > 0

    def _price(self, prices: Floats) -> tuple[Floats, list[Column]]:
        """Give the most each group can gain and the routes that pay."""
        layout, paying = self.layout, list[Column]()
        sums, worth = layout.sums(prices), np.zeros(len(layout.groups))
        for kind in self._kinds:
            if self._enough():
                break
            for line, gain, column in kind.offers(sums, prices[: len(worth)] + GAIN):
                worth[line.group] = max(worth[line.group], gain)
                if column is not None:
                    paying.append(column)
        return worth, paying

    def _bound(self, prices: Floats, worth: Floats) -> float:
        """Give the Lagrangian bound: what all places are worth, and what households gain beyond.

        It holds at any prices: Lübbecke and Desrosiers, "Selected topics in column generation",
        Operations Research 53 (2005).
        """
        sizes, places = np.split(self.layout.capacity, [len(worth)])
        return float(sizes @ worth + places @ prices[len(worth) :])
