"""The command that rehearses a planned day."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from typing import Annotated

import typer

from planner import texts
from planner.cli.console import Console, DayDate, OfficePath, put, put_table
from planner.cli.rehearsal_words import RehearsalWords
from planner.days.queries import day_on
from planner.timetable.rehearsal import compare as comparing
from planner.timetable.rehearsal.compare import Comparison, compare
from planner.timetable.rehearsal.rehearse import DAYS, Far, rehearse
from planner.timetable.rehearsing import stage

Days = Annotated[
    int | None,
    typer.Option(
        min=1,
        max=100_000,
        help=f"How many days to live; {DAYS}, or {comparing.DAYS} for each variant compared.",
    ),
]
Seed = Annotated[int, typer.Option(help="Another seed draws other days.")]
Compare = Annotated[
    bool, typer.Option("--compare", help="Beside other visit lengths and numbers of desks.")
]


def add_to(app: typer.Typer) -> None:
    """Add this command."""
    app.command("rehearse")(rehearse_)


def rehearse_(
    context: typer.Context, day: DayDate, days: Days = None, seed: Seed = 0,
    compared: Compare = False, office: OfficePath = None,
) -> None:  # fmt: skip
    """Live a planned day many times: who waits, which desk runs over, how often it ends on time."""
    console = Console.of(context)
    with console.open(office) as workspace:
        day_id = workspace.ask(partial(day_on, date=day))
        staged = workspace.ask(partial(stage, day_id=day_id))
    words, report = RehearsalWords(console.language), _reporter(console.language)
    if compared:
        comparison = Comparison(days=days or comparing.DAYS, seed=seed)
        found = compare(staged.planned, staged.assumptions, comparison, progress=report)
        put_table(words.comparison(found, staged.current))
        return
    summary = rehearse(
        staged.planned, staged.assumptions, days=days or DAYS, seed=seed, progress=report
    )
    for line in words.lines(staged, summary):
        put(line)
    for table in (words.landlords, words.desks, words.room):
        put("")
        put_table(table(staged, summary))


def _reporter(language: str) -> Callable[[Far], None] | None:
    """Show on a terminal how far it is."""
    if not sys.stderr.isatty():
        return None

    def report(far: Far) -> None:
        words = texts.sentence("rehearsal", "progress", language, done=far.done, of=far.of)
        sys.stderr.write(f"\r{words}")
        if far.done == far.of:
            sys.stderr.write("\r" + " " * len(words) + "\r")
        sys.stderr.flush()

    return report
