"""The planner's part of the self-test: an office of an earlier version, a day in it, its paper."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from db.database import Database
from db.migrate import create_as_before
from planner.checklists.day_papers import day_papers
from planner.checklists.noted import Paper
from planner.checklists.states import PaperState
from planner.checklists.ticking import set_tick
from planner.clock import midnight
from planner.demo import DAY, LISTS, PRESET, fill_demo
from planner.office.backup.place import Why, backups_of
from planner.office.file import SUFFIX
from planner.office.keys.own import own_key
from planner.office.presets import fill_office
from planner.queue.simulation.simulate import simulate
from planner.self_test.documents import Makers, after, before
from planner.self_test.reading import codes_on
from planner.slips.issue import Printing, issue_slips
from planner.timetable.queries import Board, board
from planner.workspace import Workspace

OLDEST = "0001"
"""The first revision of an office's tables."""
MISSING = "TAX_ASSESS"
"""A paper that every household is asked for."""
SECONDS = 2.0
"""How long the day is planned."""

Say = Callable[[str], None]


class SelfTestFailedError(Exception):
    """Something that the program needs does not do what it should."""


def try_planner(folder: Path, say: Say) -> Path:
    """Try everything that needs no window, in an empty folder; give the office it was tried on.

    Raises:
        SelfTestFailedError: Something is not as it should be.
        Exception: Whatever a part that is missing raises.
    """
    office = folder / f"zelftest{SUFFIX}"
    try_libraries(say)
    make_old(office)
    workspace = Workspace(office)
    try:
        sure(any(one.why is Why.MIGRATE for one in backups_of(office)), "no copy before migrating")
        say("opened and migrated, after a copy")
        workspace.run(partial(fill_office, preset=PRESET))
        day_id = _plan(workspace, say)
        _read_codes(workspace, day_id, say)
        _note_missing(workspace, day_id)
        _make(before(workspace, day_id), folder, say)
        played = simulate(workspace, day_id=day_id, seed=1)
        say(f"a day played: {played.came} came, {played.absent} did not")
        _make(after(workspace, day_id), folder, say)
    finally:
        workspace.close()
    return office


def make_old(office: Path) -> None:
    """Make an office's file as the first version of the program made it; it is still empty."""
    database = Database(office, own_key(office))
    try:
        create_as_before(database, OLDEST)
    finally:
        database.close()


def try_libraries(say: Say) -> None:
    """Try what would otherwise go unnoticed: what most days never load, or do slowly without."""
    import highspy  # noqa: PLC0415 - heavy
    from rapidfuzz import fuzz  # noqa: PLC0415 - heavy

    sure("_cpp" in fuzz.ratio.__module__, "names are compared by the slow way")
    make: Any = highspy.Highs
    program = make()
    program.silent()
    share = program.addVariable(ub=4.0)
    program.maximize(share)
    sure(program.val(share) == 4.0, "HiGHS gives another answer")
    say("HiGHS answers")


def sure(holds: object, otherwise: str) -> None:
    """Go on only if something holds.

    Raises:
        SelfTestFailedError: It does not.
    """
    if not holds:
        raise SelfTestFailedError(otherwise)


def _plan(workspace: Workspace, say: Say) -> int:
    filled = fill_demo(workspace, DAY, seconds=SECONDS)
    sure(len(filled.judged.sources) == len(LISTS), "a list was not read")
    seen: Board = workspace.ask(partial(board, day_id=filled.day_id))
    figures = seen.figures
    sure(figures.seated == figures.households > 0, "not everybody has a place")
    say(f"{len(LISTS)} lists read, {figures.seated} households planned")
    return filled.day_id


def _read_codes(workspace: Workspace, day_id: int, say: Say) -> None:
    printing = Printing(midnight(DAY), workspace.actor)
    issued = workspace.run(partial(issue_slips, printing=printing, day_id=day_id)).value
    codes = codes_on(issued.pdf)
    sure(len(set(codes)) == len(issued.digests), "not every slip's code can be read back")
    say(f"the codes of {len(issued.digests)} slips read back")


def _note_missing(workspace: Workspace, day_id: int) -> None:
    """Note that somebody lacks a paper, so that there is something to make lists and sheets of."""
    first = workspace.ask(partial(day_papers, day_id=day_id))[0]
    paper = Paper(first.household_id, MISSING)
    workspace.run(partial(set_tick, paper=paper, state=PaperState.MISSING))


def _make(makers: Makers, folder: Path, say: Say) -> None:
    for name, make in makers.items():
        content = make()
        sure(content, f"{name} is empty")
        (folder / name).write_bytes(content)
    say(f"{len(makers)} documents made")
