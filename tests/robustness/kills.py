"""Killing the program in the middle of its work, over and over.

Its acts (script.py) are done once, and the office is kept as it was before each. Then, from one of
those, a process forked for it (warm.py) does the next few acts, says when each begins and that it
is done, and is killed at a moment drawn by lot. The file must open, be whole, and hold all that was
acknowledged, and of the act under way all or nothing.
"""

from __future__ import annotations

import random
import shutil
import time
from collections import Counter, defaultdict, deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from statistics import median

from db.database import Database
from db.verify import verify
from planner.office.keys.here import key_of
from planner.workspace import Workspace
from tests.robustness.contents import likeness_of
from tests.robustness.script import SCRIPT, Step, make_first, opened
from tests.robustness.warm import Say, Warm, compiled_once

NAME = "kantoor.inschrijfdag"
BURST = 3
"""Acts that a process does at most."""
PROVE_EACH = 25
"""After so many kills the office is opened as the program does, and its journal followed."""
BEGIN, DONE, OPENED = b"b", b"d", b"o"
GOOD = ("as acknowledged", "one act further")


@dataclass
class Kills:
    """Where the kills fell, how many acts were acknowledged, what was found and what was wrong."""

    fell: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    acknowledged: int = 0
    faults: list[str] = field(default_factory=list)


def kill_often(folder: Path, count: int, seed: int = 0, script: Sequence[Step] = SCRIPT) -> Kills:
    """Kill so many times."""
    kills, dice = Kills(), random.Random(f"kills {seed}")
    with compiled_once():
        stage = _Stage(folder, script)
        for round_ in range(count):
            stage.kill_once(kills, dice, prove=not round_ % PROVE_EACH)
    return kills


class _Stage:
    """The office before each act, what it held then, and how long each act takes."""

    def __init__(self, folder: Path, script: Sequence[Step]) -> None:
        self.folder, self.script = folder, script
        self.trial = folder / "trial" / NAME
        self.known: list[str] = []
        self.lasts: defaultdict[int, deque[float]] = defaultdict(partial(deque, maxlen=15))
        self.trial.parent.mkdir()
        make_first(self.trial)
        self._keep()
        for place, act in enumerate(script):
            workspace = opened(self.trial)
            begin = act(workspace)
            began = time.monotonic()
            begin()
            self.lasts[place].append(time.monotonic() - began)
            workspace.close()
            self._keep()

    def _keep(self) -> None:
        shutil.copy(self.trial, self.folder / f"{len(self.known)}")
        self.known.append(_found(self.trial, prove=True))

    def kill_once(self, kills: Kills, dice: random.Random, *, prove: bool) -> None:
        """Let a process work from one of the states, and kill it in one of the first acts."""
        shutil.rmtree(self.trial.parent, ignore_errors=True)
        self.trial.parent.mkdir()
        first = dice.randrange(len(self.script))
        shutil.copy(self.folder / f"{first}", self.trial)
        said = self._said(first, min(dice.randrange(BURST), len(self.script) - first - 1), dice)
        acked = sum(word[:1] == DONE for word in said)
        kills.acknowledged += acked
        kills.fell["in an act" if said[-1][:1] == BEGIN else "between acts"] += 1
        state = self._state(first, acked, prove=prove)
        kills.found[state] += 1
        if state not in GOOD:
            kills.faults.append(f"act {first}, {acked} acknowledged: {state}")

    def _said(self, first: int, passed: int, dice: random.Random) -> list[bytes]:
        """Kill some time after the act began before which so many pass; give all that was said."""
        process, said = Warm(_work, self.trial, self.script[first : first + BURST]), []
        while sum(word[:1] == BEGIN for word in said) <= passed:
            if not (word := process.hear()):
                raise AssertionError(f"act {first} and those after it end before they begin")
            said.append(word)
        # The trial is the moment of the kill, so it is drawn by lot and not waited for.
        time.sleep(dice.uniform(0, 1.25 * median(self.lasts[first + passed])))
        said += process.kill()
        for place, (begin, done) in enumerate(zip(said[1::2], said[2::2], strict=False)):
            self.lasts[first + place].append((int(done[1:]) - int(begin[1:])) / 1e9)
        return said

    def _state(self, first: int, acked: int, *, prove: bool) -> str:
        try:
            found = _found(self.trial, prove=prove)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what the trial looks for
            return repr(error)
        return judged(self.known[first:], acked, found)


def judged(known: list[str], acked: int, found: str) -> str:
    """Say what was found after so many acts were acknowledged, by what was known after each."""
    if found == known[acked]:
        return "as acknowledged"
    if found in known[acked + 1 : acked + 2]:
        return "one act further"
    return "lost" if found in known[:acked] else f"half written, or {found}"


def _work(say: Say, path: Path, acts: Sequence[Step]) -> None:
    workspace = opened(path)
    say(OPENED)
    for act in acts:
        change = act(workspace)
        say(BEGIN + b"%d" % time.monotonic_ns())
        change()
        say(DONE + b"%d" % time.monotonic_ns())


def _found(path: Path, *, prove: bool) -> str:
    """Give what an office holds, or what is wrong with it."""
    if prove:
        Workspace(path).close()
    database = Database(path, key_of(path))
    try:
        if not database.is_sound():
            return "not whole"
        with database.reading() as session:
            dangling = session.connection().exec_driver_sql("pragma foreign_key_check").first()
            if dangling or (prove and verify(session).flaws):
                return f"broken: {dangling or 'journal'}"
            return likeness_of(session)
    finally:
        database.close()
