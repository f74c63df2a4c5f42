"""Commands about referrers' lists and those who interpret for the people on them."""

from __future__ import annotations

import json
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer

from planner.cli.console import Console, DayDate, OfficePath, put
from planner.cli.files import write_file
from planner.days.queries import day_on
from planner.households.importing.lists import (
    Decision,
    Imported,
    Judged,
    decide,
    import_lists,
    judge_for,
    read_lists,
    report,
    sentence_of,
)
from planner.workspace import Workspace


class Doubles(StrEnum):
    """What becomes of rows that may be somebody who is there already."""

    KEEP = "keep"
    MERGE = "merge"
    SKIP = "skip"


Files = Annotated[list[Path], typer.Argument(help="Lists, judged in this order.")]
ReportFile = Annotated[Path | None, typer.Option("--report", help="Write what was found (JSON).")]
Yes = Annotated[bool, typer.Option("--yes", help="Import; without it nothing is changed.")]
WhenDouble = Annotated[Doubles, typer.Option(help="Possible doubles: keep both, merge or skip.")]


def add_to(app: typer.Typer) -> None:
    """Add these commands."""
    app.command("import")(import_)


def import_(
    context: typer.Context,
    files: Files,
    day: DayDate,
    report_to: ReportFile = None,
    yes: Yes = False,
    duplicates: WhenDouble = Doubles.KEEP,
    office: OfficePath = None,
) -> None:
    """Judge lists for a day and, with --yes, bring them in: all or nothing, one undo."""
    console = Console.of(context)
    lists = read_lists(files)
    with console.open(office) as workspace:
        day_id = workspace.ask(partial(day_on, date=day))
        judged = workspace.ask(partial(judge_for, day_id=day_id, lists=lists))
        if report_to:
            text = json.dumps(report(judged, console.language), ensure_ascii=False, indent=1)
            write_file(report_to, text.encode())
        _say_problems(console, judged)
        if yes:
            _import(console, workspace, day_id, judged, Decision(duplicates.value))
        else:
            console.say("not_imported", count=len(judged.accepted))


def _import(
    console: Console, workspace: Workspace, day_id: int, judged: Judged, decision: Decision
) -> None:
    decided = decide(judged, dict.fromkeys(judged.duplicates, decision))
    work = partial(import_lists, day_id=day_id, accepted=decided.accepted, merged=decided.merged)
    outcome = workspace.run(work)
    console.say_done(outcome.done)
    _say_counts(console, outcome.value, judged, decision)


def _say_counts(console: Console, done: Imported, judged: Judged, decision: Decision) -> None:
    if judged.duplicates:
        console.say(f"doubles_{decision.value}", count=len(judged.duplicates))
    rest = len(judged.rows) - done.added - done.merged
    if rest:
        console.say("rows_left", count=rest)


def _say_problems(console: Console, judged: Judged) -> None:
    for problem in judged.problems:
        words = sentence_of(problem, judged.sources, console.language)
        put(f"{problem.source} {problem.key.row}{_column(problem)}: {words}")
    for source, heading in judged.unread_columns:
        console.say("column_unread", source=source, heading=heading)


def _column(problem: Any) -> str:
    return f" {problem.column}" if problem.column else ""
