"""How good and how fast the solver is: python -m tests.benchmarks timetable [PART...].

given   the days of best_known.json, 2 s each, beside the best found so far by any method
quick   20 normal days each of 40x4, 60x4 and 120x5, 0.3 s each
large   1000 households and 20 landlords, 5 s each, with the memory it took
one     finding a place for one household in a planned 60x4 day
random  2,000 random problems through the checker
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, process_time

from planner.errors import Refusal
from planner.timetable.solver.budget import Budget
from planner.timetable.solver.build import Builder
from planner.timetable.solver.improve import improve
from planner.timetable.solver.insertion import find
from planner.timetable.solver.search import Search
from planner.timetable.solver.solve import solve
from tests.benchmarks.days import a_day
from tests.planner.timetable.solver.problems import random_problem

BEST = Path(__file__).with_name("best_known.json")


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


def row(*cells):
    """Write a row of a Markdown table."""
    say(f"| {' | '.join(str(cell) for cell in cells)} |")


def heads(*cells):
    """Write the heads of a Markdown table."""
    row(*cells)
    row(*("---" for _ in cells))


def timed(name, seconds):
    """Plan a day; give the plan with the seconds and CPU seconds it took."""
    problem, began, cpu = a_day(name), perf_counter(), process_time()
    plan = solve(problem, seconds=seconds)
    return plan, perf_counter() - began, process_time() - cpu


def given():
    heads("day", "seats", "best", "bound", "proven", "wait", "best", "worst", "s", "CPU s")
    seats = best_seats = wait = 0
    for name, best in json.loads(BEST.read_text(encoding="utf-8")).items():
        if name.startswith("_"):
            continue
        plan, took, cpu = timed(name, 2.0)
        score = plan.score
        row(name, score.seated, best["seated"], plan.bounds.seated, plan.proven, score.wait,
            best["wait"], score.longest_wait, f"{took:.2f}", f"{cpu:.2f}")  # fmt: skip
        seats, best_seats = seats + score.seated, best_seats + best["seated"]
        wait += score.wait
    row("sum", seats, best_seats, "", f"{seats / best_seats:.1%}", wait, "", "", "", "")


def quick():
    heads("days", "proven", "seats", "bound", "wait a person", "median s", "longest s")
    for size in ("40x4", "60x4", "120x5"):
        runs = [timed(f"{size}-normal-{seed}", 0.3) for seed in range(20)]
        plans, took = [run[0] for run in runs], [run[1] for run in runs]
        seats = sum(plan.score.seated for plan in plans)
        row(size, f"{sum(plan.proven for plan in plans)}/20", seats,
            sum(plan.bounds.seated for plan in plans),
            f"{sum(plan.score.wait for plan in plans) / seats:.2f}",
            f"{median(took):.2f}", f"{max(took):.2f}")  # fmt: skip


def large():
    heads("day", "seats", "bound", "wait", "s", "MiB")
    for name in ("1000x20-normal-0", "1000x20-normal-1", "1000x20-normal-2", "1000x20-tight-0"):
        plan, took, _ = timed(name, 5.0)
        row(name, plan.score.seated, plan.bounds.seated, plan.score.wait, f"{took:.2f}", memory())


def memory():
    """Give the most memory this process ever took, in MiB, where the system tells."""
    if sys.platform == "win32":
        return "?"
    import resource  # noqa: PLC0415 - not on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def one():
    heads("day", "median ms", "p95 ms", "longest ms")
    for name in ("60x4-normal-0", "60x4-tight-2", "60x4-over-0"):
        builder = Builder(a_day(name))
        needs = builder.needs()
        search = Search(builder, needs, range(len(needs)), Budget(0.5, None))
        improve(search, len(needs), any_wait=False, floor=0)
        took = [milliseconds(search, need) for need in needs for _ in range(20)]
        row(
            name,
            *(f"{value:.3f}" for value in (median(took), quantiles(took, n=20)[-1], max(took))),
        )


def milliseconds(search, need):
    """Take a household out, if it has a place, and measure how long finding one takes."""
    old = search.remove(need.place) if need.place in search.day.placed else None
    began = perf_counter()
    find(search.day, need)
    took = perf_counter() - began
    if old is not None:
        search.give_back(need.place, old)
    return 1000 * took


def random():
    refused, began = 0, perf_counter()
    for seed in range(2000):
        problem = random_problem(seed)
        try:
            solve(problem, effort=40, seed=seed)
        except Refusal:
            refused += 1
    took = perf_counter() - began
    say(f"2000 problems, {refused} refused, the checker found nothing, {took:.1f} s")


PARTS = {"given": given, "quick": quick, "large": large, "one": one, "random": random}
