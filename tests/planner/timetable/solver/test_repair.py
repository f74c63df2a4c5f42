"""Making room: who moves is the one for whom it is least."""

from __future__ import annotations

from planner.times import minutes_of
from planner.timetable.solver.plan import Seat, Visit
from planner.timetable.solver.repair import repair
from tests.planner.timetable.solver.problems import household, landlord, problem


def seat(clock):
    return Seat((Visit("A", "A.1", minutes_of(clock)),))


def test_who_makes_room_is_the_one_who_moves_the_least():
    asked = problem(
        [landlord("A")],
        [
            household("far", "A", available="09:00-09:15 11:45-12:00"),
            household("near", "A", available="09:15-09:45"),
            household("new", "A", available="09:00-09:30"),
        ],
    )
    made = repair(asked, {"far": seat("09:00"), "near": seat("09:15")}, seconds=5)
    assert made.seated == {"far": seat("09:00"), "near": seat("09:30"), "new": seat("09:15")}
