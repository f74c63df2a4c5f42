from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from random import Random

import pytest

from planner.timetable.solver.check import check
from planner.timetable.solver.problem import visit_minutes
from planner.timetable.solver.solve import solve
from tests.benchmarks.shops import SHOPS, a_shop, minutes_of
from tests.planner.timetable.solver.problems import household, landlord, problem

NEVER = 24 * 60

SHORT = {"max_wait_minutes": None, "objective": ("seated", "end")}


def last_end(plan):
    return max(plan.score.end.values())


def a_small_shop(seed):
    """Make two households at three desks, or three at two, with walks, change-overs and breaks."""
    random, names = Random(seed), "ABC" if seed % 2 else "AB"
    hours = ("09:00-12:00", "09:20-12:00", "09:00-09:30 09:45-12:00")
    desks = [
        landlord(name, open=random.choice(hours), change_over_minutes=random.choice((0, 5)))
        for name in names
    ]
    guests = [
        household(
            f"h{n}",
            *names,
            minutes={name: random.randint(3, 8) * (1 + 4 * (seed % 3 == 0)) for name in names},
            available=random.choice(("09:00-12:00", "09:10-12:00")),
        )
        for n in range(5 - len(names))
    ]
    return problem(desks, guests, **SHORT)


def by_trying_all(asked):
    """Give the soonest end over all orders in which the visits can be given their first moment."""
    desks = {one.id: one for one in asked.landlords}
    visits = [(one, desks[name]) for one in asked.households for name in one.visits]
    return min(end_of(asked, order) for order in permutations(visits))


def end_of(asked, order):
    free = {one.id: 0 for one in (*asked.landlords, *asked.households)}
    end = 0
    for guest, desk in order:
        minutes, hours = visit_minutes(desk, guest), desk.desks[0].open
        start = max(free[guest.id], free[desk.id], guest.available[0][0])
        start += -start % asked.grid_minutes
        while not any(a <= start and start + minutes <= b for a, b in hours):
            start += asked.grid_minutes
            if start > hours[-1][1]:
                return NEVER
        end = max(end, start + minutes)
        free[guest.id] = start + minutes + asked.walk_minutes
        free[desk.id] = start + minutes + desk.change_over_minutes
    return end


def test_open_shops_of_the_literature_are_made_as_published():
    """The first row of the first, and the longest job or machine of three, are well known."""
    assert minutes_of(4, *SHOPS["4x4"][0][:2])[0] == {2: 54, 0: 34, 3: 61, 1: 2}
    bounds = [solve(a_shop("7x7", n)[0], effort=1).bounds.end for n in range(3)]
    assert bounds == [435, 443, 468]


@pytest.mark.parametrize(
    ("size", "number"),
    [*(("4x4", number) for number in range(10)), ("5x5", 1), ("5x5", 5), ("7x7", 4), ("10x10", 3)],
)
def test_an_open_shop_is_proven_to_be_as_short_as_it_can_be(size, number):
    asked, best = a_shop(size, number)
    plan = solve(asked, effort=20000)

    assert check(asked, plan) == []
    assert (len(plan.seated), last_end(plan), plan.bounds.end) == (
        len(asked.households),
        best,
        best,
    )


@pytest.mark.parametrize("seed", range(12))
def test_a_shop_with_walks_change_overs_breaks_and_a_grid_is_as_short_as_any_order_makes_it(seed):
    asked = a_small_shop(seed)
    plan = solve(asked, effort=3000)

    assert check(asked, plan) == []
    assert last_end(plan) == plan.bounds.end == by_trying_all(asked)


def test_a_shop_that_is_open_for_no_longer_than_it_must_seats_everybody():
    asked, best = a_shop("5x5", 1)
    hours = ((0, best),)
    desks = tuple(
        replace(one, desks=tuple(replace(desk, open=hours) for desk in one.desks))
        for one in asked.landlords
    )
    short = replace(asked, sessions=hours, landlords=desks)
    plan = solve(short, effort=20000)

    assert check(short, plan) == []
    assert (len(plan.seated), last_end(plan)) == (5, best)


def test_a_shop_that_cannot_seat_everybody_seats_whom_it_can():
    """Two desks would be busy all morning, which leaves no time to walk from one to the other."""
    asked = problem(
        [landlord("A", minutes=60), landlord("B", minutes=60), landlord("C", minutes=50)],
        [household(f"h{n}", "A", "B", "C") for n in range(3)],
        **SHORT,
    )
    plan = solve(asked, effort=2000)

    assert check(asked, plan) == []
    assert len(plan.seated) == 2


def test_a_longest_wait_of_a_whole_session_is_as_good_as_none():
    asked, best = a_shop("4x4", 0)
    plan = solve(replace(asked, max_wait_minutes=2 * best), effort=20000)

    assert last_end(plan) == best


def test_a_shop_is_the_same_for_the_same_seed_and_effort():
    asked, _ = a_shop("7x7", 5)
    one, other = (solve(asked, effort=300, seed=4) for _ in range(2))

    assert replace(one, seconds=0) == replace(other, seconds=0)
