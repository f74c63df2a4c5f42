"""Killing the program while it copies, puts back, encrypts or upgrades its file.

Each act runs in a process forked for it, and is killed at a random moment. After it the office
must open as it was before or as it is after, and every copy in the list must be whole.
"""

from __future__ import annotations

import itertools
import random
import shutil
import time
from collections import Counter, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median

from db.files import digest_of
from db.migrate import HEAD
from db.vault import PLAIN, seal_of
from planner.days.edit import DayDraft, add_day
from planner.days.queries import days
from planner.office.backup.check import is_whole
from planner.office.backup.place import Why, backups_of, name_for
from planner.office.backup.restore import put_back
from planner.office.converting import convert as convert_office
from planner.office.file import new_office
from planner.workspace import Workspace
from tests.robustness.converting import make_plain
from tests.robustness.migrating import OLD, ROWS, make_old, revision_of, venues_of
from tests.robustness.warm import Say, Warm

FIRST, SECOND = date(2026, 12, 17), date(2027, 2, 18)
NOW = datetime(2026, 12, 8, 8, 12, tzinfo=UTC)
NAME = "kantoor.inschrijfdag"


@dataclass
class Crashes:
    """In which state the office was found, by act, how many kills came after it, what was wrong."""

    found: Counter[str] = field(default_factory=Counter)
    too_late: int = 0
    faults: list[str] = field(default_factory=list)


def make_copied(path: Path) -> None:
    """Make an office with a day, a copy of it, and a day that came after."""
    new_office(path, preset="kortrijk")
    workspace = Workspace(path, clock=lambda: NOW)
    workspace.run(partial(add_day, draft=DayDraft(FIRST)))
    workspace.backups.back_up(Why.HAND)
    workspace.run(partial(add_day, draft=DayDraft(SECOND)))
    workspace.close()


def make_older(path: Path) -> None:
    """Make the file of an earlier version, with some thousands of rows."""
    make_old(path, ROWS)


def make_older_sealed(path: Path) -> None:
    """Make the same, encrypted since."""
    make_old(path, ROWS)
    convert_office(path, NOW)


def make_unsealed(path: Path) -> None:
    """Make an office with a day as it was before offices were encrypted, and a plain copy."""
    make_copied(path)
    (copy,) = backups_of(path)
    make_plain(path)
    make_plain(copy.path, journal="DELETE")
    name = name_for(path, copy.at, copy.why, digest_of(copy.path))
    copy.path.rename(copy.path.with_name(name))


def back_up(path: Path, begin: Callable[[], None]) -> None:
    """Copy an office that changed."""
    workspace = Workspace(path, clock=lambda: NOW + timedelta(hours=1))
    begin()
    workspace.backups.back_up(Why.TIME)


def restore(path: Path, begin: Callable[[], None]) -> None:
    """Put the copy back."""
    workspace = Workspace(path, clock=lambda: NOW + timedelta(hours=1))
    begin()
    workspace.restore(backups_of(path)[0])


def replace(path: Path, begin: Callable[[], None]) -> None:
    """Put the copy back in the place of an office that is not open."""
    begin()
    put_back(path, backups_of(path)[0], NOW)


def migrate(path: Path, begin: Callable[[], None]) -> None:
    """Upgrade an older file by opening it."""
    begin()
    Workspace(path)


def convert(path: Path, begin: Callable[[], None]) -> None:
    """Encrypt a plain office by opening it."""
    begin()
    Workspace(path)


def state_of_days(path: Path) -> str:
    """Tell whether the later day is there."""
    workspace = Workspace(path, clock=lambda: NOW)
    found = [row.date for row in workspace.ask(days)]
    workspace.close()
    return {2: "before", 1: "after"}.get(len(found), f"with {len(found)} days")


def state_of_revision(path: Path) -> str:
    """Tell whether the file is old or new, and that it can be made new with all its rows."""
    found = revision_of(path)
    Workspace(path).close()
    whole = venues_of(path) == ROWS and revision_of(path) == HEAD
    known = {OLD: "before", HEAD: "after"}.get(found or "", f"at {found}")
    return known if whole else "with rows lost"


def state_of_seal(path: Path) -> str:
    """Tell whether the file was encrypted, and that it is, with all its copies, once opened."""
    state = "before" if seal_of(path) == PLAIN else "after"
    found = state_of_days(path)
    files = (file for file in path.parent.rglob("*") if file.is_file())
    plain = [file.name for file in files if seal_of(file) == PLAIN]
    return state if found == "before" and not plain else f"{found}, plain: {plain}"


ACTS = {
    "back up": (make_copied, back_up, state_of_days),
    "restore": (make_copied, restore, state_of_days),
    "replace": (make_copied, replace, state_of_days),
    "convert": (make_unsealed, convert, state_of_seal),
    "migrate": (make_older_sealed, migrate, state_of_revision),
    "convert and migrate": (make_older, migrate, state_of_revision),
}
MIGRATIONS = ("migrate", "convert and migrate")


def crash_often(
    folder: Path, count: int, seed: int = 0, acts: Sequence[str] = tuple(ACTS)
) -> Crashes:
    """Kill each act in turn, until `count` kills fell while one was under way."""
    crashes, dice = Crashes(), random.Random(seed)
    lasts = {name: deque([_run(_fresh(folder, name), name)], maxlen=15) for name in acts}
    for name in acts:
        _judge(crashes, name, folder / name / "trial" / NAME)
    crashes.found.clear()
    for name in itertools.cycle(acts):
        if crashes.found.total() + len(crashes.faults) >= count:
            return crashes
        office = _fresh(folder, name)
        # The trial is the moment of the kill, so it is drawn by lot and not waited for.
        took = _run(office, name, dice.uniform(0, 1.1 * median(lasts[name])))
        if took is None:
            _judge(crashes, name, office)
        else:
            crashes.too_late += 1
            lasts[name].append(took)
    return crashes


def _fresh(folder: Path, name: str) -> Path:
    start, trial = folder / name / "start", folder / name / "trial"
    if not start.exists():
        start.mkdir(parents=True)
        ACTS[name][0](start / NAME)
    shutil.rmtree(trial, ignore_errors=True)
    shutil.copytree(start, trial)
    return trial / NAME


def _run(office: Path, name: str, kill_after: float | None = None) -> float | None:
    """Do the act, killed so many seconds after it began; tell how long it took, if it was not."""
    process = Warm(_work, office, name)
    process.hear()
    began = time.monotonic()
    process.waits(kill_after)
    said = process.kill()
    return time.monotonic() - began if said else None


def _work(say: Say, office: Path, name: str) -> None:
    ACTS[name][1](office, partial(say, b"begin"))
    say(b"done")


def _judge(crashes: Crashes, name: str, office: Path) -> None:
    try:
        broken = [copy.path.name for copy in backups_of(office) if not is_whole(copy)]
        state = ACTS[name][2](office)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what the trial looks for
        crashes.faults.append(f"{name}: {error!r}")
        return
    if broken or state not in {"before", "after"}:
        crashes.faults.append(f"{name}: {state}; broken copies: {broken}")
    else:
        crashes.found[f"{name}: {state}"] += 1
