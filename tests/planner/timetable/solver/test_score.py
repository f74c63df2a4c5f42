from __future__ import annotations

from planner.times import minutes_of
from planner.timetable.solver.plan import Seat, Visit
from planner.timetable.solver.score import score
from tests.planner.timetable.solver.problems import household, landlord, problem


def seat(**visits):
    return Seat(tuple(Visit(name, f"{name}.1", minutes_of(at)) for name, at in visits.items()))


def test_a_plan_is_counted_in_staff_words():
    asked = problem(
        [
            landlord("A", open="09:00-10:00 10:30-12:00", change_over_minutes=5),
            landlord("B", minutes=20),
        ],
        [household("h", "A", "B"), household("k", "B", "A"), household("m", "B")],
    )
    found = score(asked, {"h": seat(A="09:00", B="09:40"), "k": seat(B="09:00", A="10:30")})

    assert (found.households, found.seated, found.priority) == (3, 2, 3 + 2)
    assert (found.wait, found.longest_wait, found.waiting) == (20 + 65, 65, 2)
    assert found.idle == 40 + 20
    assert found.waiting_room[minutes_of("09:20")] == 1
    assert found.waiting_room[minutes_of("09:25")] == 2
    assert found.waiting_room[minutes_of("09:40")] == 1
    assert minutes_of("10:30") not in found.waiting_room
    assert sum(found.waiting_room.values()) * 5 == found.wait
    assert found.end == {"A": minutes_of("10:45"), "B": minutes_of("10:00")}


def test_an_empty_plan_counts_nothing():
    found = score(problem([landlord("A")], []), {})

    assert (found.seated, found.wait, found.idle) == (0, 0, 0)
    assert (found.waiting_room, found.end) == ({}, {})
