"""How good and how fast the solver is: python -m tests.benchmarks timetable [--quick] [PART...].

peers   the days of best_known.json and more, 2 s each, beside what peers make of them in 10 s
plain   days without people who come along or a longest wait, which more peers can plan
given   the days of best_known.json, 2 s each, beside the best found so far by any method
normal  20 normal days each of 40x4, 60x4 and 120x5, 0.3 s each
large   1000 households and 20 landlords, 5 s each, with the memory it took
shops   open shops of the literature, beside the shortest they can be
one     finding a place for one household in a planned 60x4 day
stop    how soon a search ends that is told to
random  2,000 random problems through the checker

All parts together are written to docs/timetable.md; `--quick` does less, and writes nothing.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
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
from tests.benchmarks.compare import METHODS, OURS, PLAIN_METHODS, compare, draw, plain
from tests.benchmarks.days import a_day
from tests.benchmarks.shops import SHOPS, a_shop
from tests.planner.timetable.solver.problems import random_problem

BEST = Path(__file__).with_name("best_known.json")


DOCS = Path(__file__).parents[2] / "docs"
LINES: list[str] = []


def main(arguments):
    """Run the parts that are named, or all of them."""
    quick = "--quick" in arguments
    parts = [name for name in arguments if name != "--quick"]
    unknown = set(parts) - set(PARTS)
    if unknown:
        sys.stderr.write(f"No such part: {', '.join(sorted(unknown))}\n{__doc__}")
        return 2
    for name in parts or PARTS:
        say(f"\n## {name}\n\n{TITLES[name]}\n")
        PARTS[name](quick)
    if not parts and not quick:
        text = (HEAD.format(cores=os.cpu_count(), system=platform.platform()), *LINES)
        (DOCS / "timetable.md").write_text("\n".join(text) + "\n", encoding="utf-8")
    return 0


def say(line):
    """Write a line at once, so that a long benchmark shows how far it is."""
    LINES.append(line)
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


def peers(quick):
    names = [name for name in json.loads(BEST.read_text(encoding="utf-8")) if name[0] != "_"]
    more = [] if quick else ["40x4-normal-2", "60x4-normal-2", "40x4-over-1", "60x4-tight-0"]
    days = [a_day(name) for name in ([names[2], names[8]] if quick else names + more)]
    results = side_by_side(days, METHODS, (2, 2) if quick else (2, 10))
    if not quick:
        draw(results, DOCS / "timetable.svg")
        say("\n![Seats and waiting in sum](timetable.svg)")


def plain_days(quick):
    names = ["20x3-tight-0", "40x4-tight-0", "40x4-tight-1", "60x4-tight-0"]
    days = [plain(a_day(name)) for name in (names[:1] if quick else names)]
    side_by_side(days, PLAIN_METHODS, (2, 2) if quick else (2, 10))


def side_by_side(days, methods, seconds):
    """Compare methods day by day and in sum: seats / minutes waited / worst wait."""
    heads("day", *(f"{name}, {seconds[name != OURS]} s" for name in methods))
    results = {name: [] for name in methods}
    for asked in days:
        runs = compare(asked, methods, seconds)
        row(asked.name, *(f"{one.seats} / {one.wait} / {one.worst}" for one in runs.values()))
        for name, one in runs.items():
            results[name].append(one)
    sums = [
        (sum(one.seats for one in runs), sum(one.wait for one in runs),
         max(one.worst for one in runs))
        for runs in results.values()
    ]  # fmt: skip
    row("**sum**", *(" / ".join(map(str, one)) for one in sums))
    for what in ("wall", "cpu"):
        took = (sum(getattr(one, what) for one in runs) for runs in results.values())
        row(f"{what}, s", *(f"{seconds:.1f}" for seconds in took))
    return results


def shops(quick):
    heads("size", "shops", "shortest found", "proven", "longer than can be", "CPU s", "longest")
    for size in list(SHOPS)[: 1 if quick else None]:
        runs, took = [], []
        for number in range(2 if quick else len(SHOPS[size])):
            asked, best = a_shop(size, number)
            began = process_time()
            plan = solve(asked, seconds=5 if quick else 30)
            took.append(process_time() - began)
            runs.append((max(plan.score.end.values()), best, plan.bounds.end))
        row(size, len(runs), sum(length == best for length, best, _ in runs),
            sum(length == bound for length, _, bound in runs),
            f"{sum(length / best - 1 for length, best, _ in runs) / len(runs):.2%}",
            f"{sum(took) / len(took):.2f}", f"{max(took):.2f}")  # fmt: skip


def given(quick):
    heads("day", "seats", "best", "bound", "proven", "wait", "best", "may", "worst", "s", "CPU s")
    seats = best_seats = wait = 0
    for name, best in json.loads(BEST.read_text(encoding="utf-8")).items():
        if name.startswith("_") or (quick and not name.startswith("20x3")):
            continue
        plan, took, cpu = timed(name, 2.0)
        score = plan.score
        may = best["wait"] + 30 + 150 * max(0, score.seated - best["seated"])
        row(name, score.seated, best["seated"], plan.bounds.seated, plan.proven, score.wait,
            best["wait"], may, score.longest_wait, f"{took:.2f}", f"{cpu:.2f}")  # fmt: skip
        seats, best_seats = seats + score.seated, best_seats + best["seated"]
        wait += score.wait
    row("sum", seats, best_seats, "", f"{seats / best_seats:.1%}", wait, "", "", "", "", "")


def normal(quick):
    heads("days", "proven", "seats", "bound", "wait a person", "median s", "longest s")
    for size, seconds in (("40x4", 0.3), ("60x4", 0.3), ("120x5", 0.3), ("120x5", 10)):
        if quick and seconds > 1:
            continue
        runs = [timed(f"{size}-normal-{seed}", seconds) for seed in range(3 if quick else 20)]
        plans, took = [run[0] for run in runs], [run[1] for run in runs]
        seats = sum(plan.score.seated for plan in plans)
        row(f"{size}, {seconds} s", f"{sum(one.proven for one in plans)}/{len(plans)}", seats,
            sum(plan.bounds.seated for plan in plans),
            f"{sum(plan.score.wait for plan in plans) / seats:.2f}",
            f"{median(took):.2f}", f"{max(took):.2f}")  # fmt: skip


def large(quick):
    heads("day", "seats", "bound", "wait", "s", "MiB")
    names = ["1000x20-normal-0", "1000x20-normal-1", "1000x20-normal-2", "1000x20-tight-0"]
    for name in names[: 1 if quick else None]:
        done = subprocess.run([sys.executable, "-c", LARGE, name], check=True, capture_output=True)
        row(name, *json.loads(done.stdout))


LARGE = """
import json, sys
from planner.timetable.solver.solve import solve
from tests.benchmarks.days import a_day
plan = solve(a_day(sys.argv[1]), seconds=5)
try:
    import resource
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
except ImportError:
    memory = "?"
