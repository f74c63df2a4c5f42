"""The order in which a day is made better, as its objective asks."""

from __future__ import annotations

from planner.timetable.solver.compact import finish_early
from planner.timetable.solver.first import seat_first, seat_locked
from planner.timetable.solver.gap import Gap
from planner.timetable.solver.search import Search
from planner.timetable.solver.seats import SeatHunt
from planner.timetable.solver.settle import Settling
from planner.timetable.solver.shop import Shop, is_shop
from planner.timetable.solver.squeeze import squeeze

SEATS, SHORT = 0.4, 0.9
"""Up to which share of the budget seats are sought, and then the shortest day, before the rest."""

LOOK, GAP = 0.3, 0.2
"""Up to which share seats are sought before looking at the bound, and the share that may take."""


def improve(search: Search, most: int, *, any_wait: bool, floor: int) -> int:
    """Fill the day and make it better until it cannot be, or the budget is spent.

    `most` is the most seats there can be, `floor` the step before which nobody can be out; where a
    household may wait any time (`any_wait`), a short day does not look at waiting. Gives the most
    seats there can be, as far as is known then.

    Raises:
        NoRoomBesideLocked: The locked visits cannot be kept together.

    """
    terms = search.objective
    short = terms.comes_first("end", "wait")
    settles = "wait" in terms or "priority" in terms or "desk_idle" in terms
    search.hurry = short and any_wait
    seat_locked(search)
    seat_first(search)
    search.floor = floor
    shop = search.hurry and most == len(search.hopeful) and is_shop(search)
    if shop:
        _shorten(search, SHORT if settles else 1.0)
    most = _fill(search, most, SEATS if short or settles else 1.0)
    search.back_to_best()
    if short:
        squeeze(search, SHORT if settles else 1.0, search.floor)
        search.day.closes = max((one.end for one in search.day.placed.values()), default=0)
    if settles:
        Settling(search, most).run()
        search.back_to_best()
    if not shop or all(need.exact for need in search.needs):
        finish_early(search)
    if search.worth() < search.best_worth:
        search.back_to_best()
    return most


def _shorten(search: Search, share: float) -> None:
    """Make the shortest day of an open shop; if it seats too few, leave time to seek seats."""
    search.keep()
    shop = Shop(search)
    shop.shorten(min(SEATS, share) if search.unseated else share)
    search.back_to_best()
    if not search.unseated:
        search.floor = max(search.floor, shop.floor)


def _fill(search: Search, most: int, share: float) -> int:
    """Seek seats for a share of the budget, with a look at the bound on the way; give the bound."""
    search.budget.bound = most
    if any(search.needs[number].household.locked for number in search.unseated):
        SeatHunt(search, len(search.hopeful)).run(share)
        return most
    if SeatHunt(search, most).run(LOOK * share / SEATS):
        return most
    gap = Gap(search, most)
    spent = search.budget.spent()
    if spent + GAP < 1 and gap.promising() and gap.affordable(GAP):
        search.back_to_best()
        gap.close(spent + GAP)
        share += GAP
    SeatHunt(search, gap.most).run(share)
    return gap.most
