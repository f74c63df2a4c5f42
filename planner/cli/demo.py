"""The command that does the whole main job on invented people."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from planner.cli.console import Console, put, put_table
from planner.errors import CannotWrite
from planner.times import clock

Folder = Annotated[Path, typer.Option("--out", help="The folder for the office and its paper.")]
Seconds = Annotated[float, typer.Option(min=0.1, help="How long to search for the best day.")]


def add_to(app: typer.Typer) -> None:
    """Add this command."""
    app.command("demo")(demo)


def demo(context: typer.Context, out: Folder, seconds: Seconds = 5.0) -> None:
    """Make a demo office with a planned day and all its paper, and sum it up."""
    from planner.demo import Demo, make_demo  # noqa: PLC0415 - everything at once

    try:
        out.mkdir(parents=True, exist_ok=True)
        made: Demo = make_demo(out, seconds=seconds)
    except OSError as error:
        raise CannotWrite(str(out)) from error
    console = Console.of(context)
    figures = made.board.figures
    rows = [
        ("lists", ", ".join(made.judged.sources)),
        ("accepted", str(len(made.judged.accepted))),
        ("refused", str(len(made.judged.rows) - len(made.judged.accepted))),
        ("merged", str(made.merged)),
        ("households", str(figures.households)),
        ("seated", str(figures.seated)),
        ("proof", console.word("yes" if figures.proven else "no")),
        ("wait", f"{figures.wait} min"),
        ("longest", f"{figures.longest_wait} min"),
        ("end", clock(figures.ends or 0)),
    ]
    put_table([(console.word(f"demo_{name}"), value) for name, value in rows])
    for path in (made.office, *made.papers.values()):
        put(f"  {path}")
