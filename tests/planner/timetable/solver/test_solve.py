from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from planner.errors import NoRoomBesideLocked, Refusal
from planner.timetable.solver.check import check
from planner.timetable.solver.problem import Companion, Interpreter
from planner.timetable.solver.solve import solve
from tests.benchmarks.days import a_day
from tests.planner.timetable.solver.problems import (
    household,
    landlord,
    locked,
    problem,
    random_problem,
    windows,
)


def visits(plan, name):
    return {visit.landlord: visit.start for visit in plan.seated[name].visits}


@pytest.mark.parametrize("part", range(4))
def test_every_plan_of_a_random_problem_is_sound(part):
    kinds = Counter()
    for seed in range(part * 50, part * 50 + 50):
        asked = random_problem(seed)
        try:
            plan = solve(asked, effort=25, seed=seed)
        except NoRoomBesideLocked:
            kinds["refused"] += 1
            continue
        assert check(asked, plan) == []
        assert plan.score.seated <= plan.bounds.seated
        kinds["seated"] += len(plan.seated)
        kinds["unseated"] += len(plan.unseated)
        kinds["locked"] += any(one.locked for one in asked.households)
    assert kinds["refused"] < 3
    assert min(kinds["seated"], kinds["unseated"], kinds["locked"] * 10) > 50


@pytest.mark.parametrize(
    "asked",
    [
        problem([], []),
        problem([], [], sessions=""),
        problem([landlord("A")], [household("h", "A")], sessions=""),
        problem([landlord("A", desks=0)], [household("h", "A"), household("k")]),
        problem([landlord("A", open="")], [household("h", "A", available="")]),
        problem([landlord("A")], [household("h", "A")], walk_minutes=0, max_wait_minutes=None),
        problem([landlord("A", minutes=0)], [household("h", "A", minutes={"A": 7})]),
        problem([landlord("A", minutes=500)], [household("h", "A", interpreter="ar")]),
    ],
)
def test_a_day_may_be_empty_impossible_or_strange(asked):
    plan = solve(asked, effort=20)

    assert len(plan.seated) + len(plan.unseated) == len(asked.households)
    assert plan.proven


@pytest.mark.parametrize(
    ("name", "seats"),
    [("20x3-normal-0", 20), ("20x3-over-1", 18), ("40x4-normal-1", 39), ("60x4-normal-0", 57)],
)
def test_a_few_rounds_seat_as_many_as_the_bound_allows(name, seats):
    plan = solve(a_day(name), effort=600)

    assert (len(plan.seated), plan.bounds.seated, plan.proven) == (seats, seats, True)


def test_the_same_problem_seed_and_effort_give_the_same_plan():
    asked = a_day("40x4-over-0")
    one, other, third = (solve(asked, effort=150, seed=seed) for seed in (7, 7, 8))

    assert replace(one, seconds=0) == replace(other, seconds=0)
    assert one.seated != third.seated


def test_a_search_that_is_told_to_stop_does_not_go_on_to_ask_again():
    day, asked = a_day("120x5-over-0"), []

    def stop():
        asked.append(True)
        return len(asked) >= 500

    plan = solve(day, seconds=30, stop=stop)
    assert len(asked) == 500
    assert len(plan.seated) > 70


def test_a_search_that_is_stopped_at_once_still_gives_a_sound_plan():
    asked = a_day("40x4-tight-2")
    plan = solve(asked, stop=lambda: True)

    assert check(asked, plan) == []
    assert plan.seconds < 1


def test_progress_tells_of_the_best_plan_so_far_and_not_too_often():
    told = []
    plan = solve(a_day("40x4-over-0"), seconds=0.5, progress=told.append)

    assert 1 <= len(told) <= 5
    assert [far.seated for far in told] == sorted(far.seated for far in told)
    assert all(far.seated <= len(plan.seated) for far in told)
    assert told[-1].wait >= 0


def test_who_asked_first_gets_the_seat():
    crowd = [household(f"h{n}", "A") for n in range(20)]
    plan = solve(problem([landlord("A")], crowd), effort=200)

    assert set(plan.seated) == {f"h{n}" for n in range(12)}


def test_more_seats_count_for_more_than_who_asked_first():
    """The first to ask would keep the whole desk; three others fit in its place."""
    asked = problem(
        [landlord("A", minutes=60)],
        [household("first", "A", minutes={"A": 180}), *(household(n, "A") for n in "xyz")],
    )
    assert set(solve(asked, effort=100).seated) == {"x", "y", "z"}


def test_the_load_is_spread_over_the_desks_of_a_landlord():
    asked = problem([landlord("A", desks=3)], [household(f"h{n}", "A") for n in range(9)])
    plan = solve(asked, effort=10)
    load = Counter(seat.visits[0].desk for seat in plan.seated.values())

    assert set(load.values()) == {3}


def test_households_that_fit_early_come_early():
    plan = solve(problem([landlord("A", desks=2)], [household(n, "A") for n in "xyz"]), effort=10)

    assert plan.score.end == {"A": 9 * 60 + 30}


