from __future__ import annotations

from dataclasses import replace

import pytest

from planner.timetable.rehearsal.assumptions import DEFAULTS
from planner.timetable.rehearsal.chance import Chance
from planner.timetable.rehearsal.day import LivedDay
from planner.timetable.rehearsal.planned import PlannedDay
from planner.timetable.solver.problem import Companion, Interpreter
from planner.timetable.solver.solve import solve
from tests.benchmarks.days import a_day
from tests.planner.timetable.rehearsal.mornings import AS_PLANNED, lived, planned, told
from tests.planner.timetable.solver.problems import (
    household,
    landlord,
    problem,
    random_problem,
    windows,
)

NOON = "09:00-10:00 11:00-12:00"


def one_desk(*seats, minutes=20, **more):
    """Make a day of one desk at which households come one after the other."""
    asked = problem(
        [landlord("A", minutes=minutes)], [household(f"h{n}", "A") for n in range(len(seats))]
    )
    return planned(asked, {f"h{n}": f"{at} A.1" for n, at in enumerate(seats)}, **more)


@pytest.mark.parametrize("name", ["20x3-over-0", "40x4-tight-1", "60x4-normal-0"])
def test_a_day_on_which_nothing_goes_wrong_is_its_plan(name):
    asked = a_day(name)
    plan = solve(asked, effort=60)
    day = PlannedDay(asked, plan.seated, arrive_before=10, tolerance=10)
    record = LivedDay(day, Chance(AS_PLANNED, day.wishes, 0).day(0), ahead=0).run()

    assert visits_of(day, record) == places_of(plan)
    assert sum(record.waited) == plan.score.wait
    assert (record.absent, record.missed) == (0, 0)


def test_a_household_that_does_not_come_frees_the_desk():
    day = one_desk("09:00", "09:20", arrive_before=10)
    record = lived(day, late={"h0": None}, ahead=10)

    assert told(day, record) == ["h1 A.1 09:10-09:30"]
    assert record.absent == 1


def test_a_late_household_is_called_after_those_who_were_there_before_it():
    day = one_desk("09:00", "09:20", "09:40", tolerance=10)
    record = lived(day, late={"h0": 25}, longer={"h1": 1.5})

    assert told(day, record) == [
        "h1 A.1 09:20-09:50", "h0 A.1 09:50-10:10", "h2 A.1 10:10-10:30",
    ]  # fmt: skip


def test_a_household_within_the_tolerance_keeps_its_turn():
    day = one_desk("09:00", "09:05", tolerance=10, minutes=5)
    assert told(day, lived(day, late={"h0": 10}, longer={"h1": 4})) == [
        "h1 A.1 09:05-09:25", "h0 A.1 09:25-09:30",
    ]  # fmt: skip
    day = one_desk("09:00", "09:20", "09:30", tolerance=30, minutes=10)
    assert told(day, lived(day, late={"h0": 25}, longer={"h1": 1.5})) == [
        "h1 A.1 09:20-09:35", "h0 A.1 09:35-09:45", "h2 A.1 09:45-09:55",
    ]  # fmt: skip


def test_waiting_counts_from_the_planned_time_and_not_from_being_early():
    day = one_desk("09:00", "09:20", arrive_before=10)
    record = lived(day, late={"h1": -15}, longer={"h0": 1.5})

    assert record.waited == [0, 10]
    assert record.room == [(530, 540), (535, 570)]


def test_a_desk_that_closes_still_serves_who_was_there_before():
    asked = problem(
        [landlord("A", minutes=30, open=NOON)],
        [household("h0", "A"), household("h1", "A"), household("h2", "A")],
        sessions=NOON,
    )
    seats = {"h0": "09:00 A.1", "h1": "09:30 A.1", "h2": "11:00 A.1"}
    day = planned(asked, seats)

    assert told(day, lived(day, longer={"h0": 2})) == [
        "h0 A.1 09:00-10:00", "h1 A.1 10:00-10:30", "h2 A.1 11:00-11:30",
    ]  # fmt: skip


def test_who_comes_during_the_break_is_served_when_the_desk_opens_again():
    asked = problem(
        [landlord("A", minutes=30, open=NOON)],
        [household("h0", "A"), household("h1", "A")],
        sessions=NOON,
    )
    day = planned(asked, {"h0": "09:30 A.1", "h1": "11:00 A.1"})

    assert told(day, lived(day, late={"h0": 45})) == ["h0 A.1 11:00-11:30", "h1 A.1 11:30-12:00"]


def test_who_comes_after_the_last_desk_closed_is_not_served():
    day = one_desk("11:00", "11:20")
    record = lived(day, late={"h0": 61})

    assert told(day, record) == ["h1 A.1 11:20-11:40"]
    assert (record.missed, record.absent, record.waited) == (1, 0, [0])


