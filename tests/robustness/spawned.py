"""Killing the program, started anew each time, in the middle of what a day is made ready by.

After each kill the file must open, be whole, and hold the state of before or of after; of after for
sure when the program had said that it was done.
"""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from sqlalchemy import select, text

from db.database import Database
from db.journal import Operation
from db.tables import METADATA
from planner.office.keys.here import key_of
from planner.workspace import Workspace
from tests.robustness.acts import ACTS

UNSTEADY = {"id", "version", "at", "printed_at", "code", "digest", "pdf", "route", "link"}
"""Columns whose values differ each time the same is done."""


@dataclass
class Trial:
    """What one act did to its office, killed or not: how often each state was found."""

    found: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)


def kill_spawned(
    folder: Path, count: int, seed: int = 0, acts: Sequence[str] = tuple(ACTS)
) -> dict[str, Trial]:
    """Kill each act in turn, `count` times in all, each at another moment."""
    dice = random.Random(seed)
    offices: dict[object, Path] = {}
    for place, name in enumerate(acts):
        make, _ = ACTS[name]
        if make not in offices:
            offices[make] = folder / f"voor-{place}.inschrijfdag"
            make(offices[make])
    prepared = {name: _Prepared(folder / name, name, offices[ACTS[name][0]]) for name in acts}
    trials = {name: Trial() for name in acts}
    for round_ in range(count):
        name = acts[round_ % len(acts)]
        prepared[name].kill_once(trials[name], dice)
    return trials


class _Prepared:
    """An act with the states its office may be in, and how long it takes."""

    def __init__(self, folder: Path, name: str, office: Path) -> None:
        folder.mkdir(parents=True)
        self.name = name
        self.office = office
        self.trial = folder / "poging.inschrijfdag"
        self.before = content(self.office)
        shutil.copy(self.office, self.trial)
        child = self._start()
        self._wait_for(child, "begin")
        began = time.monotonic()
        self._wait_for(child, "done")
        self.seconds = time.monotonic() - began
        child.communicate()
        self.after = content(self.trial)

    def kill_once(self, trial: Trial, dice: random.Random) -> None:
        """Start the act on a fresh copy and kill it somewhere between begin and after done."""
        for path in self.trial.parent.glob(f"{self.trial.name}*"):
            path.unlink()
        shutil.copy(self.office, self.trial)
        child = self._start()
        self._wait_for(child, "begin")
        # The trial is the moment of the kill, so it is drawn by lot and not waited for.
        time.sleep(dice.uniform(0, self.seconds * 1.3))
        child.send_signal(signal.SIGKILL)
        said, _ = child.communicate()
        self._judge(trial, acknowledged="done" in said)

    def _judge(self, trial: Trial, *, acknowledged: bool) -> None:
        faults = damage(self.trial)
        if faults:
            trial.faults.append(faults)
            return
        now = content(self.trial)
        state = {self.before: "before", self.after: "after"}.get(now, "between")
        trial.found[state] += 1
        if state == "between":
            trial.faults.append("half written")
        if acknowledged and now != self.after:
            trial.faults.append("lost after it was said to be done")

    def _start(self) -> subprocess.Popen[str]:
        command = (sys.executable, "-m", "tests.robustness.acts", str(self.trial), self.name)
        return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)

    def _wait_for(self, child: subprocess.Popen[str], word: str) -> None:
        for line in child.stdout or ():
            if line.strip() == word:
                return
        raise AssertionError(f"{self.name} ended before it said {word}")


def damage(path: Path) -> str:
    """Say what is wrong with a file, opened as the program does; nothing when it is whole."""
    database = Database(path, key_of(path))
    try:
        with database.engine.connect() as connection:
            checked = connection.scalar(text("pragma integrity_check"))
            dangling = connection.execute(text("pragma foreign_key_check")).all()
    finally:
        database.close()
    return "" if checked == "ok" and not dangling else f"{checked} {dangling}"


def content(path: Path) -> str:
    """Give a digest of what an office holds, but for ids and moments."""
    workspace = Workspace(path)
    try:
        rows = workspace.ask(lambda session: sorted(_rows(session)))
    finally:
        workspace.close()
    return sha256("\n".join(rows).encode()).hexdigest()


def _rows(session):
    for table in METADATA.sorted_tables:
        steady = [
            column
            for column in table.columns
            if column.name not in UNSTEADY and not column.name.endswith("_id")
        ]
        if table.name == "journal" or not steady:
            continue
        for row in session.execute(select(*steady)):
            yield f"{table.name} {tuple(row)}"
    for operation in session.scalars(select(Operation).order_by(Operation.id)):
        entries = Counter((e.table, e.before is None, e.after is None) for e in operation.entries)
        yield f"operation {operation.name} {sorted(entries.items())}"
