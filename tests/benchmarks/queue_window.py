"""How long the window is held up on a busy day: python -m tests.benchmarks window [ACTS [OFFICE]].

A day of the demo is played once; then its acts are done again, one by one, through the real window
without a screen, with the queue in view. Between two beats of a timer of a few milliseconds lies
what the thread of the window did in one go: its CPU time is the gap, whatever else the machine
does.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory

from planner.cli.console import put
from planner.days.queries import day_on
from planner.demo import make_demo
from planner.queue.simulation.simulate import cast_of, midnight_of, sim_of
from planner.workspace import Workspace

BEAT = 5
DAY = date(2026, 12, 17)
SEED = 1


class EnoughError(Exception):
    """So many acts are known as are wanted."""


class Recorder:
    """Does what a workspace does, and keeps each act with its moment."""

    def __init__(self, workspace, count):
        self.workspace, self.count, self.acts = workspace, count, []

    def ask(self, work):
        return self.workspace.ask(work)

    def run(self, work):
        if len(self.acts) == self.count:
            raise EnoughError
        self.acts.append(work)
        return self.workspace.run(work)


def main(words):
    """Play the acts in the window and print the gaps."""
    count = int(words[0]) if words else 500
    with TemporaryDirectory() as folder:
        office = Path(words[1]) if words[1:] else make_demo(Path(folder), seconds=1).office
        copies = [Path(folder) / f"{name}.inschrijfdag" for name in ("gespeeld", "getoond")]
        for copy in copies:
            copy.write_bytes(office.read_bytes())
        report(played(copies[1], recorded(copies[0], count), Path(folder)))
    return 0


def recorded(path, count):
    """Play the day until so many acts were done; give them."""
    workspace = Workspace(path)
    day_id = workspace.ask(partial(day_on, date=DAY))
    cast = workspace.ask(partial(cast_of, day_id=day_id, seed=SEED))
    recorder = Recorder(workspace, count)
    with suppress(EnoughError):
        sim_of(recorder, day_id, cast, SEED).play(cast.opens, cast.desks)
    workspace.close()
    return recorder.acts


def played(path, acts, folder):
    """Do the acts in the window; give for each the longest stretch of its thread, in ms."""
    from PySide6.QtCore import QSettings, QTimer  # noqa: PLC0415 - only this benchmark has a window
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from ui.core.settings import Settings  # noqa: PLC0415
    from ui.program import Program  # noqa: PLC0415

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    settings = Settings(QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat))
    now = [midnight_of(DAY)]
    program = Program(app, path, settings, clock=lambda: now[0])
    program.show()
    program.window.show_page("queue")
    beats = Beats()
    timer = QTimer(interval=BEAT)
    timer.timeout.connect(beats.beat)
    timer.start()
    settle(app, program.backend)
    gaps = []
    for act in acts:
        now[0] = act.keywords["acting"].at
        beats.longest = 0.0
        program.backend.run(program.window, act)
        settle(app, program.backend)
        gaps.append(1000 * beats.longest)
    program.close()
    return gaps


class Beats:
    """The longest stretch of CPU time of this thread between two beats."""

    def __init__(self):
        self.last, self.longest = time.thread_time(), 0.0

    def beat(self):
        now = time.thread_time()
        self.longest, self.last = max(self.longest, now - self.last), now


def settle(app, backend):
    """Let the window work until it has all answers, and a little longer."""
    until = time.monotonic() + 0.05
    while backend.is_busy or time.monotonic() < until:
        app.processEvents()
        if backend.is_busy:
            until = time.monotonic() + 0.05


def report(gaps):
    """Print the gaps."""
    marks = quantiles(gaps, n=100)
    put(f"{len(gaps)} acts with the queue in view; CPU time of the window's thread in one go, ms:")
    put(f"median {marks[49]:.0f}, 95 of 100 below {marks[94]:.0f}, longest {max(gaps):.0f}")
    put(f"over 100 ms: {sum(gap > 100 for gap in gaps)}")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
