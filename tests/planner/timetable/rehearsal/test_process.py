from __future__ import annotations

import os
import signal
from threading import Timer
from time import perf_counter

import pytest

from planner.errors import RehearsalEnded
from planner.timetable.rehearsal.assumptions import DEFAULTS
from planner.timetable.rehearsal.compare import Comparison, Variant, compare
from planner.timetable.rehearsal.planned import PlannedDay
from planner.timetable.rehearsal.process import ComparisonProcess, RehearsalProcess
from planner.timetable.rehearsal.rehearse import rehearse
from planner.timetable.solver.solve import solve
from tests.benchmarks.days import a_day

KILL = getattr(signal, "SIGKILL", signal.SIGTERM)
"""Windows knows one way, by the other name."""


@pytest.fixture(scope="module")
def day():
    asked = a_day("20x3-normal-0")
    return PlannedDay(asked, solve(asked, effort=60).seated, arrive_before=10, tolerance=10)


def test_a_rehearsal_in_a_process_comes_to_the_same_as_one_here(day):
    found = RehearsalProcess(day, DEFAULTS, days=30, seed=3).run()
    assert found == rehearse(day, DEFAULTS, days=30, seed=3)


def test_a_comparison_in_a_process_comes_to_the_same_as_one_here(day):
    comparison = Comparison((Variant(10, 1),), days=5, effort=30)
    assert ComparisonProcess(day, DEFAULTS, comparison).run() == compare(day, DEFAULTS, comparison)


def test_a_rehearsal_stops_soon_and_sums_up_the_days_so_far(day):
    process, told = RehearsalProcess(day, DEFAULTS, days=100_000), []

    def listen(far):
        if not told:
            process.stop()
        told.append(perf_counter())

    summary = process.run(listen)
    process.stop()

    assert 0 < summary.days < 100_000


def test_a_rehearsal_stopped_before_it_began_ends_with_nothing(day):
    process = RehearsalProcess(day, DEFAULTS, days=100_000)
    Timer(0, process.stop).start()

    assert process.run().days < 100_000


def test_a_rehearsal_whose_process_is_killed_says_so(day):
    process = RehearsalProcess(day, DEFAULTS, days=100_000)
    with pytest.raises(RehearsalEnded):
        process.run(lambda _far: os.kill(process.pid, KILL))
