"""The bound over whole routes held against every plan of tiny days, and seats it helps to find."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from planner.timetable.solver.bound import hopeful_of, most_seats
from planner.timetable.solver.budget import Budget
from planner.timetable.solver.build import Builder
from planner.timetable.solver.check import check
from planner.timetable.solver.colouring import seats_of
from planner.timetable.solver.columns import Layout
from planner.timetable.solver.first import seat_first, seat_locked
from planner.timetable.solver.gap import Gap
from planner.timetable.solver.plan import Bounds, Plan, Unseated
from planner.timetable.solver.relaxation import Relaxation
from planner.timetable.solver.score import score
from planner.timetable.solver.search import Search
from planner.timetable.solver.seats import SeatHunt
from planner.timetable.solver.solve import solve
from planner.timetable.solver.whole import seat_whole
from tests.benchmarks.days import a_day
from tests.planner.timetable.solver.problems import random_problem
from tests.planner.timetable.solver.test_bound import most_seats as most_seats_by_hand
from tests.planner.timetable.solver.test_bound import tiny


def relaxed(asked):
    """Give the bound over whole routes alone, as tight as it gets."""
    builder = Builder(asked)
    relaxation = Relaxation(
        Layout(builder, hopeful_of(builder, builder.needs())), [], lambda: False
    )
    while relaxation.tighten():
        pass
    return relaxation.seats


def search_of(asked, *, rounds, seed=0):
    builder = Builder(asked)
    needs = builder.needs()
    hopeful = hopeful_of(builder, needs)
    budget = Budget(None, rounds)
    search = Search(builder, needs, [need.place for need in hopeful], budget, seed)
    return search, most_seats(builder, hopeful)


def faults(search, most):
    """Make a plan of a search as it stands and check it."""
    seated = seats_of(search.builder, search.day, search.needs)
    asked = search.builder.problem
    unseated = {one.id: Unseated("?") for one in asked.households if one.id not in seated}
    proven = len(seated) == most
    return check(asked, Plan(seated, unseated, Bounds(most), proven, 0, score(asked, seated)))


def test_no_plan_has_more_seats_than_the_bound_over_whole_routes():
    exact = 0
    for seed in range(60):
        asked = tiny(seed)
        most, bound = most_seats_by_hand(asked), relaxed(asked)
        assert most <= bound, seed
        exact += most == bound
    assert exact > 40


def test_all_landlords_together_bound_a_day_more_tightly_than_each_alone():
    asked = a_day("30x4-over-2")
    _, alone = search_of(asked, rounds=1)

    assert (relaxed(asked), alone) == (27, 28)


def test_whatever_is_done_about_a_gap_leaves_a_sound_plan_within_its_bound():
    tightened = 0
    for seed in range(160):
        asked = random_problem(seed)
        search, most = search_of(asked, rounds=40, seed=seed)
        seat_locked(search)
        seat_first(search)
        SeatHunt(search, most).run(0.5)
        gap = Gap(search, most)
        before = len(search.day.placed)
        if any(search.needs[number].household.locked for number in search.unseated):
            continue
        gap.close(1.0)
        assert before <= len(search.day.placed) <= gap.most <= most, seed
        assert faults(search, gap.most) == [], seed
        tightened += gap.most < most
    assert tightened > 2


@pytest.mark.parametrize("name", ["20x3-over-1", "40x4-over-0"])
def test_routes_seen_before_are_put_together_to_more_seats(name):
    good, most = search_of(a_day(name), rounds=600)
    seat_first(good)
    SeatHunt(good, most).run(1.0)
    good.back_to_best()
    poor, _ = search_of(a_day(name), rounds=600)
    seat_first(poor)
    layout = Layout(poor.builder, [poor.needs[number] for number in poor.hopeful])
    routes = [layout.column_of(*one) for one in good.day.placed.items()]
    before = len(poor.day.placed)

    assert seat_whole(poor, Relaxation(layout, routes, lambda: False), lambda: False)
    assert before < len(poor.day.placed) >= len(good.day.placed)
    assert faults(poor, most) == []


def test_with_a_bound_too_the_same_effort_gives_the_same_plan():
    one, other = (solve(a_day("30x4-over-2"), effort=2000) for _ in range(2))

    assert replace(one, seconds=0) == replace(other, seconds=0)
    assert one.bounds.seated == 27


@pytest.mark.parametrize("times", [50, 500, 3000])
def test_a_bound_that_is_told_to_stop_does_not_go_on_to_ask_again(times):
    asked = []

    def stop():
        asked.append(True)
        return len(asked) >= times

    search, most = search_of(a_day("60x4-over-0"), rounds=1)
    seat_first(search)
    search.budget = Budget(60, None, stop=stop)
    Gap(search, most).close(1.0)
    assert len(asked) == times


def test_progress_tells_the_bound():
    told = []
    solve(a_day("40x4-over-0"), seconds=0.5, progress=told.append)

    assert {far.bound for far in told} == {36}


def test_a_day_that_is_proven_full_otherwise_needs_no_library():
    code = """
import sys
from planner.timetable.solver.solve import solve
from tests.benchmarks.days import a_day
assert solve(a_day("40x4-normal-1"), effort=5000).proven
sys.exit("highspy" in sys.modules or "numpy" in sys.modules)
"""
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
