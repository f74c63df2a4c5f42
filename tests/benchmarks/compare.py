"""The solver beside other ways to plan the same days, each in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from planner.timetable.solver.check import check
from planner.timetable.solver.plan import Bounds, Plan, Seat, Unseated, Visit
from planner.timetable.solver.score import score

ROOT = Path(__file__).parents[2]
PEERS = ROOT / ".venv-peers" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OURS = "Inschrijfdag"

METHODS = {
    OURS: (sys.executable, "-m", "planner", "solve"),
    "first come, fixed order": (sys.executable, "-m", "tests.benchmarks.peers.by_hand"),
    "first come, soonest": (sys.executable, "-m", "tests.benchmarks.peers.by_hand_soonest"),
    "CP-SAT": (str(PEERS), "-m", "tests.benchmarks.peers.cp_sat"),
}
PLAIN_METHODS = METHODS | {"PyJobShop": (str(PEERS), "-m", "tests.benchmarks.peers.job_shop")}


@dataclass
class Run:
    """What one method made of one day: households, minutes, seconds."""

    seats: int
    wait: int
    worst: int
    wall: float
    cpu: float


def plain(asked):
    """Leave out what PyJobShop does not know: people who come along, and a longest wait."""
    households = (replace(one, interpreter=None, companion=None) for one in asked.households)
    return replace(asked, max_wait_minutes=None, interpreters=(), companions=(),
                   households=tuple(households))  # fmt: skip


def run(method, asked, seconds):
    """Let a method plan a day, as a user would, and check the plan."""
    with TemporaryDirectory() as folder:
        problem, out = Path(folder) / "problem.json", Path(folder) / "plan.json"
        problem.write_text(json.dumps(asdict(asked)), encoding="utf-8")
        more = [str(problem), "--seconds", str(seconds), "--out", str(out)]
        if "planner" not in method:
            more = [str(problem), str(seconds), str(out)]
        before, began = os.times(), perf_counter()
        done = subprocess.run([*method, *more], cwd=ROOT, check=False, capture_output=True)
        wall, after = perf_counter() - began, os.times()
        text = out.read_text(encoding="utf-8") if out.exists() else '{"seated": {}}'
    if done.returncode:
        sys.stderr.write(done.stderr.decode()[-500:])
    cpu = sum(after[2:4]) - sum(before[2:4])
    return judged(asked, json.loads(text)["seated"], wall, cpu)


def judged(asked, seats, wall, cpu):
    """Count what a plan is worth; one that breaks a rule is an error."""
    seated = {
        name: Seat(tuple(Visit(**visit) for visit in seat["visits"]), seat.get("interpreter"))
        for name, seat in seats.items()
    }
    unseated = {one.id: Unseated("?") for one in asked.households if one.id not in seated}
    worth = score(asked, seated)
    bounds = Bounds(len(asked.households))
    faults = check(asked, Plan(seated, unseated, bounds, proven=False, seconds=wall, score=worth))
    if faults:
        raise SystemExit(f"{asked.name}: {faults[:3]}")
    return Run(worth.seated, worth.wait, worth.longest_wait, wall, cpu)


def compare(asked, methods, seconds):
    """Let every method plan one day; `seconds` are ours and theirs."""
    ours, theirs = seconds
    return {
        name: run(method, asked, ours if name == OURS else theirs)
        for name, method in methods.items()
    }


def draw(results, path):
    """Draw the sums with matplotlib, which the peers bring along."""
    sums = {
        name: [sum(run.seats for run in runs), sum(run.wait for run in runs)]
        for name, runs in results.items()
    }
    command = [str(PEERS), "-m", "tests.benchmarks.peers.plot", json.dumps(sums), str(path)]
    subprocess.run(command, cwd=ROOT, check=True)
