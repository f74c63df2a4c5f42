"""The order in which a day is made better, as its objective asks."""

from __future__ import annotations

from planner.timetable.solver.compact import finish_early
from planner.timetable.solver.first import seat_first, seat_locked
from planner.timetable.solver.search import Search, comes_first
from planner.timetable.solver.seats import SeatHunt
from planner.timetable.solver.settle import Settling
from planner.timetable.solver.squeeze import squeeze

SEATS, SHORT = 0.5, 0.9
"""Up to which share of the budget seats are sought, and then the shortest day, before the rest."""


def improve(search: Search, most: int, *, any_wait: bool, floor: int) -> None:
    """Fill the day and make it better until it cannot be, or the budget is spent.

    `most` is the most seats there can be, `floor` the step before which nobody can be out; where a
    household may wait any time (`any_wait`), a short day does not look at waiting.

    Raises:
        NoRoomBesideLocked: The locked visits cannot be kept together.

    """
    terms = search.objective
    short = comes_first("end", "wait", terms)
    settles = "wait" in terms or "priority" in terms
    search.hurry = short and any_wait
    seat_locked(search)
    seat_first(search)
    if any(search.needs[number].household.locked for number in search.unseated):
        most = len(search.hopeful)
    SeatHunt(search, most).run(SEATS if short or settles else 1.0)
    search.back_to_best()
    if short:
        squeeze(search, SHORT if settles else 1.0, floor)
        search.day.closes = max((one.end for one in search.day.placed.values()), default=0)
    if settles:
        Settling(search, most).run()
        search.back_to_best()
    finish_early(search)
