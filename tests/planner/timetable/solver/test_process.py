from __future__ import annotations

import os
import signal
from threading import Timer

import pytest

from planner.errors import PlanningEnded, ProblemBroken
from planner.timetable.solver.check import check
from planner.timetable.solver.process import SolverProcess
from planner.timetable.solver.solve import solve
from tests.benchmarks.days import a_day
from tests.planner.timetable.solver.problems import household, landlord, problem

KILL = getattr(signal, "SIGKILL", signal.SIGTERM)
"""Windows knows one way, by the other name."""


def test_a_search_in_a_process_gives_the_plan_of_one_here():
    asked = problem([landlord("A")], [household(f"h{n}", "A") for n in range(14)])

    assert (
        SolverProcess(asked, effort=30, seed=3).run().seated
        == solve(asked, effort=30, seed=3).seated
    )


def test_a_search_tells_how_far_it_is_and_stops_with_the_best_plan():
    asked, told = a_day("120x5-over-0"), []
    search = SolverProcess(asked, seconds=60)

    def listen(far):
        told.append(far)
        search.stop()

    plan = search.run(listen)
    search.stop()

    assert check(asked, plan) == []
    assert plan.seconds < 10
    assert told[0].seated <= len(plan.seated)


def test_a_refusal_comes_back_as_it_was_raised():
    with pytest.raises(ProblemBroken) as refusal:
        SolverProcess(problem([landlord("A", minutes=-1)], [])).run()

    assert (refusal.value.where, refusal.value.why) == ("landlords[0].minutes", "negative")


def test_a_search_whose_process_is_killed_says_so():
    search = SolverProcess(a_day("120x5-over-0"), seconds=60)

    def kill(_far):
        os.kill(search.pid, KILL)

    with pytest.raises(PlanningEnded):
        search.run(kill)


def test_a_search_that_was_stopped_before_it_began_ends_at_once():
    search = SolverProcess(a_day("120x5-over-0"), seconds=60)
    Timer(0, search.stop).start()

    assert search.run().seconds < 10
