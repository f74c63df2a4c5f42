"""Random sequences of acts, all taken back: what the office holds must be as it was, to the letter.

The acts build on each other in one office, so that an undo of the whole sequence walks back through
merged files, cancelled appointments and plans.
"""

from __future__ import annotations

import random
import shutil
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from math import ceil
from multiprocessing import get_context
from pathlib import Path
from traceback import extract_tb

from db.database import Database
from db.kinds import DayKind
from planner.errors import Refusal
from planner.households.adding import HouseholdDraft, add_household
from planner.households.members import PersonDraft
from planner.kinds import PersonRole
from planner.office.file import new_office
from planner.office.keys.here import key_of
from planner.timetable.apply import apply_plan
from planner.timetable.booking.other_day import ask_for_day
from planner.timetable.booking.wish import Wish
from planner.timetable.snapshot import problem_of
from planner.timetable.solver.solve import solve
from planner.workspace import Workspace
from tests.make import THURSDAY, Make
from tests.robustness.contents import contents
from tests.robustness.deeds import AFTERWARDS, DEEDS, QUEUE, Deeds
from tests.robustness.dice import FIRST_DAY, RUNNING
from tests.robustness.power import synchronous

LONGEST = 8
ROUNDS_PER_FILE = 125
"""Sequences after which the office starts anew: its journal grows by all that is undone."""


@dataclass
class Undone:
    """How often each operation was done and taken back, or refused, and what went wrong."""

    done: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    crashes: list[str] = field(default_factory=list)


def make_office(path: Path) -> None:
    """Make an office with a day that is planned, one that runs and one where nobody has a place."""
    new_office(path, preset="kortrijk")
    database = Database(path, key_of(path))
    with database.transaction() as session:
        make = Make(session)
        days = [
            make.day(on, desks_per_landlord=most).id
            for on, most in ((THURSDAY, 1), (RUNNING, 2), (FIRST_DAY, 1))
        ]
        make.day(date(2027, 1, 8), kind=DayKind.INFO)
        make.companion()
        for _ in range(5):
            make.household()
    database.close()
    workspace = Workspace(path)
    others = PersonDraft("Haddad", "Ali"), PersonDraft("Haddad", "Lina", role=PersonRole.CHILD)
    made = [
        workspace.run(
            partial(add_household, draft=HouseholdDraft(name, "Samira"), others=others)
        ).value
        for name in ("Haddad", "Hadad", "Claes", "Maes", "Peeters", "Vrancken")
    ]
    for place, household in enumerate(made):
        for day_id in days[: 3 - place % 2]:
            workspace.run(partial(ask_for_day, day_id=day_id, wish=Wish(household)))
    for day_id in days[:2]:
        found = solve(workspace.ask(partial(problem_of, day_id=day_id)), effort=1, seed=1)
        workspace.run(partial(apply_plan, day_id=day_id, plan=found))
    begin_day(workspace)
    for name in ("link", "add_series", "book_interpreter", "add_closing", "set_follow_rule", "lock",
                 "add_attendee", "add_attendee", "cancel", "set_result", "set_result"):  # fmt: skip
        workspace.run(workspace.ask(getattr(Deeds(random.Random(1)), name)))
    workspace.close()


def begin_day(workspace: Workspace) -> None:
    """Let the day that runs be under way: acts of the queue at random, refused or not."""
    deeds = Deeds(random.Random(3))
    for name in ("not_come", *("arrive", "arrive", "call_next", "seat", "hold") * 2, "close_desk"):
        with suppress(Refusal):
            if work := workspace.ask(getattr(deeds, name)):
                workspace.run(work)


def undo_often(folder: Path, count: int, seed: int = 0, longest: int = LONGEST) -> Undone:
    """Do and undo sequences of acts; stop at the first that is not wholly taken back."""
    with synchronous("OFF"):  # no power is cut here, and half of the time would go to the disk
        return _undo_often(folder, count, seed, longest)


def _undo_often(folder: Path, count: int, seed: int, longest: int) -> Undone:
    found = Undone()
    folder.mkdir(exist_ok=True)
    start = folder / "start.inschrijfdag"
    if not start.exists():
        make_office(start)
    for first in range(0, count, ROUNDS_PER_FILE):
        path = Path(shutil.copy(start, folder / "poging.inschrijfdag"))
        workspace = Workspace(path)
        before = workspace.ask(contents)
        for round_ in range(first, min(first + ROUNDS_PER_FILE, count)):
            if not found.faults:
                _once(workspace, f"{seed}-{round_}", before, found, longest)
        workspace.close()
        for left in folder.glob(f"{path.name}*"):
            left.unlink()
    return found


def undo_on_all_cores(folder: Path, count: int, seed: int = 0) -> Undone:
    """Share the sequences out over the cores; each core has offices of its own."""
    parts = range(ceil(count / ROUNDS_PER_FILE))
    shares = [(folder / f"{n}", min(count, ROUNDS_PER_FILE), seed * 1000 + n) for n in parts]
    whole = Undone()
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        for part in pool.map(undo_often, *zip(*shares, strict=True)):
            whole.done.update(part.done)
            whole.refused.update(part.refused)
            whole.faults += part.faults
            whole.crashes += part.crashes
    return whole


def _once(workspace: Workspace, lot: str, before: dict, found: Undone, longest: int) -> None:
    dice = random.Random(lot)
    deeds, done = Deeds(dice), []
    among = dice.choice((DEEDS, DEEDS, QUEUE, AFTERWARDS))
    for _ in range(dice.randint(2, longest)):
        name = dice.choice(among)
        try:
            work = workspace.ask(getattr(deeds, name))
            outcome = workspace.run(work) if work else None
        except Refusal:
            found.refused[name] += 1
            continue
        except Exception as error:  # noqa: BLE001 - a trial goes on, and tells
            where = extract_tb(error.__traceback__)[-1]
            found.crashes.append(
                f"{lot}: {name} after {[one.name for one in done]}: {error!r} in {where.name}"
            )
            continue
        if outcome is not None and outcome.done is not None:
            done.append(outcome.done)
    names = [one.name for one in done]
    found.done.update(names)
    try:
        for _ in (one for one in done if one.stands):
            workspace.undo()
    except Refusal as refusal:
        found.faults.append(f"{lot}: {names}: not taken back: {refusal!r}")
        return
    after = workspace.ask(contents)
    if after != before:
        tables = sorted(table for table in before if before[table] != after[table])
        found.faults.append(f"{lot}: {names}: {', '.join(tables)}")
