"""Planning the rest of a day again: python -m tests.benchmarks replan.

Every household of three planned 60x4 days in turn does not come or comes 20 minutes late, and every
desk in turn closes an hour earlier: what is shown at once (level 0, through the use case, as the
window asks for it) and after the second in which others may make room (level 1).

`python3 dev.py bench replan > docs/replan.md` writes it.
"""

from __future__ import annotations

import gc
import tempfile
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, process_time

from sqlalchemy import select

from db.days import Desk
from planner.timetable.replan.households import Late, NotCome
from planner.timetable.replan.proposal import improved, propose
from planner.timetable.replan.rooms import DeskCloses
from planner.timetable.seats import seats_of
from tests.benchmarks.days import a_day
from tests.benchmarks.offices import open_office, plan_day
from tests.benchmarks.timetable import heads, row, say

DAYS = ("60x4-normal-0", "60x4-tight-2", "60x4-over-0")
LATE, EARLIER = 20, 60
SECONDS = 0.8
EFFORT = 2000
SLOW = 6
"""Of how many changes of a kind level 1 is tried, evenly among them: each may take its second."""


def main(_parts):
    """Print the table."""
    say("# Planning the rest of a day again\n")
    say("Made by `python3 dev.py bench replan`. Level 0: CPU milliseconds through the use case and")
    say("how many others move. Level 1 may take 0.8 s: what it gains, and its seconds.\n")
    heads("day", "what happens", "cases", "p50 ms", "p95 ms", "others moved", "lost",
          "level 1: lost", "others moved", "longest s")  # fmt: skip
    for name in DAYS:
        with tempfile.TemporaryDirectory() as folder:
            _of_day(name, Path(folder))
    return 0


def _of_day(name, folder):
    workspace, day_id = open_office(folder, a_day(name))
    plan_day(workspace, day_id, effort=EFFORT)
    placed = sorted(workspace.ask(partial(seats_of, day_id=day_id)))
    desks = workspace.ask(partial(_desks, day_id=day_id))
    gc.freeze()  # as the window does once it is there
    row(name, "does not come", *_of_kind(workspace, day_id, [NotCome(int(one)) for one in placed]))
    row(name, f"{LATE} minutes late",
        *_of_kind(workspace, day_id, [Late(int(one), LATE) for one in placed]))  # fmt: skip
    row(name, f"desk closes {EARLIER} minutes earlier", *_of_kind(workspace, day_id, desks))
    workspace.close()


def _of_kind(workspace, day_id, changes):
    """Give the figures of one kind of change."""
    took, differences, proposals = [], [], []
    for change in changes:
        began = process_time()
        proposal = workspace.ask(partial(propose, day_id=day_id, change=change))
        differences.append(_beside(proposal))
        took.append(1000 * (process_time() - began))
        proposals.append(proposal)
    better, longest = [], 0.0
    for proposal in proposals[:: -(-len(proposals) // SLOW)]:
        began = perf_counter()
        better.append(_beside(improved(proposal, seconds=SECONDS)))
        longest = max(longest, perf_counter() - began)
    return (
        len(took), f"{median(took):.1f}", f"{quantiles(took, n=20)[-1]:.1f}",
        _mean(moved for moved, _ in differences), _mean(lost for _, lost in differences),
        _mean(lost for _, lost in better), _mean(moved for moved, _ in better), f"{longest:.2f}",
    )  # fmt: skip


def _beside(proposal):
    """Count the households the change is not about that move, and those that lose their place."""
    about = getattr(proposal.change, "appointment_id", None)
    moved = [one for one in proposal.difference.moved if one.holder.appointment_id != about]
    lost = sum(one.lost for one in proposal.difference.moved)
    return sum(not (one.lost or one.gained) for one in moved), lost


def _mean(values):
    values = list(values)
    return f"{sum(values) / len(values):.1f}"


def _desks(session, *, day_id):
    """Give a closing of each desk an hour before its end."""
    desks = session.scalars(select(Desk).where(Desk.day_id == day_id)).all()
    return [DeskCloses(one.id, max(end for _, end in one.open) - EARLIER) for one in desks]
