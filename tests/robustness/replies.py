"""Changes through a proxy that loses answers and questions: each counts once, whatever got lost."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from multiprocessing import get_context

from sqlalchemy import func, select

from db.address import ServerAddress
from db.days import ClosingDay
from db.journal import Operation
from planner.days.closing import add_closing
from planner.errors import MaybeKept, Refusal
from planner.office.server.making import new_office_on_server
from planner.workspace import Workspace
from tests.robustness.proxy import Losses, proxy
from tests.servers import own_server

WORKERS = 3
ANSWERS, QUESTIONS = 0.05, 0.01
"""Which part of all commits loses its answer, and which never arrives."""
DAY = date(2027, 1, 4)


@dataclass
class Found:
    intents: int = 0
    answers: int = 0
    questions: int = 0
    faults: list[str] = field(default_factory=list)

    def add(self, other: Found) -> None:
        self.intents += other.intents
        self.answers += other.answers
        self.questions += other.questions
        self.faults += other.faults


def lose_often(count: int, seed: int) -> Found:
    """Make so many changes in all, from several computers in offices of their own."""
    whole = Found()
    with own_server(synchronous_commit="off") as server:
        first = server.make()
        new_office_on_server(first, preset="kortrijk")
        offices = [server.clerk(server.make(first)) for _ in range(WORKERS)]
        shares = [(place, count // WORKERS, seed + n) for n, place in enumerate(offices)]
        with get_context("spawn").Pool(WORKERS) as pool:
            for found in pool.starmap(_work, shares):
                whole.add(found)
    return whole


def _work(place: ServerAddress, count: int, seed: int) -> Found:
    found = Found(intents=count)
    losses = Losses(ANSWERS, QUESTIONS, seed)
    where = place.conninfo.partition("@")[2].partition("/")[0]
    with proxy(where, losses) as lossy:
        there = replace(place, conninfo=place.conninfo.replace(where, lossy))
        with closing(_opened(there)) as workspace:
            for number in range(count):
                _intend(workspace, number, found)
    found.answers, found.questions = losses.lost_answers, losses.lost_questions
    found.faults += _faults(place, count)
    return found


def _opened(place: ServerAddress) -> Workspace:
    while True:
        try:
            return Workspace(place, actor="An")
        except Refusal:
            continue


def _intend(workspace: Workspace, number: int, found: Found) -> None:
    work = partial(add_closing, first=DAY, last=DAY, reason=f"intent {number}")
    try:
        workspace.run(work)
    except MaybeKept:
        found.faults.append(f"intent {number} is unsure")


def _faults(place: ServerAddress, count: int) -> list[str]:
    with closing(Workspace(place)) as workspace:

        def counted(session):
            reasons = session.execute(
                select(ClosingDay.reason, func.count()).group_by(ClosingDay.reason)
            ).all()
            acts = session.scalar(select(func.count()).where(Operation.name == "add_closing"))
            return dict(map(tuple, reasons)), acts

        times, acts = workspace.ask(counted)
    faults = [f"{reason} counts {n} times" for reason, n in times.items() if n != 1]
    faults += [f"intent {n} is lost" for n in range(count) if f"intent {n}" not in times]
    return faults if acts == count else [*faults, f"{acts} operations of {count} intents"]
