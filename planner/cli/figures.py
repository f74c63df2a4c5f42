"""The command that tells what the days of a period come to, without a name."""

from __future__ import annotations

import datetime
import sys
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from planner.cli.console import Console, OfficePath, a_date
from planner.cli.files import write_file
from planner.clock import today
from planner.figures.files import FigureFile, figures_file

First = Annotated[
    datetime.date, typer.Option("--from", parser=a_date, metavar="DATE", help="The first day.")
]
Last = Annotated[
    datetime.date, typer.Option("--to", parser=a_date, metavar="DATE", help="The last day.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Write JSON here.")]
Out = Annotated[Path | None, typer.Option(help="Write it to this file.")]


def add_to(app: typer.Typer) -> None:
    """Add this command."""
    app.command("figures")(figures)


def figures(
    context: typer.Context,
    first: First,
    last: Last,
    json: AsJson = False,
    xlsx: Out = None,
    pdf: Out = None,
    csv: Out = None,
    office: OfficePath = None,
) -> None:
    """Tell what the days of a period come to; small numbers are hidden. Without a file: JSON."""
    console = Console.of(context)
    wanted = {FigureFile.XLSX: xlsx, FigureFile.PDF: pdf, FigureFile.CSV: csv}
    files = {form: path for form, path in wanted.items() if path}
    with console.open(office) as workspace:
        make = partial(figures_file, first=first, last=last, today=today(workspace.clock),
                       language=console.language)  # fmt: skip
        for form, path in files.items():
            write_file(path, workspace.ask(partial(make, form=form)))
            console.say("written", file=path)
        if json or not files:
            data = workspace.ask(partial(make, form=FigureFile.JSON))
            sys.stdout.write(data.decode())
