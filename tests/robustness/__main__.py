"""Runs the long trials: `python3 dev.py robust [--kills N] [--problems N] [--undos N]
[--seed N]`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.robustness.kills import kill_often
from tests.robustness.problems import solve_many
from tests.robustness.undoing import undo_on_all_cores


def main() -> int:
    """Kill the program, plan random days and undo random acts; fail when anything was wrong."""
    parser = argparse.ArgumentParser(prog="python3 dev.py robust")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--problems", type=int, default=2000)
    parser.add_argument("--undos", type=int, default=10_000)
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
    with TemporaryDirectory() as folder:
        undone = undo_on_all_cores(Path(folder), asked.undos, asked.seed)
    acts = (
        f"{undone.done.total()} acts of {len(undone.done)} kinds undone, {undone.refused} refused"
    )
    sys.stdout.write(f"undos    {acts}; faults: {undone.faults or 'none'}\n")
    faults = (*solved.faults, *undone.faults)
    return int(bool(faults) or any(trial.faults for trial in trials.values()))


if __name__ == "__main__":
    raise SystemExit(main())
