"""For the shortest day: the same seats again, with everybody out ever earlier."""

from __future__ import annotations

from planner.timetable.solver.search import Search
from planner.timetable.solver.seats import SeatHunt


def squeeze(search: Search, share: float, floor: int) -> None:
    """Close the day a step before its last end, seat everybody again, and so on.

    Ends when nobody can be out before the step `floor`, or when a share of the budget is spent;
    the search keeps the best day it saw.
    """
    search.keep()
    while search.budget.spent() < share:
        search.back_to_best()
        ends = {number: search.day.placed[number].end for number in search.movable}
        last = max(ends.values(), default=0)
        if last <= floor:
            break
        goal = len(search.day.placed)
        search.day.closes = last - 1
        for number in (number for number, end in ends.items() if end == last):
            search.remove(number)
        if SeatHunt(search, goal).run(share):
            search.keep()
    search.day.closes, search.hurry = None, False
    search.back_to_best()