print(json.dumps([plan.score.seated, plan.bounds.seated, plan.score.wait, plan.seconds, memory]))
"""
"""Plans one day in a process of its own, so that its memory can be told."""


def one(quick):
    heads("day", "median ms", "p95 ms", "longest ms")
    for name in ("60x4-normal-0", "60x4-tight-2", "60x4-over-0"):
        builder = Builder(a_day(name))
        needs = builder.needs()
        search = Search(builder, needs, range(len(needs)), Budget(0.5, None))
        improve(search, len(needs), any_wait=False, floor=0)
        took = [milliseconds(search, need) for need in needs for _ in range(2 if quick else 20)]
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


def stop(quick):
    heads("day", "told after s", "longest ms of CPU until its plan")
    for name in ("60x4-over-0", "120x5-over-0"):
        for after in (0.1, 0.3, 1.5):
            row(name, after, f"{max(stopped(name, after) for _ in range(1 if quick else 5)):.0f}")


def stopped(name, after):
    """Tell a search to stop after some seconds of CPU; measure how long it then takes."""
    told = []

    def asked():
        if process_time() - began >= after:
            told.append(process_time())
        return bool(told)

    began = process_time()
    solve(a_day(name), seconds=30, stop=asked)
    return 1000 * (process_time() - told[0])


def random(quick):
    refused, began, count = 0, perf_counter(), 100 if quick else 2000
    for seed in range(count):
        problem = random_problem(seed)
        try:
            solve(problem, effort=40, seed=seed)
        except Refusal:
            refused += 1
    took = perf_counter() - began
    say(f"{count} problems, {refused} refused, the checker found nothing, {took:.1f} s")


PARTS = {"peers": peers, "plain": plain_days, "given": given, "normal": normal, "large": large,
         "shops": shops, "one": one, "stop": stop, "random": random}  # fmt: skip

TITLES = {
    "peers": "Seats / minutes waited / worst wait. Each method in a process of its own, with its"
    " time to start; every plan is checked.",
    "plain": "Days without interpreters, companions and a longest wait, so that PyJobShop can take"
    " part. It does not know waiting.",
    "given": "Two seconds each, beside the best found so far by any method with up to 30 s. A day"
    " may wait half an hour longer than the best, and 150 minutes more for each seat more.",
    "normal": "Days of which 82 % of the desk time is asked.",
    "large": "1000 households and 20 landlords, 5 s, one thread.",
    "shops": 'Taillard\'s open shops with `objective: ["seated", "end"]`, at most 30 s each.',
    "one": "Finding a place for one household in a day that is planned, in milliseconds.",
    "stop": "A search that is told to stop gives what it has (wanted within 100 ms).",
    "random": "Small days in which anything may happen.",
}

HEAD = """# The timetable, measured

Written by `python3 dev.py bench timetable` on {cores} cores, {system}. Days are named
households x landlords - load - seed (82 % of the desk time is asked on `normal`, 95 % on `tight`,
115 % on `over` days) and made by `tests/benchmarks/days.py`. CP-SAT and PyJobShop have two workers,
the solver and the front desk one.
"""
