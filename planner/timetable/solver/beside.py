"""One household alone with what the others leave free: all that is needed to find it a place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from planner.times import Window, without
from planner.timetable.solver.bookings import Bookings
from planner.timetable.solver.plan import Seat
from planner.timetable.solver.problem import Landlord, Problem


def beside(problem: Problem, seats: Mapping[str, Seat], name: str) -> Problem:
    """Give the problem of one household: hours others have are cut out of desks and people.

    It fits in there where it fits beside the others as they sit; why it does not is only to be
    read from the whole problem.
    """
    book = Bookings(problem)
    for one in problem.households:
        if one.id != name and one.id in seats:
            book.book(one, seats[one.id])
    return replace(
        problem,
        landlords=tuple(_free(landlord, book) for landlord in problem.landlords),
        households=tuple(one for one in problem.households if one.id == name),
        interpreters=tuple(
            replace(one, present=without(one.present, book.times("interpreter", one.id)))
            for one in problem.interpreters
        ),
        companions=tuple(
            replace(one, present=without(one.present, book.times("companion", one.id)))
            for one in problem.companions
        ),
    )


def _free(landlord: Landlord, book: Bookings) -> Landlord:
    turn = landlord.change_over_minutes
    desks = tuple(
        replace(desk, open=without(desk.open, [_kept(one, turn) for one in taken]))
        if (taken := book.times("desk", desk.id))
        else desk
        for desk in landlord.desks
    )
    return replace(landlord, desks=desks)


def _kept(taken: Window, turn: int) -> Window:
    """Leave time to change over before a visit too; after it that is kept already."""
    return max(0, taken[0] - turn), taken[1]