def test_a_desk_of_a_landlord_helps_out_when_the_other_runs_over():
    asked = problem([landlord("A", desks=2)], [household(f"h{n}", "A") for n in range(2)])
    day = planned(asked, {"h0": "09:00 A.1", "h1": "09:15 A.1"})

    assert told(day, lived(day, longer={"h0": 3})) == ["h0 A.1 09:00-09:45", "h1 A.2 09:15-09:30"]


def test_a_wheelchair_waits_for_its_accessible_desk():
    [stairs] = landlord("B", accessible=False).desks
    asked = problem(
        [replace(landlord("A"), desks=(*landlord("A").desks, stairs))],
        [household("h0", "A"), household("h1", "A", accessible=True)],
    )
    day = planned(asked, {"h0": "09:00 A.1", "h1": "09:15 A.1"})

    assert told(day, lived(day, longer={"h0": 2})) == ["h0 A.1 09:00-09:30", "h1 A.1 09:30-09:45"]


def test_the_reception_comes_first_and_walks_take_time():
    asked = problem(
        [landlord("R", minutes=5, intake=True), landlord("A")], [household("h0", "R", "A")]
    )
    day = planned(asked, {"h0": "09:00 R.1, 09:10 A.1"})

    assert told(day, lived(day, late={"h0": 30}, ahead=10)) == [
        "h0 R.1 09:30-09:35", "h0 A.1 09:40-09:55",
    ]  # fmt: skip


def test_an_interpreter_stays_with_a_household_until_it_is_done():
    asked = problem(
        [landlord("A"), landlord("B", desks=2)],
        [household("h0", "A", "B", interpreter="ar"), household("h1", "B", interpreter="ar")],
        interpreters=(Interpreter("tolk", ("ar",), windows("09:00-12:00")),),
    )
    day = planned(asked, {"h0": "09:00 A.1, 09:20 B.1 / tolk", "h1": "09:35 B.2 / tolk"})

    assert told(day, lived(day, longer={"h0": 2})) == [
        "h0 A.1 09:00-09:30", "h0 B.1 09:35-10:05", "h1 B.2 10:05-10:20",
    ]  # fmt: skip


def test_a_companion_who_is_not_there_yet_is_waited_for():
    asked = problem(
        [landlord("A")],
        [household("h0", "A", companion="buddy")],
        companions=(Companion("buddy", windows("09:30-12:00")),),
    )
    day = planned(asked, {"h0": "09:35 A.1"}, arrive_before=10)

    assert told(day, lived(day, ahead=10)) == ["h0 A.1 09:30-09:45"]


@pytest.mark.parametrize("seed", range(40))
def test_on_any_day_nobody_is_in_two_places_and_everybody_who_came_in_time_is_served(seed):
    asked = random_problem(seed)
    asked = replace(asked, households=tuple(replace(h, locked=()) for h in asked.households))
    plan = solve(asked, effort=20)
    day = PlannedDay(asked, plan.seated, arrive_before=10, tolerance=5)
    assert visits_of(day, lived(day)) == places_of(plan)
    chance = Chance(DEFAULTS, day.wishes, seed)
    for number in range(5):
        record = LivedDay(day, chance.day(number), ahead=10).run()
        assert overlaps(day, record) == []
        if not record.missed:
            came = {visit.household for visit in record.visits}
            assert len(came) + record.absent == len(plan.seated)
            assert len(record.visits) == sum(
                len(plan.seated[asked.households[place].id].visits) for place in came
            )


def visits_of(day, record):
    return {
        (day.problem.households[visit.household].id, day.desks[visit.desk].id, visit.start)
        for visit in record.visits
    }


def places_of(plan):
    return {
        (one, visit.desk, visit.start) for one, seat in plan.seated.items() for visit in seat.visits
    }


def overlaps(day, record):
    """Name every desk, household, interpreter and companion that is in two places at a time."""
    taken = {}
    stays = {}
    for visit in record.visits:
        desk = day.desks[visit.desk]
        kept = (visit.start, visit.end + desk.change_over)
        taken.setdefault(("desk", desk.id), []).append(kept)
        walk = day.problem.walk_minutes
        taken.setdefault(("household", visit.household), []).append((visit.start, visit.end + walk))
        start, end = stays.get(visit.household, (visit.start, visit.end))
        stays[visit.household] = (min(start, visit.start), max(end, visit.end))
    for place, stay in stays.items():
        for name, _ in day.guests[place].company:
            taken.setdefault(("along", name), []).append(stay)
    return [
        who
        for who, times in taken.items()
        for one, other in zip(sorted(times), sorted(times)[1:], strict=False)
        if one[1] > other[0]
    ]
