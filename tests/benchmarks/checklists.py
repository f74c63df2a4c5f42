"""How fast papers are counted and shown: python -m tests.benchmarks checklists.

A day of 60 households at 4 landlords, six facts and three ticks each. CPU time, median of 21;
the budget for the whole day's counts is 30 ms.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time

from db.checklists import Tick
from db.kinds import TickState
from planner.checklists.card import appointment_checklist
from planner.checklists.counts import missing_by_appointment
from planner.checklists.facts import fact_groups
from planner.office.file import new_office
from planner.workspace import Workspace
from tests.conftest import clock
from tests.make import Make

FACTS = [fact.code for group in fact_groups() for fact in group.facts]
TIMES = 21


def main(_parts):
    """Measure the counts of a day and one household's card."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "office.inschrijfdag"
        new_office(path, preset="kortrijk", clock=clock)
        workspace = Workspace(path, clock=clock, actor="An")
        day_id, appointment_id = _fill(workspace)
        for name, work in (
            ("counts of a day", partial(missing_by_appointment, day_id=day_id)),
            ("one card", partial(appointment_checklist, appointment_id=appointment_id)),
        ):
            sys.stdout.write(f"{name}: {1000 * _cpu(workspace, work):.1f} ms\n")
        workspace.close()
    return 0


def _fill(workspace):
    random = Random(1)
    with workspace._database.transaction() as session:
        make = Make(session)
        day = make.day()
        for _ in range(60):
            household = make.household(facts=random.sample(FACTS, 6), adults=2, children=2)
            visits = dict.fromkeys(("GW", "POORT", "ZWVS", "EHGW"))
            found = make.appointment(day, visits, household=household)
            for code in ("ID_CARD", "TAX_ASSESS", "PAYSLIPS"):
                session.add(Tick(household_id=household.id, requirement=code, state=TickState.SEEN))
        return day.id, found.id


def _cpu(workspace, work):
    spent = []
    for _ in range(TIMES):
        begun = process_time()
        workspace.ask(work)
        spent.append(process_time() - begun)
    return median(spent)
