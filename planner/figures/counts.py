"""Counts over days: exact for the office's own eyes, with small numbers hidden for others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from planner.figures.days import Counts, DayFigures
from planner.figures.hiding import TOTAL, hidden_cells, is_small

DOCUMENTS = "documents"
Pick = Callable[[DayFigures], Counts]


@dataclass(frozen=True, slots=True)
class Count:
    """How many; not `exact` means at least so many: something small is hidden in it."""

    value: int
    exact: bool = True

    def __add__(self, other: Count) -> Count:
        return Count(self.value + other.value, self.exact and other.exact)


NONE = Count(0)
HIDDEN = Count(0, exact=False)


class Counting:
    """Gives counts over some of the days.

    With `hide` small numbers stay hidden: all days there are must then be given, so that every
    export of a year hides the same. `ended` are the years that are over: only their totals are
    shown whole.
    """

    def __init__(
        self, days: Sequence[DayFigures], *, hide: bool, ended: Collection[int] = ()
    ) -> None:
        self._days, self._hide, self._ended = tuple(days), hide, frozenset(ended)
        self._shown: dict[str, dict[int, _Year]] = {}

    def over(self, group: str, day_ids: Collection[int]) -> Mapping[str, Count]:
        """Count a group (as in `DayFigures.counts`, or "documents") over some days."""
        found: defaultdict[str, Count] = defaultdict(lambda: NONE)
        for year in self._years(group).values():
            for category, count in year.over(frozenset(day_ids)).items():
                found[category] += count
        return dict(found)

    def total(self, group: str, day_ids: Collection[int]) -> Count:
        """Count all categories of a group together over some days: small days are left out."""
        found = NONE
        for day in self._days:
            if day.day_id in day_ids:
                count = sum(pick(group)(day).values())
                found += Count(0, exact=False) if self._hide and is_small(count) else Count(count)
        return found

    def _years(self, group: str) -> dict[int, _Year]:
        if group not in self._shown:
            own: defaultdict[int, list[DayFigures]] = defaultdict(list)
            for day in self._days:
                own[day.date.year].append(day)
            self._shown[group] = {
                year: _Year(days, group, hide=self._hide, ended=year in self._ended)
                for year, days in own.items()
            }
        return self._shown[group]


def pick(group: str) -> Pick:
    """Give what finds a group in a day."""
    if group == DOCUMENTS:
        return lambda day: day.documents
    return lambda day: day.counts.get(group, {})


class _Year:
    """A group over the days of one year, and what of it is hidden."""

    def __init__(self, days: Sequence[DayFigures], group: str, *, hide: bool, ended: bool) -> None:
        counts, totals = pick(group), group != DOCUMENTS
        small = [hide and totals and is_small(sum(counts(x).values())) for x in days]
        self._left_out = {x.day_id for x, is_small in zip(days, small, strict=True) if is_small}
        self._days = [x for x in days if x.day_id not in self._left_out]
        self._table = [counts(day) for day in self._days]
        self._ended = ended
        self._hidden = hidden_cells(self._table, totals=totals) if hide else frozenset()
        self._categories = dict.fromkeys(c for day in self._table for c in day)

    def over(self, day_ids: frozenset[int]) -> Mapping[str, Count]:
        places = [n for n, day in enumerate(self._days) if day.day_id in day_ids]
        whole = self._ended and len(places) == len(self._days)
        cut = bool(self._left_out & day_ids)
        found = {c: self._count(c, places, whole=whole) for c in self._categories}
        return {c: n + Count(0, exact=not cut) for c, n in found.items()}

    def _count(self, category: str, places: Sequence[int], *, whole: bool) -> Count:
        if whole and (category, TOTAL) not in self._hidden:
            return Count(sum(day.get(category, 0) for day in self._table))
        shown = [n for n in places if (category, n) not in self._hidden]
        value = sum(self._table[n].get(category, 0) for n in shown)
        return Count(value, len(shown) == len(places))