@pytest.mark.parametrize(
    ("objective", "end", "wait"),
    [
        (("seated", "end"), 600, 5),
        (("seated", "wait"), 620, 0),
        (("seated", "wait", "end"), 620, 0),
    ],
)
def test_the_objective_says_whether_a_short_day_or_short_waits_come_first(objective, end, wait):
    """One who starts at once waits before B opens; one who starts later is out later."""
    asked = problem(
        [landlord("A", minutes=15), landlord("B", minutes=15, open="09:45-12:00"),
         landlord("C", minutes=15, open="09:00-09:15 10:00-12:00")],
        [household("h", "B", "C", "A")],
        objective=objective,
    )  # fmt: skip
    score = solve(asked, effort=200).score

    assert (max(score.end.values()), score.wait) == (end, wait)


def test_the_shortest_day_is_found_and_proven_short():
    """Three jobs on three machines without walking: nobody can be out before the longest job."""
    minutes = {"h": (20, 10, 15), "k": (10, 20, 10), "m": (10, 10, 20)}
    asked = problem(
        [landlord(name) for name in "ABC"],
        [
            household(name, *"ABC", minutes=dict(zip("ABC", own, strict=True)))
            for name, own in minutes.items()
        ],
        walk_minutes=0,
        max_wait_minutes=None,
        objective=("seated", "end"),
    )
    plan = solve(asked, effort=2000)

    assert plan.bounds.end == 9 * 60 + 45
    assert max(plan.score.end.values()) == plan.bounds.end


def test_locked_visits_keep_their_places_even_off_the_grid():
    kept = (locked("A", "A.1", "09:33"), locked("B", "B.1", "09:57"))
    asked = problem(
        [landlord("A"), landlord("B")],
        [
            household("all", "A", "B", locked=kept),
            household("half", "A", "B", locked=(locked("B", "B.1", "10:30"),)),
            *(household(f"h{n}", "A", "B") for n in range(6)),
        ],
    )
    plan = solve(asked, effort=50)

    assert visits(plan, "all") == {"A": 573, "B": 597}
    assert visits(plan, "half")["B"] == 630
    assert len(plan.seated) == 8


def test_locked_stays_share_out_the_interpreters_so_that_all_are_accompanied():
    """The one who could take either must leave the only speaker of the other language free."""
    morning = windows("09:00-12:00")
    asked = problem(
        [landlord("A", desks=3)],
        [
            household("x", "A", interpreter="ar", locked=(locked("A", "A.1", "09:00"),)),
            household("y", "A", interpreter="so", locked=(locked("A", "A.2", "09:05"),)),
            household("z", "A", interpreter="ti", locked=(locked("A", "A.3", "09:10"),)),
        ],
        interpreters=(
            Interpreter("i", ("ar", "so"), morning),
            Interpreter("j", ("ar", "ti"), morning),
            Interpreter("k", ("so", "ti", "ar"), morning),
        ),
    )
    plan = solve(asked, effort=5)
    assert len({seat.interpreter for seat in plan.seated.values()}) == 3
    with pytest.raises(NoRoomBesideLocked):
        solve(replace(asked, interpreters=asked.interpreters[:2]), effort=5)


def test_a_household_whose_locked_visit_leaves_no_room_is_refused_by_name():
    crowd = [household(f"x{n}", "A", locked=(locked("A", "A.1", clock),))
             for n, clock in enumerate(("09:00", "09:15", "09:30", "09:45"))]  # fmt: skip
    one = household("h", "A", "B", locked=(locked("B", "B.1", "09:00"),))
    hour = "09:00-10:00"
    asked = problem([landlord("A", open=hour), landlord("B", open=hour)], [*crowd, one])

    with pytest.raises(NoRoomBesideLocked) as refusal:
        solve(asked, effort=20)
    assert refusal.value.household == "h"


def test_what_is_locked_is_never_left_out_for_more_seats():
    """The locked household's other visit would seat three; it still comes first."""
    one = household("h", "A", "B", minutes={"A": 45}, locked=(locked("B", "B.1", "09:00"),))
    hour = "09:00-10:05"
    asked = problem(
        [landlord("A", open=hour), landlord("B", open=hour)],
        [*(household(f"x{n}", "A", available=hour) for n in range(4)), one],
        sessions=hour,
    )
    assert "h" in solve(asked, effort=100).seated


def test_a_broken_problem_is_refused_before_anything_is_tried():
    with pytest.raises(Refusal):
        solve(problem([landlord("A", minutes=-1)], []))


def test_nobody_is_in_two_places_though_desks_stand_empty():
    asked = problem(
        [landlord("A", desks=5)],
        [household(f"h{n}", "A", companion="c") for n in range(4)],
        companions=(Companion("c", windows("09:00-09:45")),),
    )
    plan = solve(asked, effort=50)

    assert sorted(visits(plan, name)["A"] for name in plan.seated) == [540, 555, 570]
    assert plan.proven


def test_desks_are_idle_less_when_that_is_asked_for():
    asked = a_day("20x3-normal-0")
    usual, idle = (
        solve(replace(asked, objective=terms), effort=800).score
        for terms in (asked.objective, ("seated", "desk_idle", "wait"))
    )
    assert idle.seated == usual.seated == 20
    assert idle.idle < usual.idle / 2


def test_two_alike_desks_are_not_both_kept_idle():
    """Three visits one after the other: one desk does them all, the other never opens."""
    asked = problem(
        [landlord("A", desks=2)],
        [household(n, "A", companion="c") for n in "xyz"],
        companions=(Companion("c", windows("09:00-09:45")),),
        objective=("seated", "desk_idle"),
    )
    plan = solve(asked, effort=50)

    assert len({seat.visits[0].desk for seat in plan.seated.values()}) == 1
    assert plan.score.idle == 0
