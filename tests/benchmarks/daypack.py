"""How fast the day pack of a full day is made: python -m tests.benchmarks daypack.

A day of 200 households at 4 landlords with 8 desks each, four visits a household. CPU time, the
median of 5 after one to warm up; the budget is 5 s.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time

import pypdfium2

from db.checklists import Tick
from db.kinds import TickState
from planner.checklists.facts import fact_groups
from planner.office.file import new_office
from planner.slips.lists.asked import Asked
from planner.slips.lists.files import FileKind, ListKind, list_file
from planner.slips.pack.pack import day_pack
from planner.times import clock as on_the_clock
from planner.workspace import Workspace
from tests.conftest import NOW, clock
from tests.make import Make

HOUSEHOLDS, DESKS, TIMES, VISIT = 200, 8, 5, 15
CODES = ("GW", "POORT", "ZWVS", "EHGW")
BUDGET = 5.0
WITHOUT_HELP = [
    kind for kind in ListKind if kind not in (ListKind.COMPANIONS, ListKind.INTERPRETERS)
]
"""The lists that a day without companions and interpreters has."""


def main(_parts):
    """Measure the pack, and every list as each kind of file."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "office.inschrijfdag"
        new_office(path, preset="kortrijk", clock=clock)
        workspace = Workspace(path, clock=clock, actor="An")
        day_id = fill(workspace)
        pack = partial(day_pack, day_id=day_id, made=NOW)
        spent = _cpu(workspace, pack)
        pages = len(pypdfium2.PdfDocument(workspace.ask(pack)))
        sys.stdout.write(f"day pack: {spent:.2f} s for {pages} pages (budget {BUDGET:.0f} s)\n")
        for kind in WITHOUT_HELP:
            for form in FileKind:
                work = partial(list_file, kind=kind, asked=Asked(day_id), form=form)
                sys.stdout.write(f"{kind} {form}: {1000 * _cpu(workspace, work):.0f} ms\n")
        workspace.close()
    return int(spent > BUDGET)


def fill(workspace):
    """Make the day: cohorts of 32 go past the landlords in turn."""
    random, facts = Random(1), [fact.code for group in fact_groups() for fact in group.facts]
    slots = [*range(510, 720 - VISIT, VISIT + 1), *range(780, 1020 - VISIT, VISIT + 1)]
    with workspace._database.transaction() as session:
        make = Make(session)
        day = make.day(desks_per_landlord=DESKS, sessions=((510, 720), (780, 1020)))
        for number in range(HOUSEHOLDS):
            cohort, place = divmod(number, DESKS * len(CODES))
            turn, desk = divmod(place, DESKS)
            household = make.household(facts=random.sample(facts, 4), adults=2, children=2)
            visits = {
                CODES[(turn + step) % 4]: f"{on_the_clock(slots[4 * cohort + step])} {desk}"
                for step in range(4)
            }
            make.appointment(day, visits, household=household)
            missing = random.choice(("TAX_ASSESS", "FORM_SIGNED", "ID_CARD"))
            session.add(Tick(household_id=household.id, requirement=missing,
                             state=TickState.MISSING))  # fmt: skip
        return day.id


def _cpu(workspace, work):
    spent = []
    for _ in range(TIMES + 1):
        begun = process_time()
        workspace.ask(work)
        spent.append(process_time() - begun)
    return median(spent[1:])
