"""Values that stand nowhere else, used through the use cases, and looked for in every file.

An office that is encrypted shows none of them: not in its file or its log, not in a copy, nor in
what was put apart. The same office decrypted shows them all, so the trial can fail.
"""

from __future__ import annotations

import logging
import os
import random
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

from planner.days.closing import add_closing
from planner.days.edit import DayDraft, add_day
from planner.days.presence import book_interpreter
from planner.days.rhythm import Rhythm
from planner.days.series import SeriesDraft, add_series
from planner.days.venues import VenueDraft
from planner.households.adding import HouseholdDraft, add_household
from planner.households.members import PersonDraft
from planner.office.backup.place import Why, backups_of
from planner.office.edit import change_office, office_view
from planner.office.file import new_office
from planner.office.queries import landlords_on
from planner.slips.issue import Printing, issue_slips
from planner.timetable.apply import apply_plan
from planner.timetable.booking.other_day import ask_for_day
from planner.timetable.booking.wish import Wish
from planner.timetable.snapshot import problem_of
from planner.timetable.solver.solve import solve
from planner.workspace import Workspace
from tests.cards import save_card
from tests.robustness.converting import make_plain
from ui.core.crash import FORM, Nameless

NOW = datetime(2026, 12, 8, 8, 12, tzinfo=UTC)
DAY = date(2026, 12, 17)
LETTERS = "bcdfghjklmnpqrstvwxz"


@dataclass
class Canaries:
    """The values that were used, how many files were read through, and where one was found."""

    used: list[str] = field(default_factory=list)
    files: int = 0
    found: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


class Flock:
    """Makes values that stand nowhere else, as long as the shortest of names."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(f"canaries {seed}")
        self.used: list[str] = []

    def one(self) -> str:
        """Make a value; it is remembered."""
        self.used.append("K" + "".join(self.dice.choices(LETTERS, k=11)))
        return self.used[-1]


def release(folder: Path, count: int, seed: int = 0) -> Canaries:
    """Use so many values or a few more, and look for them in all that was written meanwhile."""
    flock, office = Flock(seed), folder / "kantoor.inschrijfdag"
    with own_temporary_folder(folder / "temp"):
        new_office(office, preset="kortrijk")
        workspace = Workspace(office, clock=lambda: NOW)
        day_id = use_office(workspace, flock)
        while len(flock.used) < count:
            use_household(workspace, flock, day_id)
        plan_and_print(workspace, day_id)
        canaries = Canaries(flock.used)
        crash(folder / "inschrijfdag.log", flock.used)
        workspace.backups.back_up(Why.HAND)
        look(folder, canaries)
        workspace.restore(backups_of(office)[0])
        workspace.close()
        look(folder, canaries)
        prove(office, canaries)
    return canaries


def use_office(workspace: Workspace, flock: Flock) -> int:
    """Use values in what the office says of itself; give its day."""
    view = workspace.ask(office_view)
    name = flock.one()
    workspace.run(partial(change_office, version=view.version, name=name, phone="056 12 34 56"))
    venue = VenueDraft(flock.one(), flock.one(), flock.one())
    series = SeriesDraft(flock.one(), DAY, Rhythm(2, 3, 3), venue=venue)
    workspace.run(partial(add_series, draft=series))
    reason, closed = flock.one(), DAY + timedelta(days=30)
    workspace.run(partial(add_closing, first=closed, last=closed, reason=reason))
    day_id = workspace.run(partial(add_day, draft=DayDraft(DAY, venue=venue))).value
    workspace.run(partial(book_interpreter, day_id=day_id, name=flock.one(), languages=("ar",)))
    return day_id


def use_household(workspace: Workspace, flock: Flock, day_id: int) -> None:
    """Use values in a household that comes on the day."""
    draft = HouseholdDraft(flock.one(), flock.one())
    others = (PersonDraft(flock.one(), flock.one()),)
    household = workspace.run(partial(add_household, draft=draft, others=others)).value
    remark = partial(save_card, household_id=household, version=1, remark=flock.one())
    workspace.run(remark)
    wish = Wish(
        household, tuple(workspace.ask(partial(landlords_on, date=DAY))[:2]), None, "", None
    )
    workspace.run(partial(ask_for_day, day_id=day_id, wish=wish))


def plan_and_print(workspace: Workspace, day_id: int) -> None:
    """Plan the day and issue its slips, which are kept with the office."""
    plan = solve(workspace.ask(partial(problem_of, day_id=day_id)), effort=1, seed=1)
    workspace.run(partial(apply_plan, day_id=day_id, plan=plan))
    printing = Printing(workspace.clock(), workspace.actor)
    workspace.run(partial(issue_slips, printing=printing, day_id=day_id))


def crash(log: Path, values: list[str]) -> None:
    """Have the program's own log tell of exceptions that quote what people typed."""
    handler = logging.FileHandler(log, encoding="utf-8")
    handler.setFormatter(Nameless(FORM))
    logger = logging.getLogger("inschrijfdag.trial")
    logger.propagate = False
    logger.addHandler(handler)
    for value in values:
        try:
            date.fromisoformat(value)
        except ValueError:
            logger.exception("Not caught")
    logger.removeHandler(handler)
    handler.close()


def look(folder: Path, canaries: Canaries) -> None:
    """Look for every value in every file, as UTF-8 and as UTF-16."""
    for path in folder.rglob("*"):
        if path.is_file():
            canaries.files += 1
            canaries.found += [f"{value} in {path.name}" for value in seen_in(path, canaries.used)]


def seen_in(path: Path, values: list[str]) -> set[str]:
    """Tell which values can be read in a file."""
    data = path.read_bytes()
    return {value for value in values
            if value.encode() in data or value.encode("utf-16-le") in data}  # fmt: skip


def prove(office: Path, canaries: Canaries) -> None:
    """Make sure that all of them are in the office, and that the trial would have seen them."""
    plain = Path(shutil.copy(office, office.with_name("ontcijferd")))
    make_plain(plain)
    unseen = set(canaries.used) - seen_in(plain, canaries.used)
    plain.unlink()
    canaries.faults += [f"{value} is not in the office" for value in unseen]


@contextmanager
def own_temporary_folder(folder: Path) -> Iterator[None]:
    """Have temporary files made in a folder of which every file is looked at."""
    folder.mkdir(parents=True)
    before, tempfile.tempdir = tempfile.tempdir, str(folder)
    variable = os.environ.get("TMPDIR")
    os.environ["TMPDIR"] = str(folder)
    try:
        yield
    finally:
        tempfile.tempdir = before
        os.environ.pop("TMPDIR")
        if variable is not None:
            os.environ["TMPDIR"] = variable
