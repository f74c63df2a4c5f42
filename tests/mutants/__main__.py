"""`python3 dev.py mutants --count 100 --seed 1`: how many changes of the rules do tests notice?

Changes are drawn by chance from the rules of three rooms, as many of each. Each is tried on the
tests of its own room that drive the changed line (so `dev.py coverage` comes before), the most
particular first, with a limit of time. What nothing drives has survived.
"""

from __future__ import annotations

import os
import random
import shutil
import sys
from argparse import ArgumentParser
from collections import Counter
from pathlib import Path

from tests.mutants.changes import Change, changes_of
from tests.mutants.driving import NOTED, ROOT, Driving
from tests.mutants.trying import KILLED, SURVIVED, Copy

SEARCH = frozenset({
    "alike", "bound", "branch", "budget", "capacity", "choices", "colouring", "columns", "compact",
    "first", "gap", "grid", "improve", "master", "orders", "pricing", "relax", "relaxation", "ruin",
    "search", "seating", "settle", "shape", "shop", "soonest", "squeeze", "tables", "whole",
})  # fmt: skip
"""Modules of the solver that look for a good plan. Another way of looking finds another plan that
is as true to the rules; how good it is, `dev.py bench timetable` says."""
ROOMS = ("timetable", "checklists", "queue")


def rules_of(room: str) -> list[Path]:
    """List the modules of a room that hold rules."""
    found = sorted((ROOT / "planner" / room).rglob("*.py"))
    rules = [path for path in found if path.parent.name != "solver" or path.stem not in SEARCH]
    return [path.relative_to(ROOT) for path in rules]


def sample(room: str, count: int, seed: int) -> list[Change]:
    """Draw changes of a room by chance."""
    every = [change for path in rules_of(room) for change in changes_of(path)]
    return random.Random(f"mutants {seed} {room}").sample(every, min(count, len(every)))


def say(words: str) -> None:
    """Say something at once, however the output is kept."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def main() -> int:
    """Draw changes, try each, and say how many were noticed and which were not."""
    parser = ArgumentParser(prog="dev.py mutants")
    parser.add_argument("--count", type=int, default=99)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--room", choices=ROOMS, action="append")
    asked = parser.parse_args()
    if not NOTED.exists():
        say("First: python3 dev.py coverage")
        return 2
    rooms = asked.room or ROOMS
    copy = Copy(ROOT / "build" / "mutants" / str(os.getpid()))
    ends: Counter[tuple[str, str]] = Counter()
    for room in rooms:
        driving = Driving(room, rules_of(room))
        for change in sample(room, asked.count // len(rooms), asked.seed):
            end = _try(copy, driving, room, change)
            ends[room, end] += 1
            say(f"{end}  {change}")
    shutil.rmtree(copy.folder)
    return _say(ends, rooms)


def _try(copy: Copy, driving: Driving, room: str, change: Change) -> str:
    if not driving.is_driven(change.path, change.line):
        return SURVIVED
    return copy.tried(change, driving.of(change.path, change.line) or [f"tests/planner/{room}"])


def _say(ends: Counter[tuple[str, str]], rooms: tuple[str, ...]) -> int:
    for room in rooms:
        killed, survived = ends[room, KILLED], ends[room, SURVIVED]
        say(f"{room}: {killed} of {killed + survived} noticed")
    killed = sum(count for (_, end), count in ends.items() if end == KILLED)
    say(f"in all {killed} of {ends.total()}: {100 * killed / max(ends.total(), 1):.0f} %")
    return 0


if __name__ == "__main__":
    sys.exit(main())
