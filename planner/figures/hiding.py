"""Hiding small numbers so that no subtraction brings them back.

A table of counts by category and day, with its totals, is a set of sums. A hidden count can be
worked out from what is shown exactly when, in the graph that joins each hidden count's category
with its day, taking that count away parts the graph in two (Gusfield 1988, "A graph theoretic
approach to statistical data security"). So more counts are hidden until none does. What is shown of
a period is only ever a sum of counts that are shown, or the total of a whole year that is: shown
figures of any periods, subtracted from each other, give nothing else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

SMALL = 5
"""Counts of 1 to 4 households are small (issue 8)."""

TOTAL = -1
"""The column of a category's own total."""

FREE = -2
"""The column that takes up what is known of no day's total."""

Cell = tuple[str, int]
"""A category, and the place of a day or TOTAL."""


def hidden_cells(table: Sequence[Mapping[str, int]], *, totals: bool) -> frozenset[Cell]:
    """Tell which counts of a year are hidden: `table` has a day's counts in each place.

    `totals` tells that the sum of each day is known too. The totals of the categories over the
    whole table are shown unless they are hidden as well.
    """
    counts = _with_totals(table)
    hidden = {cell for cell, count in counts.items() if 0 < count < SMALL}
    while True:
        found = _given_away(hidden, len(table), totals=totals)
        more = {cell for one in found if (cell := _companion(one, counts, hidden))}
        if not more:
            return frozenset(hidden | _last_resort(found, counts))
        hidden |= {min(more, key=lambda cell: _cost(cell, counts))}


def _with_totals(table: Sequence[Mapping[str, int]]) -> dict[Cell, int]:
    categories = dict.fromkeys(category for day in table for category in day)
    counts = {(c, place): day.get(c, 0) for place, day in enumerate(table) for c in categories}
    for category in categories:
        counts[category, TOTAL] = sum(day.get(category, 0) for day in table)
    return counts


def _given_away(hidden: Iterable[Cell], days: int, *, totals: bool) -> list[Cell]:
    """Find the hidden counts that can be worked out, in a fixed order."""
    edges = list(hidden)
    free: list[Cell] = [] if totals else [(str(FREE), place) for place in (*range(days), TOTAL)]
    return sorted(cell for cell in edges if not _joined(cell, [*edges, *free]))


def _joined(cell: Cell, edges: Sequence[Cell]) -> bool:
    """Tell whether a category and its day are joined by other hidden counts too."""
    beside: defaultdict[str | int, set[str | int]] = defaultdict(set)
    for category, place in edges:
        if (category, place) != cell:
            beside[category].add(place)
            beside[place].add(category)
    seen: set[str | int] = {cell[0]}
    todo: list[str | int] = [cell[0]]
    while todo:
        for node in beside[todo.pop()] - seen:
            seen.add(node)
            todo.append(node)
    return cell[1] in seen


def _companion(cell: Cell, counts: Mapping[Cell, int], hidden: Iterable[Cell]) -> Cell | None:
    """Choose what to hide with a count: the cheapest of its day, else of its category."""
    there = set(hidden)
    day = [one for one in counts if one[1] == cell[1] and one not in there]
    own = [one for one in counts if one[0] == cell[0] and one not in there]
    lonely_day = not any(one[1] == cell[1] and one != cell for one in there)
    for choices in (day, own) if lonely_day else (own, day):
        if choices:
            return min(choices, key=lambda one: _cost(one, counts))
    return None


def _cost(cell: Cell, counts: Mapping[Cell, int]) -> tuple[bool, bool, int, str, int]:
    """Order what may be hidden: nothing that is zero, no total, nothing large, if need be."""
    return cell[1] == TOTAL, counts[cell] == 0, counts[cell], *cell


def _last_resort(found: Iterable[Cell], counts: Mapping[Cell, int]) -> set[Cell]:
    """Hide the whole day of a count that nothing else can hide."""
    return {cell for one in found for cell in counts if cell[1] == one[1]}
