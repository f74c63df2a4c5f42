"""The command that makes all paper for a day without the program."""

from __future__ import annotations

from functools import partial

import typer

from planner.cli.console import Console, DayDate, OfficePath, OutFile
from planner.cli.files import write_file
from planner.days.queries import day_on
from planner.slips.papers import day_pack_pdf


def add_to(app: typer.Typer) -> None:
    """Add this command."""
    app.command("daypack")(daypack)


def daypack(context: typer.Context, day: DayDate, out: OutFile, office: OfficePath = None) -> None:
    """Write the day pack: every list, forms, number cards and signs, for when the power fails."""
    console = Console.of(context)
    with console.open(office) as workspace:
        day_id = workspace.ask(partial(day_on, date=day))
        work = partial(
            day_pack_pdf, day_id=day_id, made=workspace.clock(), language=console.language
        )
        write_file(out, workspace.ask(work))
    console.say("written", file=out)
