"""Hiding small numbers so that no subtraction brings them back.

A table of counts by category and day, with its totals, is a set of sums. What is hidden of a day is
decided from that day and those before it, never again later, so that an export of today, one of
last month and one of the year hide the same; what is shown of a period is only ever a sum of counts
that are shown. A day's own total is known, so at least two of its counts are hidden, and they come
to no small number together.

The totals of a year are shown once it is over. A hidden count can then be worked out exactly when,
in the graph that joins each hidden count's category with its day, taking that count away parts the
graph in two (Gusfield 1988, "A graph theoretic approach to statistical data security"). So totals
are hidden until none can be.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

SMALL = 5
"""Counts of 1 to 4 households are small (issue 8)."""

TOTAL = -1
"""The column of a category's own total."""

FREE = -2
"""The column that takes up what is known of no day's total."""

Cell = tuple[str, int]
"""A category, and the place of a day or TOTAL."""


def is_small(count: int) -> bool:
    """Tell whether a count is one that is hidden."""
    return 0 < count < SMALL


def hidden_cells(table: Sequence[Mapping[str, int]], *, totals: bool) -> frozenset[Cell]:
    """Tell which counts of a year are hidden: `table` has a day's counts in each place.

    `totals` tells that the sum of each day is known too. The totals of the categories over the
    whole table are shown unless they are hidden as well.
    """
    cells: set[Cell] = set()
    for place, day in enumerate(table):
        before = {category for category, _ in cells}
        cells |= {(category, place) for category in _hidden_on(day, before, totals=totals)}
    sums = _sums(table)
    hidden = {c for c, count in sums.items() if is_small(count)}
    while found := _giving_away(cells, hidden, table, totals=totals):
        hidden.add(min(found, key=lambda c: (sums[c] == 0, sums[c], c)))
    return frozenset(cells | {(c, TOTAL) for c in hidden})


def _hidden_on(day: Mapping[str, int], before: Collection[str], *, totals: bool) -> list[str]:
    """Choose what to hide of one day: what is small, and the least that hides it in the total.

    What was hidden of days before goes first: a year's total is shown if much is hidden in it.
    """
    hidden = [c for c, count in day.items() if is_small(count)]
    others = sorted((c not in before, count, c) for c, count in day.items() if count >= SMALL)
    while totals and hidden and others and not _is_cover([day[c] for c in hidden]):
        hidden.append(others.pop(0)[-1])
    return hidden


def _is_cover(counts: Sequence[int]) -> bool:
    return len(counts) > 1 and not is_small(sum(counts))


def _sums(table: Sequence[Mapping[str, int]]) -> dict[str, int]:
    found: defaultdict[str, int] = defaultdict(int)
    for day in table:
        for category, count in day.items():
            found[category] += count
    return found


def _giving_away(
    cells: set[Cell], hidden: set[str], table: Sequence[Mapping[str, int]], *, totals: bool
) -> list[str]:
    """Name the categories whose year's total must go too; none when nothing can be worked out."""
    sums = _sums(table)
    shown = [c for c in sums if c not in hidden]
    rest = {c: [table[n][c] for own, n in cells if own == c] for c in shown}
    thin = [c for c, counts in rest.items() if counts and not _is_cover(counts)]
    if thin or (totals and hidden and not _is_cover([sums[c] for c in hidden])):
        return thin or shown
    edges = [*cells, *((c, TOTAL) for c in hidden)]
    if not totals:
        edges += [(str(FREE), place) for place in (*range(len(table)), TOTAL)]
    parted = {category for category, place in cells if not _joined((category, place), edges)}
    return [c for c in shown if c in parted] or (shown if parted else [])


def _joined(cell: Cell, edges: Iterable[Cell]) -> bool:
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
