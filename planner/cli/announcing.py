"""Commands that announce a day."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import typer

from planner.cli.console import Console, DayDate, OfficePath, OutFile
from planner.cli.files import write_file
from planner.days.queries import day_on
from planner.slips.announcing.files import Announcement, announcement_file


def add_to(app: typer.Typer) -> None:
    """Add these commands."""
    for kind, name, words in (
        (Announcement.POSTER, "poster", "Write the poster of a day (PDF)."),
        (Announcement.LETTERS, "letters", "Write a letter for each referrer, and an empty one."),
        (Announcement.MAIL, "mail", "Write a text to copy into a message."),
        (Announcement.DAY, "calendar", "Write a calendar file (.ics) of a day."),
        (Announcement.SERIES, "calendars", "Write one of the planned days of a day's series."),
    ):
        app.command(name, help=words)(_command(kind))


def _command(kind: Announcement) -> Callable[..., None]:
    def command(
        context: typer.Context, day: DayDate, out: OutFile, office: OfficePath = None
    ) -> None:
        console = Console.of(context)
        with console.open(office) as workspace:
            day_id = workspace.ask(partial(day_on, date=day))
            work = partial(announcement_file, kind=kind, day_id=day_id, made=workspace.clock())
            write_file(out, workspace.ask(work))
        console.say("written", file=out)

    return command
