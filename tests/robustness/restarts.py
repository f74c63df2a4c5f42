"""The server crashes and comes back, again and again, while several computers change an office.

Whatever was answered is there once, whatever was refused was refused in a sentence about the
server, and nothing is there that nobody asked for.
"""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from threading import Event, Thread

from db.address import ServerAddress
from db.days import ClosingDay
from planner.days.closing import add_closing
from planner.errors import MaybeKept, Refusal, ServerAway
from planner.office.journal.proof import journal_proof
from planner.office.server.making import new_office_on_server
from planner.workspace import Workspace
from tests.servers import own_server

WORKERS = 4
DAY = date(2027, 1, 4)
BETWEEN = 0.7
"""Seconds that a server is up before it crashes."""


@dataclass
class Found:
    answered: set[str] = field(default_factory=set)
    unsure: set[str] = field(default_factory=set)
    refused: set[str] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)


def restart_often(count: int) -> Found:
    """Crash the server so many times; it keeps what it answered as one in an office does."""
    found, over = Found(), Event()
    with own_server(fsync="on") as server:
        made = server.make()
        new_office_on_server(made, preset="kortrijk")
        place = server.clerk(made)
        threads = [Thread(target=_work, args=(place, n, over, found)) for n in range(WORKERS)]
        for thread in threads:
            thread.start()
        for _ in range(count):
            over.wait(BETWEEN)
            server.restart()
        over.set()
        for thread in threads:
            thread.join()
        _judge(place, found)
    return found


def _work(place: ServerAddress, worker: int, over: Event, found: Found) -> None:
    number = 0
    with closing(Workspace(place, actor=f"C{worker}")) as workspace:
        while not over.is_set():
            number += 1
            reason = f"{worker} {number}"
            try:
                workspace.run(partial(add_closing, first=DAY, last=DAY, reason=reason))
                found.answered.add(reason)
            except MaybeKept:
                found.unsure.add(reason)
            except ServerAway:
                found.refused.add(reason)
            except Refusal as refusal:
                found.faults.append(f"a clerk read {type(refusal).__name__}")
            except Exception as error:  # noqa: BLE001 - whatever a clerk would see is looked for
                found.faults.append(f"a clerk saw {type(error).__name__}: {error}")


def _judge(place: ServerAddress, found: Found) -> None:
    with closing(Workspace(place)) as workspace:
        there = Counter(workspace.ask(lambda s: [one.reason for one in s.query(ClosingDay)]))
        proof = workspace.ask(partial(journal_proof, office=place))
    found.faults += [f"{one} is lost" for one in found.answered - set(there)]
    found.faults += [f"{one} is there {n} times" for one, n in there.items() if n > 1]
    found.faults += [f"{one} is there though refused" for one in found.refused & set(there)]
    found.faults += [f"journal: {flaw.kind}" for flaw in proof.verdict.flaws]
