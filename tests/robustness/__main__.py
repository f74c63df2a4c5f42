"""Runs the long trials: `python3 dev.py robust [--kills N] [--seed N]`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.robustness.kills import kill_often


def main() -> int:
    """Kill the program many times; fail when anything was lost or half written."""
    parser = argparse.ArgumentParser(prog="python3 dev.py robust")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    with TemporaryDirectory() as folder:
        trials = kill_often(Path(folder), asked.kills, asked.seed)
    for name, trial in trials.items():
        states = ", ".join(f"{count} {state}" for state, count in sorted(trial.found.items()))
        sys.stdout.write(f"{name:8} {states}; faults: {trial.faults or 'none'}\n")
    return int(any(trial.faults for trial in trials.values()))


if __name__ == "__main__":
    raise SystemExit(main())
