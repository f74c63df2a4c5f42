"""The command that plays a whole day against the queue."""

from __future__ import annotations

import datetime
import shutil
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from planner.cli.console import Console, DayDate, OfficePath
from planner.days.queries import day_on
from planner.office.backup.place import Why, backups_of
from planner.queue.simulation.simulate import simulate
from planner.queue.simulation.summary import Summary
from planner.times import clock
from planner.workspace import Workspace

Seed = Annotated[int, typer.Option(help="Another seed draws another day.")]
Speed = Annotated[
    float,
    typer.Option(min=0, help="Times as fast as the clock: 60 plays an hour a minute; 0: at once."),
]
Keep = Annotated[Path | None, typer.Option(help="Keep the copy that was played in this file.")]
InPlace = Annotated[
    bool, typer.Option("--in-place", help="Play in the office itself instead of in a copy.")
]


def add_to(app: typer.Typer) -> None:
    """Add this command."""
    app.command("simulate")(simulate_)


def simulate_(
    context: typer.Context, day: DayDate, seed: Seed = 0, speed: Speed = 0.0,
    keep: Keep = None, in_place: InPlace = False, office: OfficePath = None,
) -> None:  # fmt: skip
    """Play a whole day: who comes when, every call, and how it ends; in a copy of the office."""
    console = Console.of(context)
    play = partial(_play, console, day=day, seed=seed, wait=_paced(speed))
    with console.open(office) as workspace, TemporaryDirectory() as folder:
        if in_place:
            play(workspace)
            return
        copy = keep or Path(folder) / workspace.path.name
        workspace.backups.back_up(Why.HAND)
        shutil.copy(backups_of(workspace.path)[0].path, copy)
        copied = Workspace(copy)
        try:
            play(copied)
        finally:
            copied.close()


def _play(
    console: Console, workspace: Workspace, *, day: datetime.date, seed: int,
    wait: Callable[[datetime.datetime], None],
) -> None:  # fmt: skip
    day_id = workspace.ask(partial(day_on, date=day))
    found = simulate(workspace, day_id=day_id, seed=seed, wait=wait)
    console.say("simulated", date=day, came=found.came, absent=found.absent, acts=found.acts)
    console.say(
        "simulated_waits", waited=round(found.waited), longest=found.longest,
        served=round(found.served),
    )  # fmt: skip
    _say_end(console, found)


def _say_end(console: Console, found: Summary) -> None:
    console.say("simulated_end", ends=found.ends, planned=found.planned)
    if found.off is not None:
        console.say("simulated_off", off=found.off)


def _paced(speed: float) -> Callable[[datetime.datetime], None]:
    """Make what waits for each moment to come; on a terminal it says which one it is."""
    began: list[tuple[datetime.datetime, float]] = []

    def wait(moment: datetime.datetime) -> None:
        if sys.stderr.isatty():
            minute = moment.hour * 60 + moment.minute
            sys.stderr.write(f"\r{clock(minute)}")
        if speed:
            began.append((moment, time.monotonic()))
            first, at = began[0]
            del began[1:]
            due = at + (moment - first).total_seconds() / speed
            time.sleep(max(0.0, due - time.monotonic()))

    return wait
