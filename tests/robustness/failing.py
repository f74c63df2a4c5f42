"""Letting the n-th call to the disk fail, for every n: nothing is half done, and it is said why.

Reads, writes, syncs, opening, cutting off and removing of files by SQLite (shim.py), and what
Python does with files for copies: each call in turn fails once, or from then on. The act is done or
refused in a sentence; afterwards the office is as before or as after, and takes another change.
"""

from __future__ import annotations

import random
import shutil
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path

from sqlalchemy import func, select

from db.households import Household, Person
from planner.days.edit import DayDraft, add_day
from planner.days.queries import days
from planner.errors import Refusal
from planner.households.adding import HouseholdDraft, add_household
from planner.office.backup.place import Why, backups_of
from planner.office.edit import change_office, office_view
from planner.office.file import new_office
from planner.office.privacy.request import erase_household
from planner.workspace import Workspace
from tests.robustness.crashes import NAME, NOW, make_copied, make_older, state_of_revision
from tests.robustness.shim import FULL, IO_ERROR, Shim, refusing, watched

THIRD = date(2027, 4, 15)
Act = Callable[[Path, Callable[[], None]], None]
"""Does something with an office's file, and says when the count begins."""


@dataclass(frozen=True)
class Plan:
    """Which call is to fail (0: none), with which answer of SQLite's, and whether all after it."""

    place: int
    code: int = IO_ERROR
    lasting: bool = False


@dataclass
class Failures:
    """How each trial ended, by act, which calls failed, and what was wrong."""

    ended: Counter[str] = field(default_factory=Counter)
    failed: Counter[str] = field(default_factory=Counter)
    calls: dict[str, int] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)


def book(path: Path, begin: Callable[[], None]) -> None:
    """Plan a day more."""
    _in(path, begin, lambda opened: opened.run(partial(add_day, draft=DayDraft(THIRD))))


def undo(path: Path, begin: Callable[[], None]) -> None:
    """Take the later day back."""
    _in(path, begin, Workspace.undo)


def back_up(path: Path, begin: Callable[[], None]) -> None:
    """Copy the office."""
    _in(path, begin, lambda opened: opened.backups.back_up(Why.HAND))


def restore(path: Path, begin: Callable[[], None]) -> None:
    """Put the copy of the first day back."""
    _in(path, begin, lambda opened: opened.restore(backups_of(path)[-1]))


def erase(path: Path, begin: Callable[[], None]) -> None:
    """Erase the only household."""

    def work(opened: Workspace) -> None:
        found = opened.ask(lambda session: session.scalar(select(Household.id)))
        opened.run(partial(erase_household, household_id=found, today=NOW.date()))

    _in(path, begin, work)


def make_peopled(path: Path) -> None:
    """Make an office with a household."""
    new_office(path, preset="kortrijk")
    workspace = Workspace(path, clock=lambda: NOW)
    workspace.run(partial(add_household, draft=HouseholdDraft("Peeters", "Jan")))
    workspace.close()


def migrate(path: Path, begin: Callable[[], None]) -> None:
    """Upgrade an older file by opening it."""
    begin()
    Workspace(path, clock=lambda: NOW).close()


def _in(path: Path, begin: Callable[[], None], act: Callable[[Workspace], object]) -> None:
    workspace = Workspace(path, clock=lambda: NOW)
    try:
        begin()
        act(workspace)
    finally:
        with suppress(Refusal):
            workspace.close()


def days_in(path: Path) -> int:
    """Count the days of an office, which must take another change."""
    workspace = Workspace(path, clock=lambda: NOW)
    found = len(workspace.ask(days))
    view = workspace.ask(office_view)
    workspace.run(partial(change_office, version=view.version, name="Ander", phone=""))
    workspace.close()
    return found


def named_in(path: Path) -> int:
    """Count who is known by name in an office, which must take another change."""
    days_in(path)
    workspace = Workspace(path, clock=lambda: NOW)
    found = workspace.ask(
        lambda session: session.scalar(
            select(func.count(Person.id)).where(Person.last_name == "Peeters")
        )
    )
    workspace.close()
    return found


ACTS: dict[str, tuple[Callable[[Path], None], Act, Callable[[Path], object], object, object]] = {
    "book": (make_copied, book, days_in, 2, 3),
    "undo": (make_copied, undo, days_in, 2, 1),
    "back up": (make_copied, back_up, days_in, 2, 2),
    "restore": (make_copied, restore, days_in, 2, 1),
    "erase": (make_peopled, erase, named_in, 1, 0),
    "migrate": (make_older, migrate, state_of_revision, "before", "after"),
}
"""By name: how its office is made, what it does, how it is judged, the states before and after."""


def fail_often(folder: Path, count: int, seed: int = 0) -> Failures:
    """Let so many calls fail, divided over the acts; every call of an act where that is enough."""
    failures, dice = Failures(), random.Random(f"failing {seed}")
    for name in ACTS:
        made = folder / name / "start"
        made.mkdir(parents=True)
        ACTS[name][0](made / NAME)
        failures.calls[name] = _try(folder / name, name, failures, Plan(0))
        places = range(1, failures.calls[name] + 1)
        each = count // len(ACTS)
        for place in sorted(dice.sample(places, min(each, len(places)))):
            plan = Plan(place, dice.choice((IO_ERROR, FULL)), dice.random() < 0.3)
            _try(folder / name, name, failures, plan)
    return failures


def _try(folder: Path, name: str, failures: Failures, plan: Plan) -> int:
    """Do an act with a call failing; give how many calls it made."""
    trial, act = folder / "trial", ACTS[name]
    shutil.rmtree(trial, ignore_errors=True)
    shutil.copytree(folder / "start", trial)
    office = trial / NAME
    with watched(trial) as shim, refusing(shim):
        shim.noting = False
        ended = _end(act[1], office, partial(_begin, shim, plan))
        shim.fail_at = 0
    failures.failed[shim.failed] += bool(shim.failed)
    failures.ended[f"{name}: {ended}"] += 1
    try:
        state = act[2](office)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what the trial looks for
        state = repr(error)
    wanted = {act[4]} if ended == "done" else {act[3], act[4]}
    if state not in wanted or ended.startswith("crashed"):
        failures.faults.append(f"{name}, call {plan.place} ({shim.failed}): {ended}, then {state}")
    return shim.calls


def _begin(shim: Shim, plan: Plan) -> None:
    shim.calls, shim.fail_at, shim.code, shim.lasting = 0, plan.place, plan.code, plan.lasting


def _end(act: Act, office: Path, begin: Callable[[], None]) -> str:
    try:
        act(office, begin)
    except Refusal as refusal:
        return f"refused, {type(refusal).__name__}"
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what the trial looks for
        return f"crashed: {error!r}"
    return "done"
