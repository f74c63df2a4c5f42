"""Draws the day itself, half-way: the queue with its dialogs and windows."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget

from planner.clock import BRUSSELS
from planner.days.queries import days
from planner.demo import DAY
from planner.queue.board_rows import QueueRow, Status, Tab
from planner.queue.simulation.simulate import simulate
from planner.workspace import Workspace
from ui.core.settings import Settings
from ui.looks.drawing import draw_over, open_sheet, settle
from ui.program import Program
from ui.queue.outcome_sheet import ask_ending
from ui.queue.queue_page import QueuePage
from ui.queue.reentry_sheet import ReentrySheet, open_reentry
from ui.queue.rest_sheet import propose_rest
from ui.queue.windows import QueueWindows

HALF_WAY = datetime(DAY.year, DAY.month, DAY.day, 10, 24, tzinfo=BRUSSELS).astimezone(UTC)
SEED = 3


class EnoughError(Exception):
    """The day was played up to the moment that is drawn."""


def draw_day(app: QApplication, office: Path, out: Path, theme: str) -> None:
    """Play the demo's day until half-way, in a copy, and draw the queue from there."""
    with running(app, office, theme) as program:
        page, window = program.window.pages.queue, program.window
        window.show_page("queue")
        settle(program)
        page.choose_tab(Tab.HERE)
        if waits := _first(page, Status.WAITING):
            page.choose(waits.id)
        settle(program)
        window.grab().save(str(out / f"wachtrij-loopt-{theme}.png"))
        draw_dialogs(program, page, out, theme)
        draw_late(program, page, out, theme)
        draw_windows(program, page.windows, out, theme)


@contextmanager
def running(app: QApplication, office: Path, theme: str) -> Iterator[Program]:
    """Open the program on a copy of an office of which the day is half-way."""
    with TemporaryDirectory() as folder:
        copy = Path(shutil.copy(office, Path(folder) / office.name))
        play(copy)
        settings = Settings(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat))
        settings.theme = theme
        program = Program(app, copy, settings, clock=lambda: HALF_WAY)
        program.window.resize(1366, 768)
        program.show()
        settle(program)
        yield program
        program.close()


def play(office: Path) -> None:
    """Play the day of an office up to half-way."""
    workspace = Workspace(office, clock=lambda: HALF_WAY, actor="Joke M.")

    def wait(moment: datetime) -> None:
        if moment > HALF_WAY:
            raise EnoughError

    try:
        day_id = next(day.id for day in workspace.ask(days) if day.date == DAY)
        simulate(workspace, day_id=day_id, seed=SEED, wait=wait)
    except EnoughError:
        pass
    finally:
        workspace.close()


def draw_dialogs(program: Program, page: QueuePage, out: Path, theme: str) -> None:
    """Draw the dialogs of the page: an outcome, somebody new, paper, and the review."""
    sits = next(tile.desk.id for tile in page.lanes.tiles if tile.desk.appointment_id)
    day_id = page.board.day_id if page.board else 0
    for name, show in (
        ("afloop", partial(ask_ending, page, program.backend, day_id, sits)),
        ("zonder-afspraak", partial(program.window.pages.desk.door.receive, None, "Peet")),
        ("van-papier", partial(open_reentry, page, program.backend, day_id)),
        ("terugblik", page.closing.open),
    ):
        show()
        settle(program)
        sheet = open_sheet(program)
        if isinstance(sheet, ReentrySheet):
            _type(sheet, page)
        draw_over(program, out / f"{name}-{theme}.png").reject()
        settle(program)


def draw_late(program: Program, page: QueuePage, out: Path, theme: str) -> None:
    """Draw the answer to somebody who comes too late, and what is offered then."""
    late = _first(page, Status.LATE) or _first(page, Status.NOT_COME)
    if late is None or page.board is None:
        return
    page.acts.arrive(appointment_id=late.id)
    settle(program)
    program.window.grab().save(str(out / f"te-laat-{theme}.png"))
    page.band.hide()
    propose_rest(page, program.backend, page.board.day_id, late.id)
    settle(program)
    draw_over(program, out / f"rest-herplannen-{theme}.png").reject()


def draw_windows(program: Program, windows: QueueWindows, out: Path, theme: str) -> None:
    """Draw the windows beside it: the landlord's, and the waiting room's."""
    tile = next(t for t in program.window.pages.queue.lanes.tiles if t.desk.appointment_id)
    program.settings.own_desk = tile.desk.number
    windows.open_landlords()
    windows.open_waiting_room()
    settle(program)
    pairs = (("verhuurder", windows.landlords), ("wachtzaal", windows.waiting_room))
    for name, shown in pairs:
        _draw(shown, out / f"{name}-{theme}.png")


def _draw(shown: QWidget | None, path: Path) -> None:
    if shown is not None:
        shown.grab().save(str(path))
        shown.close()


def _type(sheet: ReentrySheet, page: QueuePage) -> None:
    """Type a few lines, of which one cannot be so."""
    rows = page.board.rows if page.board else ()
    expected = [row for row in rows if row.status is Status.PLANNED][:3]
    for row, came in zip(expected, ("9:50", "9:55", "straks"), strict=False):
        line = sheet.lines[-1]
        line.number.setText(str(row.number))
        line.number.textEdited.emit(line.number.text())
        line.came.setText(came)
    sheet.lines[0].done.emit()


def _first(page: QueuePage, status: Status) -> QueueRow | None:
    rows = page.board.rows if page.board else ()
    return next((row for row in rows if row.status is status), None)
