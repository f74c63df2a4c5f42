"""What the program is doing when it is killed: `python -m tests.robustness.acts OFFICE ACT`."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from planner.days.edit import DayDraft, add_day
from planner.days.queries import days
from planner.demo import LISTS, make_demo
from planner.households.importing.lists import decide, import_lists, judge_for
from planner.households.importing.reading.spawn import read_list
from planner.office.edit import change_office, office_view
from planner.office.file import new_office
from planner.slips.issue import Printing, issue_slips
from planner.timetable.apply import apply_plan
from planner.timetable.snapshot import problem_of
from planner.timetable.solver.solve import solve
from planner.workspace import Workspace
from tests.make import THURSDAY

PATIENCE = 600
"""Seconds for reading a list; the trial is of writing, and its machine may be busy."""


def make_empty(path: Path) -> None:
    """Make an office with a day on which nobody comes yet."""
    new_office(path, preset="kortrijk")
    workspace = Workspace(path)
    workspace.run(partial(add_day, draft=DayDraft(THURSDAY)))
    workspace.close()


def make_planned(path: Path) -> None:
    """Make the demo's office: everybody has their times, no slip is out."""
    make_demo(path.parent / "demo", seconds=2).office.rename(path)


def bring_in(workspace: Workspace) -> None:
    """Bring in the demo's lists."""
    day_id = workspace.ask(days)[0].id
    lists = [read_list(path, PATIENCE) for path in LISTS]
    judged = workspace.ask(partial(judge_for, day_id=day_id, lists=lists))
    decided = decide(judged)
    begin()
    work = partial(import_lists, day_id=day_id, accepted=decided.accepted, merged=decided.merged)
    workspace.run(work)


def plan(workspace: Workspace) -> None:
    """Plan the day anew."""
    day_id = workspace.ask(days)[0].id
    found = solve(workspace.ask(partial(problem_of, day_id=day_id)), effort=20, seed=5)
    begin()
    workspace.run(partial(apply_plan, day_id=day_id, plan=found))


def save(workspace: Workspace) -> None:
    """Change something small."""
    view = workspace.ask(office_view)
    begin()
    workspace.run(partial(change_office, version=view.version, name="Ander", phone="056 99 99 99"))


def issue(workspace: Workspace) -> None:
    """Issue all slips."""
    day_id = workspace.ask(days)[0].id
    begin()
    printing = Printing(workspace.clock(), workspace.actor)
    work = partial(issue_slips, printing=printing, day_id=day_id)
    workspace.run(work)


def undo(workspace: Workspace) -> None:
    """Take the last operation back."""
    begin()
    workspace.undo()


def begin() -> None:
    """Tell that the writing begins now."""
    sys.stdout.write("begin\n")
    sys.stdout.flush()


ACTS = {
    "import": (make_empty, bring_in),
    "plan": (make_planned, plan),
    "save": (make_empty, save),
    "slips": (make_planned, issue),
    "undo": (make_planned, undo),
}
"""By name: how its office is made, and what it does."""


def main() -> None:
    """Do one act on one office, and say when it is done."""
    workspace = Workspace(Path(sys.argv[1]))
    ACTS[sys.argv[2]][1](workspace)
    sys.stdout.write("done\n")
    sys.stdout.flush()
    workspace.close()


if __name__ == "__main__":
    main()
