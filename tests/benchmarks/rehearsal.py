"""How fast a day is rehearsed: python -m tests.benchmarks rehearsal [PART...].

days     1,000 days of 60 households and 4 landlords (with a reception), on one core
compare  nine variants of such a day planned and rehearsed 300 times each
stop     how long a stopped rehearsal in its own process takes to give its result
"""

from __future__ import annotations

import sys
from time import perf_counter, process_time

from planner.timetable.rehearsal.assumptions import DEFAULTS
from planner.timetable.rehearsal.compare import compare
from planner.timetable.rehearsal.planned import PlannedDay
from planner.timetable.rehearsal.process import RehearsalProcess
from planner.timetable.rehearsal.rehearse import rehearse
from planner.timetable.solver.solve import solve
from tests.benchmarks.days import a_day

NAMES = ("60x4-normal-0", "60x4-tight-0", "60x4-over-0")


def main(parts):
    """Run the parts that are named, or all of them."""
    unknown = set(parts) - set(PARTS)
    if unknown:
        sys.stderr.write(f"No such part: {', '.join(sorted(unknown))}\n{__doc__}")
        return 2
    for name in parts or PARTS:
        say(f"\n## {name}\n")
        PARTS[name]()
    return 0


def say(line):
    """Write a line at once, so that a long benchmark shows how far it is."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def planned(name):
    """Plan a day of the solver's benchmark, to be rehearsed."""
    problem = a_day(name)
    seats = solve(problem, seconds=1.0).seated
    return PlannedDay(problem, seats, arrive_before=10, tolerance=10)


def days():
    say("| day | visits | s | CPU s | wait | on time |\n|---|---|---|---|---|---|")
    for name in NAMES:
        day = planned(name)
        began, cpu = perf_counter(), process_time()
        summary = rehearse(day, DEFAULTS, days=1000)
        took, used = perf_counter() - began, process_time() - cpu
        visits = sum(len(seat.visits) for seat in day.seats.values())
        say(f"| {name} | {visits} | {took:.2f} | {used:.2f} | {summary.wait.mean:.1f}"
            f" | {summary.on_time:.0%} |")  # fmt: skip


def side_by_side():
    day = planned(NAMES[0])
    cpu = process_time()
    found = compare(day)
    say(f"{len(found)} plans, CPU {process_time() - cpu:.2f} s")


def stop():
    day = planned(NAMES[0])
    for _ in range(5):
        process, asked = RehearsalProcess(day, DEFAULTS, days=100_000), []

        def listen(_far, process=process, asked=asked):
            if not asked:
                asked.append(perf_counter())
                process.stop()

        summary = process.run(listen)
        say(f"{1000 * (perf_counter() - asked[0]):.0f} ms after {summary.days} days")


PARTS = {"days": days, "compare": side_by_side, "stop": stop}
