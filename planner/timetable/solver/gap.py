"""When seats and bound do not meet: a tighter bound, and more seats from the routes seen so far.

TIMETABLE.md, methods 3 and 4. This takes HiGHS and NumPy, which are loaded only here: on days that
need them and where there is time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from planner.timetable.solver.alike import grouped, visits_of
from planner.timetable.solver.need import Need
from planner.timetable.solver.search import Search

if TYPE_CHECKING:
    from planner.timetable.solver.relaxation import Relaxation

LOADING = 0.3
"""Seconds it takes to load the libraries and to begin."""

STEPS = 40
"""How many times routes must be priced before a bound says much."""

A_ROUND = 0.0015
"""Seconds a round of ruin and recreate takes, more or less: how effort is turned into time."""

AN_ARRAY, AN_ELEMENT, A_ROUTE = 25e-6, 3e-9, 1e-4
"""Seconds that a step of a table takes, each element of it, and walking back one route."""

MOST_ELEMENTS = 100_000
"""How large the tables of a household may be; one with larger ones is taken to have a seat."""

BOUND = 0.7
"""Which part of the time goes to the bound; the rest goes to whole routes."""

NEAR, UNHURRIED = 2, 5.0
"""How many seats may be missing for a bound to meet them in seconds, and from how many on any may.
"""

WHOLE = 0.2
"""Seconds below which it is no use to look for whole routes."""


class Gap:
    """The gap between the seats of a search and the `most` there can be."""

    def __init__(self, search: Search, most: int) -> None:
        self._search = search
        self.most = most
        needs = [search.needs[number] for number in search.hopeful]
        self._covered = [need for need in needs if _has_small_tables(search, need)]
        self._pricing = _pricing_seconds(search.day.grid.steps, self._covered)

    def promising(self) -> bool:
        """Tell whether the gap is small enough to be closed, or there is time to look at any."""
        missing = self.most - len(self._search.best[0][1])
        return missing <= NEAR or self._search.budget.worth(A_ROUND) >= UNHURRIED

    def affordable(self, share: float) -> bool:
        """Tell whether a share of the budget is enough to be of use."""
        enough = LOADING + STEPS * self._pricing
        return bool(self._covered) and share * self._search.budget.worth(A_ROUND) >= enough

    def close(self, share: float) -> None:
        """Tighten the bound, then look for more seats, until so much of the budget is spent."""
        from planner.timetable.solver.columns import Layout  # noqa: PLC0415 - heavy, rarely needed
        from planner.timetable.solver.relaxation import Relaxation  # noqa: PLC0415
        from planner.timetable.solver.whole import seat_whole  # noqa: PLC0415

        search, budget = self._search, self._search.budget
        until = budget.spent() + BOUND * (share - budget.spent())
        layout = Layout(search.builder, self._covered)
        columns = [layout.column_of(*route) for route in search.routes]
        seen = [column for column in columns if column is not None]
        relaxation = Relaxation(layout, seen, lambda: budget.spent() >= until)
        self._tighten(relaxation)
        left = (share - budget.spent()) * budget.worth(A_ROUND)
        if not self._met() and left >= WHOLE:
            seat_whole(search, relaxation, lambda: budget.spent() >= share)

    def _tighten(self, relaxation: Relaxation) -> None:
        search, going = self._search, True
        aside = len(search.hopeful) - len(self._covered)
        while going and not self._met():
            going = relaxation.tighten()
            self.most = min(self.most, relaxation.seats + aside)
            search.budget.bound = self.most
            search.next_round(1 + round(self._pricing / A_ROUND))

    def _met(self) -> bool:
        return len(self._search.day.placed) >= self.most


def _has_small_tables(search: Search, need: Need) -> bool:
    elements = len(need.shape.offsets) * search.day.grid.steps
    return need.exact and not need.household.locked and elements <= MOST_ELEMENTS


def _pricing_seconds(steps: int, needs: Sequence[Need]) -> float:
    """Estimate how long it takes to price all routes once; each group has two windows or so."""
    groups = grouped(needs)
    alike = Counter(visits_of(group.need) for group in groups)
    sizes = {visits_of(group.need): group.need.shape.size for group in groups}
    tables = (sizes[key] * (AN_ARRAY + 2 * n * steps * AN_ELEMENT) for key, n in alike.items())
    return sum(tables) + 2 * len(groups) * A_ROUTE
