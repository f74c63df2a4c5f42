from __future__ import annotations

import pytest

from planner.timetable.rehearsal.assumptions import DEFAULTS, Assumptions
from planner.timetable.rehearsal.planned import PlannedDay
from planner.timetable.rehearsal.rehearse import Far, rehearse
from planner.timetable.rehearsal.summary import Spread, quantile, spread_of
from planner.timetable.rehearsal.tally import Tally
from planner.timetable.solver.solve import solve
from tests.benchmarks.days import a_day
from tests.planner.timetable.rehearsal.mornings import AS_PLANNED, lived, planned
from tests.planner.timetable.solver.problems import household, landlord, problem


@pytest.fixture(scope="module")
def day():
    asked = a_day("20x3-normal-0")
    return PlannedDay(asked, solve(asked, effort=60).seated, arrive_before=10, tolerance=10)


def counted(day, *records, grace=0):
    tally = Tally(day, Assumptions(on_time_minutes=grace))
    for record in records:
        tally.add(record)
    return tally.summary()


def test_the_same_seed_gives_the_same_summary_and_another_a_different_one(day):
    first, again, other = (rehearse(day, days=40, seed=seed) for seed in (1, 1, 2))
    assert first == again != other


def test_a_day_as_planned_is_on_time_without_waiting_beyond_the_plan(day):
    asked = day.problem
    plan = solve(asked, effort=60)
    summary = rehearse(day, AS_PLANNED, days=2)

    assert summary.on_time == 1
    assert all(landlord.on_time == 1 for landlord in summary.landlords)
    assert summary.wait.mean == plan.score.wait / plan.score.seated
    assert summary.end.most == max(plan.score.end.values())


def test_longer_visits_mean_longer_waits_and_fewer_days_on_time(day):
    short, long = (
        rehearse(day, Assumptions(duration_percent=percent), days=60) for percent in (80, 130)
    )
    assert short.wait.mean < long.wait.mean
    assert short.on_time > long.on_time


def test_a_stop_sums_up_the_days_so_far(day):
    asked = iter([False, False, False, True])
    assert rehearse(day, days=50, stop=lambda: next(asked)).days == 3


def test_progress_is_told_on_the_way(day):
    told = []
    rehearse(day, DEFAULTS, days=200, progress=told.append)
    assert [far.done for far in told] == sorted({far.done for far in told})
    assert told[-1] == Far(200, 200)


def test_overrun_counts_for_its_desk_and_its_landlord_alone():
    asked = problem(
        [landlord("A", minutes=20), landlord("B", minutes=20)],
        [household("h0", "A"), household("h1", "B")],
    )
    day = planned(asked, {"h0": "11:40 A.1", "h1": "11:40 B.1"})
    summary = counted(day, lived(day), lived(day, longer={"h0": 2}))

    assert [desk.overrun for desk in summary.desks] == [Spread(10, 20, 20), Spread(0, 0, 0)]
    assert [one.on_time for one in summary.landlords] == [0.5, 1.0]
    assert summary.on_time == 0.5
    assert counted(day, lived(day, longer={"h0": 2}), grace=20).on_time == 1


def test_work_in_a_break_is_not_counted_as_overrun():
    hours = "09:00-10:00 11:00-12:00"
    asked = problem([landlord("A", minutes=20, open=hours)], [household("h0", "A")], sessions=hours)
    day = planned(asked, {"h0": "09:40 A.1"})
    [desk] = counted(day, lived(day, longer={"h0": 2})).desks

    assert desk.overrun.most == 0
    assert desk.into_breaks == 20


def test_the_waiting_room_is_counted_at_its_fullest_in_each_half_hour():
    asked = problem([landlord("A", minutes=40)], [household(f"h{n}", "A") for n in range(3)])
    day = planned(asked, {"h0": "09:00 A.1", "h1": "09:40 A.1", "h2": "10:20 A.1"},
                  arrive_before=30)  # fmt: skip
    room = counted(day, lived(day)).room

    assert [(load.start, load.median, load.p90) for load in room] == [
        (510, 1, 1), (540, 1, 1), (570, 1, 1), (600, 1, 1),
    ]  # fmt: skip


def test_a_household_waits_too_long_from_more_than_half_an_hour():
    asked = problem([landlord("A", minutes=30)], [household(f"h{n}", "A") for n in range(2)])
    day = planned(asked, {"h0": "09:00 A.1", "h1": "09:30 A.1"})

    assert counted(day, lived(day, longer={"h0": 2})).long_waits == 0
    assert counted(day, lived(day, longer={"h0": 2.1})).long_waits == 1


def test_a_day_to_which_nobody_comes_is_on_time():
    asked = problem([landlord("A")], [household("h0", "A")])
    day = planned(asked, {"h0": "09:00 A.1"})
    summary = counted(day, lived(day, late={"h0": None}))

    assert (summary.on_time, summary.absent, summary.wait) == (1, 1, Spread(0, 0, 0))
    assert summary.room == ()


@pytest.mark.parametrize(
    ("share", "value"), [(0.1, 1), (0.5, 5), (0.51, 6), (0.9, 9), (0.91, 10), (1.0, 10)]
)
def test_a_quantile_is_the_smallest_value_that_the_share_stays_under(share, value):
    assert quantile(range(1, 11), share) == value


def test_a_spread_of_nothing_is_nothing():
    assert spread_of([]) == Spread(0, 0, 0)
    assert spread_of([3, 1, 2]) == Spread(2, 3, 3)


def test_when_the_desks_of_a_landlord_end_is_told_over_the_days():
    asked = problem(
        [landlord("A", minutes=20), landlord("B", minutes=20)],
        [household("h0", "A"), household("h1", "B")],
    )
    day = planned(asked, {"h0": "09:00 A.1", "h1": "10:00 B.1"})
    summary = counted(day, lived(day))
    assert [(one.median_end, one.p90_end) for one in summary.landlords] == [(560, 560), (620, 620)]


@pytest.mark.parametrize(("tolerance", "latest"), [(5, 540), (25, 555)])
def test_a_household_is_late_from_its_slip_on_but_never_before_its_first_visit(tolerance, latest):
    asked = problem([landlord("A")], [household("h", "A")])
    day = planned(asked, {"h": "09:00 A.1"}, arrive_before=10, tolerance=tolerance)
    assert day.guests[0].latest == latest
