"""The program over the routes found so far, in shares or in whole ones, solved by HiGHS.

Huangfu and Hall, "Parallelizing the dual revised simplex method", Mathematical Programming
Computation 10 (2018); https://highs.dev.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from highspy import Highs, HighsModelStatus, ObjSense
from highspy.highs import HighsCallbackEvent

from planner.timetable.solver.columns import Column, Floats, Layout

Enough = Callable[[], bool]
"""Tells whether to stop at once."""

LOOSE = 0.1
"""By up to how much places are made roomier, each by another bit.

So many routes use the same places that the simplex method would otherwise stand still for long. The
bound is reckoned with the true places.
"""

PRIMAL, INTEGER = 4, 1
"""How HiGHS calls the primal simplex method, which goes on from where it was, and whole numbers."""


class Master:
    """Chooses shares of routes so that as many households as possible sit.

    `prices` tell what one more of each row would bring.
    """

    def __init__(self, layout: Layout, enough: Enough) -> None:
        self._layout, self._columns = layout, dict[Column, None]()
        count = len(layout.capacity)
        parts = np.arange(count) * 0.618034 % 1
        capacity = layout.capacity + LOOSE * parts * (layout.capacity > 0)
        self._highs = _program(capacity, enough)
        self._highs.setOptionValue("presolve", "off")
        self._highs.setOptionValue("simplex_strategy", PRIMAL)
        self.prices: Floats = np.zeros(count)

    @property
    def columns(self) -> list[Column]:
        """The routes so far, each once."""
        return list(self._columns)

    def add(self, columns: Sequence[Column]) -> int:
        """Take up the routes that are not there yet and tell how many."""
        new = [one for one in dict.fromkeys(columns) if one not in self._columns]
        self._columns.update(dict.fromkeys(new))
        _add(self._highs, self._layout, new)
        return len(new)

    def solve(self) -> bool:
        """Find the best shares and the prices; tell whether that came to its end."""
        if not self._columns:
            return True
        self._highs.run()
        if self._highs.getModelStatus() != HighsModelStatus.kOptimal:
            return False
        self.prices = np.maximum(0.0, np.array(self._highs.getSolution().row_dual))
        return True


def whole_routes(
    layout: Layout, columns: Mapping[Column, int], enough: Enough, nodes: int
) -> dict[Column, int]:
    """Choose whole routes for as many households as these columns allow.

    `columns` tell how often each is used in the best plan so far, where the search begins; at most
    so many `nodes` are looked at.
    """
    highs, count = _program(layout.capacity, enough), len(columns)
    highs.setOptionValue("mip_max_nodes", nodes)
    _add(highs, layout, list(columns))
    every = np.arange(count, dtype=np.int32)
    highs.changeColsIntegrality(count, every, np.full(count, INTEGER, dtype=np.uint8))
    highs.setSolution(count, every, np.array(list(columns.values()), dtype=np.float64))
    highs.run()
    values = highs.getSolution().col_value or [0.0] * count
    return {one: round(value) for one, value in zip(columns, values, strict=True) if value > 0.5}


def _program(capacity: Floats, enough: Enough) -> Highs:
    """Make an empty program that stops as soon as it is enough."""

    def listen(event: HighsCallbackEvent) -> None:
        if enough():
            event.interrupt()

    highs = Highs()  # type: ignore[no-untyped-call]
    count, none = len(capacity), np.empty(0, dtype=np.int32)
    for name, value in (("output_flag", False), ("threads", 1), ("random_seed", 0)):
        highs.setOptionValue(name, value)
    for interrupt in (highs.cbSimplexInterrupt, highs.cbMipInterrupt):
        interrupt.subscribe(listen)
    highs.changeObjectiveSense(ObjSense.kMaximize)
    lowest = np.full(count, -highs.inf)
    highs.addRows(count, lowest, capacity, 0, np.zeros(count, np.int32), none, np.empty(0))
    return highs


def _add(highs: Highs, layout: Layout, columns: Sequence[Column]) -> None:
    rows = [list(layout.rows(column)) for column in columns]
    firsts = np.cumsum([0, *(len(own) for own in rows)])[:-1].astype(np.int32)
    index = np.array([row for own in rows for row in own], dtype=np.int32)
    count = len(columns)
    if count:
        highs.addCols(
            count, np.ones(count), np.zeros(count), np.full(count, highs.inf),
            len(index), firsts, index, np.ones(len(index)),
        )  # fmt: skip
