"""More seats from the routes seen so far: the program over them in whole numbers."""

from __future__ import annotations

from collections import Counter

from planner.timetable.solver.columns import Column, Layout
from planner.timetable.solver.master import Enough, whole_routes
from planner.timetable.solver.placed import Placed
from planner.timetable.solver.relaxation import Relaxation
from planner.timetable.solver.search import Search

NODES = 100
"""How many nodes of a search are looked at, at most."""

MOST_COLUMNS = 300
"""How many routes are chosen from, besides those in use: with many more, HiGHS is not to be stopped
for seconds on end.
"""


def seat_whole(search: Search, relaxation: Relaxation, enough: Enough) -> bool:
    """Seat as many as the best routes of a relaxation allow, if that is more; tell whether it was.

    The best are those that take the least of what is dear.
    """
    layout, prices = relaxation.layout, relaxation.master.prices
    used = Counter(
        column
        for place, placed in search.day.placed.items()
        if (column := layout.column_of(place, placed)) is not None
    )
    others = [one for one in relaxation.master.columns if _may_wait(layout, one)]
    others.sort(key=lambda column: sum(prices[row] for row in layout.rows(column)))
    routes = dict.fromkeys((*used, *others[:MOST_COLUMNS]), 0) | used
    chosen = whole_routes(layout, routes, enough, NODES)
    return sum(chosen.values()) > sum(used.values()) and _seat(search, layout, chosen)


def _may_wait(layout: Layout, column: Column) -> bool:
    need, (start, end) = layout.groups[column.group].need, column.stay
    return end - start - need.shape.stay <= need.waiting.most


def _seat(search: Search, layout: Layout, chosen: dict[Column, int]) -> bool:
    """Seat everybody anew on the chosen routes, those who had a seat before the others."""
    before, seated = search.memory(), len(search.day.placed)
    free = [sorted(one.members, key=lambda n: n not in search.day.placed) for one in layout.groups]
    for place in [place for members in free for place in members if place in search.day.placed]:
        search.remove(place)
    for column in sorted((one for one in chosen for _ in range(chosen[one])), key=lambda c: c.stay):
        _give(search, layout, column, free[column.group].pop(0))
    if len(search.day.placed) <= seated:
        search.recall(before)
        return False
    search.keep()
    return True


def _give(search: Search, layout: Layout, column: Column, place: int) -> None:
    """Give a household a route with the first interpreter of the kind who is free."""
    (start, end), need = column.stay, search.needs[place]
    wait = end - start - need.shape.stay
    kind = column.speakers
    for who in (None,) if kind is None else layout.speakers[kind].numbers:
        if search.give_back(place, Placed(start, end, wait, column.sittings, who)):
            return
