"""Commands about what came of a day, and who still needs help."""

from __future__ import annotations

import datetime
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from planner.cli import follow_up
from planner.cli.console import Console, DayDate, OfficePath, OutFile, a_date, put
from planner.cli.files import write_file
from planner.cli.landlords import landlord_named
from planner.cli.lists_out import form_of
from planner.clock import today
from planner.days.queries import day_on
from planner.errors import NoSuchHousehold
from planner.households.importing.reading.spawn import read_list
from planner.kinds import Result
from planner.outcomes.entering import ResultDraft, set_result
from planner.outcomes.lists.apply import import_results, match_list
from planner.outcomes.lists.matching import Matched
from planner.outcomes.paper.handover import hand_over
from planner.outcomes.standing import standings_on
from planner.outcomes.visits import Visited
from planner.texts import sentence
from planner.workspace import Workspace

app = typer.Typer(help="Enter what came of a day, and see what is open.", no_args_is_help=True)
follow_up.add_to(app)

Landlord = Annotated[str, typer.Option("--landlord", help="Its code or name.")]
On = Annotated[
    datetime.date | None, typer.Option(parser=a_date, metavar="DATE", help="Complete since.")
]
Due = Annotated[
    datetime.date | None, typer.Option(parser=a_date, metavar="DATE", help="The rest by then.")
]
Yes = Annotated[bool, typer.Option("--yes", help="Take over; without it nothing is changed.")]


@app.command("set")
def set_(
    context: typer.Context,
    day: DayDate,
    landlord: Landlord,
    number: Annotated[int, typer.Option(help="The household's number on that day.")],
    result: Annotated[Result, typer.Option(help="What came of it.")],
    reason: Annotated[str, typer.Option(help="The code of a reason.")] = "",
    on: On = None,
    due: Due = None,
    office: OfficePath = None,
) -> None:
    """Enter what came of a household's visit to a landlord."""
    console = Console.of(context)
    with console.open(office) as workspace:
        visited = _visited(workspace, day, number, landlord_named(workspace, landlord))
        draft = ResultDraft(result, reason, on, due)
        console.say_done(workspace.run(partial(set_result, visited=visited, draft=draft)).done)


@app.command("import")
def import_(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A landlord's list (.csv or .xlsx).")],
    day: DayDate,
    landlord: Landlord,
    yes: Yes = False,
    office: OfficePath = None,
) -> None:
    """Hold a landlord's list against a day and, with --yes, take over what it says."""
    console, raw = Console.of(context), read_list(file)
    with console.open(office) as workspace:
        day_id = workspace.ask(partial(day_on, date=day))
        landlord_id = landlord_named(workspace, landlord)
        ask = partial(match_list, day_id=day_id, landlord_id=landlord_id, raw=raw)
        matched = workspace.ask(ask)
        for one in matched:
            _say_trouble(console, one)
        if not yes:
            console.say("outcomes_ready", count=sum(one.changes for one in matched))
            return
        work = partial(import_results, landlord_id=landlord_id, matched=matched, seen_on=today())
        console.say_done(workspace.run(work).done)


@app.command("hand-over")
def hand_over_(
    context: typer.Context, day: DayDate, landlord: Landlord, out: OutFile,
    office: OfficePath = None,
) -> None:  # fmt: skip
    """Write a landlord's own list of a day (.pdf, .xlsx or .csv); the journal keeps that."""
    console, form = Console.of(context), form_of(out)
    with console.open(office) as workspace:
        day_id = workspace.ask(partial(day_on, date=day))
        landlord_id = landlord_named(workspace, landlord)
        work = partial(hand_over, day_id=day_id, landlord_id=landlord_id, form=form,
                       language=console.language)  # fmt: skip
        done = workspace.run(work)
        write_file(out, done.value)
        console.say_done(done.done)


def _say_trouble(console: Console, one: Matched) -> None:
    if one.trouble:
        why = sentence("outcomes", f"trouble.{one.trouble}", console.language)
        said = " ".join(filter(None, (one.row.last_name, one.row.first_name, one.row.said)))
        put(sentence("console", "trouble", console.language, row=one.row.row, why=why, said=said))


def _visited(workspace: Workspace, day: datetime.date, number: int, landlord_id: int) -> Visited:
    """Find a visit by the household's number on a day.

    Raises:
        NoSuchHousehold: Nobody with that number visits the landlord.
    """
    day_id = workspace.ask(partial(day_on, date=day))
    for one in workspace.ask(partial(standings_on, day_id=day_id)):
        if (one.number, one.landlord_id) == (number, landlord_id):
            return Visited(one.appointment_id, landlord_id, one.version)
    raise NoSuchHousehold(f"{number:03d}")
