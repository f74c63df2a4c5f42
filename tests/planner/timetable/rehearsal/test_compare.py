from __future__ import annotations

import pytest

from planner.timetable.rehearsal.assumptions import DEFAULTS
from planner.timetable.rehearsal.compare import GRID, Comparison, Variant, compare, varied
from planner.timetable.rehearsal.planned import PlannedDay
from planner.timetable.solver.solve import solve
from tests.planner.timetable.rehearsal.mornings import AS_PLANNED
from tests.planner.timetable.solver.problems import household, landlord, locked, problem

FEW = Comparison((Variant(10, 1), Variant(20, 2)), days=5, effort=30)


@pytest.fixture
def day():
    asked = problem(
        [landlord("R", minutes=5, intake=True), landlord("A"), landlord("B", desks=3)],
        [household(f"h{n}", "R", "A", "B") for n in range(12)],
    )
    return PlannedDay(asked, solve(asked, effort=30).seated, arrive_before=10)


def test_the_planned_day_stands_first_and_then_each_variant(day):
    found = compare(day, DEFAULTS, FEW)

    assert [one.variant for one in found] == [None, Variant(10, 1), Variant(20, 2)]
    assert [one.asked for one in found] == [12, 12, 12]
    assert all(one.summary.days == 5 for one in found)
    assert [len(one.summary.desks) for one in found] == [5, 3, 5]


def test_every_visit_length_is_held_against_every_number_of_desks():
    assert len({(variant.minutes, variant.desks) for variant in GRID}) == len(GRID) == 9


def test_a_comparison_with_a_seed_is_the_same_again(day):
    assert compare(day, DEFAULTS, FEW) == compare(day, DEFAULTS, FEW)


def test_a_variant_changes_minutes_and_desks_but_not_the_reception(day):
    reception, one, other = varied(day.problem, Variant(20, 2)).landlords

    assert (reception.minutes, len(reception.desks)) == (5, 1)
    assert [desk.id for desk in one.desks] == ["A.1", "A+2"]
    assert [desk.id for desk in other.desks] == ["B.1", "B.2"]
    assert one.desks[1].open == one.desks[0].open
    assert (one.minutes, other.minutes) == (20, 20)


def test_extra_minutes_of_a_household_stay_and_locks_go():
    asked = problem(
        [landlord("A", minutes=15)],
        [household("h0", "A", minutes={"A": 25}, locked=(locked("A", "A.1", "09:00"),))],
    )
    [one] = varied(asked, Variant(10, 1)).households

    assert one.minutes == {"A": 20}
    assert one.locked == ()


def test_shorter_visits_seat_more_households(day):
    variants = Comparison((Variant(10, 1), Variant(30, 1)), days=1, effort=30)
    _, short, long = compare(day, AS_PLANNED, variants)

    assert short.summary.households > long.summary.households


def test_a_stop_gives_the_variants_that_were_done(day):
    told = []

    def stop():
        return any(far.done >= 10 for far in told)

    found = compare(
        day, DEFAULTS, Comparison(GRID, days=10, effort=30), progress=told.append, stop=stop
    )
    assert [one.variant for one in found] == [None]
