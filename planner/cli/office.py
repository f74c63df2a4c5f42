"""Commands about the office itself."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from planner.cli.console import Console
from planner.office.file import new_office

app = typer.Typer(help="Make an office.", no_args_is_help=True)

Preset = Annotated[str, typer.Option(help="What to start from: kortrijk or zuidwest.")]


@app.callback()
def group() -> None:
    """Make an office."""


@app.command()
def new(context: typer.Context, path: Path, preset: Preset = "zuidwest") -> None:
    """Make an office's file from a preset."""
    new_office(path, preset=preset)
    Console.of(context).say("office_new", file=path)
