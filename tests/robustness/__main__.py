"""Runs the long trials: `python3 dev.py robust [--kills N] [--problems N] [--seed N]`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.robustness.kills import kill_often
from tests.robustness.problems import solve_many


def main() -> int:
    """Kill the program and plan random days, many times; fail when anything was wrong."""
    parser = argparse.ArgumentParser(prog="python3 dev.py robust")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--problems", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    with TemporaryDirectory() as folder:
        trials = kill_often(Path(folder), asked.kills, asked.seed)
    for name, trial in trials.items():
        states = ", ".join(f"{count} {state}" for state, count in sorted(trial.found.items()))
        sys.stdout.write(f"{name:8} {states}; faults: {trial.faults or 'none'}\n")
    solved = solve_many(asked.problems, asked.seed)
    kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(solved.counts.items()))
    sys.stdout.write(f"problems {kinds}; faults: {solved.faults or 'none'}\n")
    return int(bool(solved.faults) or any(trial.faults for trial in trials.values()))


if __name__ == "__main__":
    raise SystemExit(main())
