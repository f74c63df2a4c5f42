"""The queue of one day, as a command sees it."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import typer

from planner.cli.console import Console
from planner.clock import BRUSSELS, here
from planner.days.queries import day_on
from planner.queue.acting import Acting
from planner.queue.board import queue_board
from planner.queue.board_rows import QueueBoard
from planner.queue.naming import appointment_numbered, desk_numbered
from planner.times import minutes_of
from planner.workspace import Workspace


class Acts:
    """A day that is run: `date` is today unless another is named."""

    def __init__(self, console: Console, workspace: Workspace, day: datetime.date | None) -> None:
        self.console, self.workspace = console, workspace
        self.date = day or here(workspace.clock())[0]
        self.day_id = workspace.ask(partial(day_on, date=self.date))

    def do(self, act: Callable[..., Any], at: str = "", **facts: Any) -> Any:
        """Carry out an act and say what was done."""
        acting = Acting(self.moment(at), self.workspace.actor)
        if at:
            acting = replace(acting, noted_at=self.workspace.clock())
        work = partial(act, day_id=self.day_id, acting=acting, **facts)
        outcome = self.workspace.run(work)
        self.console.say_done(outcome.done)
        return outcome.value

    def moment(self, at: str = "") -> datetime.datetime:
        """Give the moment it is, or at which something happened on the day."""
        if not at:
            return self.workspace.clock()
        try:
            minutes = minutes_of(at)
        except ValueError as error:
            raise typer.BadParameter(at, param_hint="--at") from error
        midnight = datetime.datetime.combine(self.date, datetime.time(), BRUSSELS)
        return midnight + datetime.timedelta(minutes=minutes)

    def party(self, number: int) -> int:
        """Find an appointment by its number."""
        work = partial(appointment_numbered, day_id=self.day_id, number=number)
        return self.workspace.ask(work)

    def desk(self, number: int) -> int:
        """Find a desk by its number."""
        return self.workspace.ask(partial(desk_numbered, day_id=self.day_id, number=number))

    def board(self, at: str = "") -> QueueBoard:
        """Read the board."""
        work = partial(queue_board, day_id=self.day_id, now=self.moment(at))
        return self.workspace.ask(work)
