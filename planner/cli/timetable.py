"""Commands that plan: a day of the office, or a problem on its own."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from planner.cli.console import Console, DayDate, OfficePath, put
from planner.cli.files import write_file
from planner.days.queries import day_on
from planner.timetable.apply import apply_plan
from planner.timetable.queries import board
from planner.timetable.snapshot import problem_of
from planner.timetable.solver.formats import plan_to_json, read_problem
from planner.timetable.solver.solve import solve
from planner.timetable.words import say_reason
from planner.workspace import Workspace

Seconds = Annotated[float, typer.Option(min=0.01, max=3600, help="How long to search at most.")]
Seed = Annotated[int, typer.Option(help="Another seed may give another plan that is as good.")]
OutPlan = Annotated[Path | None, typer.Option("--out", help="Where the plan goes (JSON).")]


def add_to(app: typer.Typer) -> None:
    """Add these commands."""
    app.command("plan")(plan)
    app.command("solve")(solve_)


def plan(
    context: typer.Context,
    day: DayDate,
    seconds: Seconds = 5.0,
    seed: Seed = 0,
    office: OfficePath = None,
) -> None:
    """Give every household of a day its times; what is printed or under way does not move."""
    console = Console.of(context)
    with console.open(office) as workspace:
        day_id = workspace.ask(partial(day_on, date=day))
        found = solve(workspace.ask(partial(problem_of, day_id=day_id)), seconds=seconds, seed=seed)
        console.say_done(workspace.run(partial(apply_plan, day_id=day_id, plan=found)).done)
        say_day(console, workspace, day_id)


def say_day(console: Console, workspace: Workspace, day_id: int) -> None:
    """Say what a day's plan comes to, and who has no place and why."""
    shown = workspace.ask(partial(board, day_id=day_id))
    figures = shown.figures
    console.say(
        "figures",
        seated=figures.seated,
        all=figures.households,
        wait=figures.wait,
        longest=figures.longest_wait,
    )
    if figures.households:
        console.say("proven" if figures.proven else "at_most", most=figures.at_most)
    for waiting in shown.waiting:
        why, remedy = say_reason(waiting.reason, shown.names, console.language)
        put(f"  {waiting.number:03d} {waiting.name}: {why} {remedy}".rstrip())


def solve_(
    context: typer.Context, problem: Path, seconds: Seconds = 2.0, seed: Seed = 0,
    out: OutPlan = None,
) -> None:  # fmt: skip
    """Solve a problem in the format of the benchmark, without an office."""
    found = solve(read_problem(problem), seconds=seconds, seed=seed)
    text = json.dumps(plan_to_json(found), indent=1, ensure_ascii=False)
    if out is None:
        put(text)
        return
    write_file(out, text.encode())
    console = Console.of(context)
    score = found.score
    console.say(
        "figures",
        seated=score.seated,
        all=score.households,
        wait=score.wait,
        longest=score.longest_wait,
    )
    console.say("proven" if found.proven else "at_most", most=found.bounds.seated)
