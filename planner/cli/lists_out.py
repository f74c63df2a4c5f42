"""Commands that write the lists of a day: as PDF, workbook or plain table, as the file is named."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from planner.cli.console import Console, DayDate, OfficePath, OutFile
from planner.cli.files import write_file
from planner.cli.landlords import landlord_named
from planner.days.queries import day_on
from planner.households.search import household_rows
from planner.slips.lists.asked import Asked
from planner.slips.lists.files import FileKind, ListKind, list_file
from planner.workspace import Workspace

Landlord = Annotated[
    str | None, typer.Option(help="Only households that visit this landlord: its code or name.")
]
Search = Annotated[
    str, typer.Option(help="Only whom these words fit, as in the window's search field.")
]
ABOUT = {
    ListKind.DAY: "Write everybody in order of arrival.",
    ListKind.DESKS: "Write whom each desk sees, with its landlord's own papers.",
    ListKind.COMPANIONS: "Write for each companion with whom they come along.",
    ListKind.INTERPRETERS: "Write the sheet to book interpreters by, each language in one block.",
    ListKind.CALLING: "Write whom to call, two working days before.",
    ListKind.MISSING: "Write which papers each family still has to hand in.",
    ListKind.LABELS: "Write labels, 21 to a sheet.",
    ListKind.CANDIDATES: "Write the candidates, as the window lists them.",
    ListKind.REENTRY: "Write the sheet on which a day by hand is noted, to be typed in later.",
}

app = typer.Typer(help="Write the lists of a day (.pdf, .xlsx or .csv).", no_args_is_help=True)


def _command(kind: ListKind) -> Callable[..., None]:
    def command(
        context: typer.Context,
        day: DayDate,
        out: OutFile,
        landlord: Landlord = None,
        search: Search = "",
        office: OfficePath = None,
    ) -> None:
        console, form = Console.of(context), form_of(out)
        with console.open(office) as workspace:
            asked = Asked(workspace.ask(partial(day_on, date=day)), console.language)
            asked = _filtered(workspace, asked, landlord, search)
            data = workspace.ask(partial(list_file, kind=kind, asked=asked, form=form))
            write_file(out, data)
        console.say("written", file=out)

    return command


for _kind, _words in ABOUT.items():
    app.command(_kind.value, help=_words)(_command(_kind))


def form_of(out: Path) -> FileKind:
    """Tell what to write from the name of the file.

    Raises:
        BadParameter: It is none of the kinds there are.
    """
    try:
        return FileKind(out.suffix.lower().removeprefix("."))
    except ValueError:
        kinds = ", ".join(f".{kind}" for kind in FileKind)
        raise typer.BadParameter(f"{out.name} is none of {kinds}", param_hint="--out") from None


def _filtered(workspace: Workspace, asked: Asked, landlord: str | None, search: str) -> Asked:
    if landlord:
        asked = replace(asked, landlord_id=landlord_named(workspace, landlord), shown_as=landlord)
    if search:
        work = partial(household_rows, day_id=asked.day_id, words=search, as_typed=True)
        ids = tuple(row.id for row in workspace.ask(work))
        shown = ", ".join(filter(None, (asked.shown_as, search)))
        asked = replace(asked, household_ids=ids, shown_as=shown)
    return asked
