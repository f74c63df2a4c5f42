"""Commands about how long names are kept, and about one household's own data."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy.orm import Session

from planner.cli.console import Console, OfficePath, a_date, put_table
from planner.cli.files import write_file
from planner.clock import today
from planner.errors import NoSuchHousehold, SeveralHouseholds
from planner.households.search import household_rows
from planner.office.privacy.due import Due, DueRow, due
from planner.office.privacy.keeping import change_keeping, keeping
from planner.office.privacy.person.gather import Whose
from planner.office.privacy.person.take import take_everything
from planner.office.privacy.request import erase_household, erase_preview
from planner.office.privacy.retention import remove_old_names
from planner.texts import sentence

app = typer.Typer(help="How long names are kept; remove those due.", no_args_is_help=True)
person = typer.Typer(
    help="Everything about a household, or erasing it, on its request.", no_args_is_help=True
)

Yes = Annotated[bool, typer.Option("--yes", help="Really erase: nothing brings it back.")]
Who = Annotated[str, typer.Argument(help="Enough of a name; # and an id is one household.")]
On = Annotated[
    datetime.date | None,
    typer.Option("--on", parser=a_date, metavar="DATE", help="As it is on a date; today if left"),
]
Days = Annotated[int | None, typer.Option(help="Days after a household's last day.")]
Months = Annotated[int | None, typer.Option(help="Months after it agreed to be followed.")]
Folder = Annotated[Path, typer.Option("--out", help="The folder for the two files.")]


@app.command()
def keep(
    context: typer.Context, days: Days = None, months: Months = None, office: OfficePath = None
) -> None:
    """Say how long names are kept, or change that."""
    console = Console.of(context)
    with console.open(office) as workspace:
        now = workspace.ask(keeping)
        if days is not None or months is not None:
            work = partial(
                change_keeping,
                version=now.version,
                days=now.days if days is None else days,
                months=now.months if months is None else months,
            )
            console.say_done(workspace.run(work).done)
            now = workspace.ask(keeping)
    console.say("privacy_kept", days=now.days, months=now.months)


@app.command("due")
def due_(context: typer.Context, on: On = None, office: OfficePath = None) -> None:
    """List whose names are to be removed; nothing is changed."""
    console = Console.of(context)
    with console.open(office) as workspace:
        found = workspace.ask(partial(due, today=on or today(workspace.clock)))
    _put_rows(found.rows)
    _say_due(console, found)
    if found.warned:
        console.say("privacy_warned", count=len(found.warned))
        _put_rows(found.warned)
    if found.next:
        console.say("privacy_next", date=found.next)


@app.command()
def clean(context: typer.Context, yes: Yes = False, office: OfficePath = None) -> None:
    """Remove the names that are due for good; the counts stay. Without --yes it only tells."""
    console = Console.of(context)
    with console.open(office) as workspace:
        on = today(workspace.clock)
        found = workspace.ask(partial(due, today=on))
        _say_due(console, found)
        if not yes:
            console.say("privacy_trial")
            return
        console.say_done(workspace.run(partial(remove_old_names, today=on)).done)


@person.command()
def export(context: typer.Context, who: Who, out: Folder, office: OfficePath = None) -> None:
    """Write everything about a household as PDF and JSON; that it was done is noted."""
    console = Console.of(context)
    with console.open(office) as workspace:
        whose = Whose(workspace.ask(partial(_called, who=who)))
        work = partial(take_everything, whose=whose, actor=workspace.actor,
                       at=workspace.clock(), language=console.language)  # fmt: skip
        made = workspace.run(work).value
    name = sentence("privacy", "everything.file_name", console.language)
    for data, ending in ((made.pdf, "pdf"), (made.json, "json")):
        write_file(out / f"{name}.{ending}", data)
        console.say("written", file=out / f"{name}.{ending}")


@person.command()
def erase(context: typer.Context, who: Who, yes: Yes = False, office: OfficePath = None) -> None:
    """Erase a household for good; the counts stay. Without --yes it only tells what would go."""
    console = Console.of(context)
    with console.open(office) as workspace:
        on = today(workspace.clock)
        id_ = workspace.ask(partial(_called, who=who))
        seen = workspace.ask(partial(erase_preview, household_id=id_, today=on))
        console.say("privacy_goes", persons=seen.persons, slips=seen.slips, entries=seen.entries,
                    past=seen.past, coming=len(seen.coming))  # fmt: skip
        if not yes:
            console.say("privacy_trial")
            return
        work = partial(erase_household, household_id=id_, today=on)
        console.say_done(workspace.run(work).done)


def _put_rows(rows: Sequence[DueRow]) -> None:
    if rows:
        put_table([(row.name, f"{row.last:%d/%m/%Y}", f"{row.until:%d/%m/%Y}") for row in rows])


def _say_due(console: Console, found: Due) -> None:
    console.say("privacy_due", count=len(found.rows), later=found.later)
    if found.attendees:
        console.say("privacy_attendees", count=len(found.attendees))


def _called(session: Session, *, who: str) -> int:
    """Find the one household that words fit.

    Raises:
        NoSuchHousehold, SeveralHouseholds: They fit nobody, or more than one.
    """
    rows = household_rows(session, day_id=None, words=who, as_typed=True)
    if not rows:
        raise NoSuchHousehold(who)
    if len(rows) > 1:
        raise SeveralHouseholds(who, len(rows))
    return rows[0].id
