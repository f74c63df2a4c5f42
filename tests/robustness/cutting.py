"""Killing the program in the middle of a played day: the queue is what was acknowledged.

The day is first played to its end, and what the queue holds is noted after every act. Then a child
plays it again from the same file, says after each act that it is done, and is killed at a random
moment after a random one. Opened again, the queue must hold what it held after the last act that
was acknowledged, or after the one that was under way; and an undo must take back exactly that act.
"""

from __future__ import annotations

import random
import shutil
import time
from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from pathlib import Path

from sqlalchemy import select

from db.appointments import Appointment, DeskVisit
from db.queue import QueueEvent
from planner.office.file import new_office
from planner.queue.simulation.simulate import cast_of, sim_of
from planner.workspace import Workspace
from tests.make import Make
from tests.robustness.spawned import damage
from tests.robustness.warm import Say, Warm, compiled_once

ROUTES = 4
SEED = 4


@dataclass
class Cuts:
    """How often the queue was found as acknowledged or one act further, and what was wrong."""

    found: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)


def make_small(path: Path) -> int:
    """Make an office with a small planned day; give the day."""
    new_office(path, preset="kortrijk")
    workspace = Workspace(path)
    with workspace._database.transaction() as session:
        make = Make(session)
        day = make.day(sessions=((540, 720),))
        for number in range(ROUTES):
            clocks = [f"{m // 60:02d}:{m % 60:02d}" for m in (15 * number + 545, 15 * number + 565)]
            make.appointment(day, dict(zip(("GW", "POORT"), clocks, strict=True)))
        day_id = day.id
    workspace.close()
    return day_id


def play(path: Path, day_id: int, acted) -> None:
    """Play the day from a file, and tell after each act."""
    workspace = Workspace(path)
    cast = workspace.ask(partial(cast_of, day_id=day_id, seed=SEED))
    day = sim_of(workspace, day_id, cast, SEED)
    day.acted = partial(acted, workspace)
    day.play(cast.opens, cast.desks)
    workspace.close()


def queue_in(session) -> str:
    """Give a digest of what the queue holds: its events, and where the rows say everybody is."""
    event = QueueEvent
    order = (event.at, event.id)
    columns = (
        event.act,
        event.at,
        event.appointment_id,
        event.desk_id,
        event.outcome,
        event.reason,
    )
    rows = [str(tuple(row)) for row in session.execute(select(*columns).order_by(*order))]
    states = select(Appointment.id, Appointment.state).order_by(Appointment.id)
    visits = select(DeskVisit.id, DeskVisit.state, DeskVisit.outcome).order_by(DeskVisit.id)
    rows += [str(tuple(row)) for query in (states, visits) for row in session.execute(query)]
    return sha256("\n".join(rows).encode()).hexdigest()


def cut_often(folder: Path, count: int, seed: int = 0) -> Cuts:
    """Kill the program so many times in the middle of the day."""
    start, trial = folder / "voor.inschrijfdag", folder / "poging.inschrijfdag"
    day_id, cuts, dice = make_small(start), Cuts(), random.Random(seed)
    with compiled_once():
        known = _whole(shutil.copy(start, trial), day_id)
        began = time.monotonic()
        play(shutil.copy(start, trial), day_id, lambda _: None)
        each = (time.monotonic() - began) / len(known)
        for _ in range(count):
            shutil.copy(start, trial)
            acked = _cut(trial, day_id, dice.randrange(len(known) - 1), dice.uniform(0, 2 * each))
            _judge(cuts, trial, known, acked)
    return cuts


def _whole(path: Path, day_id: int) -> list[str]:
    """Play the day to its end, and give what the queue held before it and after each act."""
    known: list[str] = []
    workspace = Workspace(path)
    known.append(workspace.ask(queue_in))
    workspace.close()
    play(path, day_id, lambda open_: known.append(open_.ask(queue_in)))
    return known


def _cut(trial: Path, day_id: int, acts: int, after: float) -> int:
    """Kill it so many seconds after so many acts were acknowledged; count all that were."""
    process = Warm(_play, trial, day_id)
    for _ in range(acts + 1):
        process.hear()
    # The trial is the moment of the kill, so it is drawn by lot and not waited for.
    time.sleep(after)
    return acts + len(process.kill())


def _play(say: Say, trial: Path, day_id: int) -> None:
    say(b"begin")
    play(trial, day_id, lambda _: say(b"done"))


def _judge(cuts: Cuts, trial: Path, known: list[str], acked: int) -> None:
    if faults := damage(trial):
        cuts.faults.append(faults)
        return
    workspace = Workspace(trial)
    now = workspace.ask(queue_in)
    at = next((n for n in (acked, acked + 1) if n < len(known) and known[n] == now), None)
    if at is None:
        cuts.faults.append(f"after {acked} acts the queue is another")
    else:
        cuts.found["as acknowledged" if at == acked else "one act further"] += 1
        if at:
            workspace.undo()
            if workspace.ask(queue_in) != known[at - 1]:
                cuts.faults.append(f"undo of act {at} leaves another queue")
    workspace.close()
