"""Commands that make the documents of a day."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Annotated

import typer

from planner.cli.console import Console, DayDate, OfficePath, OutFile
from planner.cli.files import room_for, write_file
from planner.days.queries import day_on
from planner.days.view import day_view
from planner.office.edit import office_view
from planner.slips.issue import Printing, issue_slips
from planner.slips.papers import (
    bring_lists_pdf,
    day_list_pdf,
    desk_lists_pdf,
    missing_pdf,
    slips_pdf,
)
from planner.workspace import Work, Workspace

Preview = Annotated[
    bool, typer.Option("--preview", help="Only look: the times do not become fixed.")
]


def add_to(app: typer.Typer) -> None:
    """Add these commands."""
    app.command("slips")(slips)
    for name, make, words in (
        ("daylist", day_list_pdf, "Write the list of all households in order of arrival."),
        ("desklists", desk_lists_pdf, "Write the lists per desk, each with its own households."),
        ("bringlists", bring_lists_pdf, "Write what each household must bring, a sheet for each."),
        ("missing", missing_pdf, "Write what each household must still hand in, a sheet for each."),
    ):
        app.command(name, help=words)(_command(make))


def slips(
    context: typer.Context,
    day: DayDate,
    out: OutFile,
    preview: Preview = False,
    office: OfficePath = None,
) -> None:
    """Issue the slips of a day: they are kept as they are, and their times become fixed."""
    console = Console.of(context)
    with console.open(office) as workspace:
        day_id = workspace.ask(partial(day_on, date=day))
        if preview:
            write_file(out, workspace.ask(partial(slips_pdf, day_id=day_id)))
        else:
            printing = Printing(workspace.clock(), workspace.actor)
            work = partial(issue_slips, printing=printing, day_id=day_id)
            with room_for(out) as write:
                outcome = workspace.run(work)
                write(outcome.value.pdf)
            console.say_done(outcome.done)
        _mind_gaps(console, workspace, day_id)
    console.say("written", file=out)


def _mind_gaps(console: Console, workspace: Workspace, day_id: int) -> None:
    """Say what the slips could not say, as nobody told the office."""
    if not workspace.ask(office_view).phone:
        console.say("no_phone")
    if not workspace.ask(partial(day_view, day_id=day_id)).venue.name:
        console.say("no_place")


def _command(make: Callable[..., bytes]) -> Callable[..., None]:
    def command(
        context: typer.Context, day: DayDate, out: OutFile, office: OfficePath = None
    ) -> None:
        console = Console.of(context)
        with console.open(office) as workspace:
            day_id = workspace.ask(partial(day_on, date=day))
            work: Work[bytes] = partial(make, day_id=day_id)
            write_file(out, workspace.ask(work))
        console.say("written", file=out)

    return command
