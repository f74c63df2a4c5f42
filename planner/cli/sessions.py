"""Commands about info sessions for professionals: who comes, the list to sign, certificates."""

from __future__ import annotations

from functools import partial
from typing import Annotated

import typer

from planner.cli.console import Console, DayDate, OfficePath, OutFile, put_table
from planner.cli.files import write_file
from planner.cli.lists_out import form_of
from planner.days.attendees import add_attendee, attendees, note_came
from planner.days.queries import day_on
from planner.errors import Gone
from planner.outcomes.paper.sessions import attendance_list, certificates
from planner.slips.lists.files import written_as

app = typer.Typer(help="Keep who comes to an info session.", no_args_is_help=True)

Name = Annotated[str, typer.Option(help="The person's name.")]


@app.command("list")
def list_(context: typer.Context, day: DayDate, office: OfficePath = None) -> None:
    """Show who comes, and who was there."""
    console = Console.of(context)
    with console.open(office) as workspace:
        day_id = workspace.ask(partial(day_on, date=day))
        rows = workspace.ask(partial(attendees, day_id=day_id))
    if rows:
        yes = console.word("yes")
        put_table([(x.organisation, x.name, x.mail, yes if x.came else "") for x in rows])


@app.command()
def add(
    context: typer.Context,
    day: DayDate,
    name: Name,
    organisation: Annotated[str, typer.Option(help="Where they work.")] = "",
    mail: Annotated[str, typer.Option(help="Where they are written to.")] = "",
    office: OfficePath = None,
) -> None:
    """Put somebody on the list."""
    console = Console.of(context)
    with console.open(office) as workspace:
        day_id = workspace.ask(partial(day_on, date=day))
        work = partial(add_attendee, day_id=day_id, organisation=organisation, name=name, mail=mail)
        console.say_done(workspace.run(work).done)


@app.command()
def came(context: typer.Context, day: DayDate, name: Name, office: OfficePath = None) -> None:
    """Note that somebody on the list was there."""
    console = Console.of(context)
    with console.open(office) as workspace:
        day_id = workspace.ask(partial(day_on, date=day))
        rows = workspace.ask(partial(attendees, day_id=day_id))
        found = [one.id for one in rows if one.name.casefold() == name.strip().casefold()]
        if not found:
            raise Gone
        work = partial(note_came, attendee_id=found[0], came=True)
        console.say_done(workspace.run(work).done)


@app.command()
def attendance(
    context: typer.Context, day: DayDate, out: OutFile, office: OfficePath = None
) -> None:
    """Write the list to sign (.pdf, .xlsx or .csv)."""
    console, form = Console.of(context), form_of(out)
    with console.open(office) as workspace:
        day_id = workspace.ask(partial(day_on, date=day))
        make = partial(attendance_list, day_id=day_id, language=console.language)
        write_file(out, written_as(workspace.ask(make), form))
    console.say("written", file=out)


@app.command("certificates")
def certificates_(
    context: typer.Context, day: DayDate, out: OutFile, office: OfficePath = None
) -> None:
    """Write a certificate (PDF) for everybody who was there."""
    console = Console.of(context)
    with console.open(office) as workspace:
        day_id = workspace.ask(partial(day_on, date=day))
        write_file(out, workspace.ask(partial(certificates, day_id=day_id)))
    console.say("written", file=out)
