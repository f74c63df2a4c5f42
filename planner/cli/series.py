"""Commands about a series of days."""

from __future__ import annotations

import datetime
from functools import partial
from typing import Annotated

import typer

from planner.cli.console import Console, OfficePath, a_date, put_table
from planner.clock import today
from planner.days.rhythm import Rhythm
from planner.days.rules import read_hours
from planner.days.series import (
    PreviewDate,
    SeriesDraft,
    add_series,
    all_series,
    plan_series_days,
    preview,
)
from planner.texts import day_in_words

Every = Annotated[int, typer.Option(min=1, max=24, help="Every so many months.")]
Weekday = Annotated[int, typer.Option(min=1, max=7, help="1 is Monday, 4 is Thursday.")]
Nth = Annotated[int, typer.Option(min=-1, max=4, help="Which of the month; -1 is the last.")]
MonthDay = Annotated[int | None, typer.Option(min=-1, max=31, help="A day of the month instead.")]
Hours = Annotated[str, typer.Option(help="08:30-12:00,13:30-17:00; the office's if left out.")]


def add_to(app: typer.Typer) -> None:
    """Add these commands to those about days."""
    app.command("preview")(preview_dates)
    app.command("series")(keep_series)


def preview_dates(
    context: typer.Context,
    every: Every = 2,
    weekday: Weekday = 4,
    nth: Nth = 3,
    month_day: MonthDay = None,
    office: OfficePath = None,
) -> None:
    """Show the next six dates of the office's series, or without one of the rhythm given."""
    console = Console.of(context)
    with console.open(office) as workspace:
        now = today(workspace.clock)
        kept = workspace.ask(all_series)
        rule = kept[0].rule if kept else _rhythm(every, weekday, nth, month_day).rule()
        starts_on = kept[0].starts_on if kept else now
        work = partial(preview, rule=rule, starts_on=starts_on, after=now)
        _show_dates(console, workspace.ask(work))


def keep_series(
    context: typer.Context, every: Every = 2, weekday: Weekday = 4, nth: Nth = 3,
    month_day: MonthDay = None, hours: Hours = "",
    start: Annotated[
        datetime.date | None, typer.Option("--from", parser=a_date, metavar="DATE")
    ] = None,
    plan: Annotated[int, typer.Option(min=0, max=24, help="Plan so many days at once.")] = 0,
    office: OfficePath = None,
) -> None:  # fmt: skip
    """Keep a series of days, and plan the first of them if asked."""
    console = Console.of(context)
    rhythm = _rhythm(every, weekday, nth, month_day)
    with console.open(office) as workspace:
        since = start or today(workspace.clock)
        draft = SeriesDraft(console.word("series"), since, rhythm, read_hours(hours))
        kept = workspace.run(partial(add_series, draft=draft))
        console.say_done(kept.done)
        work = partial(preview, rule=rhythm.rule(), starts_on=since, after=since, count=plan or 6)
        dates = workspace.ask(work)
        if plan:
            wanted = [date.date for date in dates if date.day_id is None]
            planning = partial(plan_series_days, series_id=kept.value, dates=wanted)
            console.say_done(workspace.run(planning).done)
        _show_dates(console, dates)


def _show_dates(console: Console, dates: list[PreviewDate]) -> None:
    rows = []
    for date in dates:
        state = console.word("planned") if date.day_id else ""
        if date.moved_to:
            state = f"-> {day_in_words(date.moved_to, console.language)}"
        words = day_in_words(date.date, console.language)
        rows.append((words, state, console.warnings(date.warnings)))
    put_table(rows)


def _rhythm(every: int, weekday: int, nth: int, month_day: int | None) -> Rhythm:
    if month_day is not None:
        return Rhythm(every, None, 0, month_day)
    return Rhythm(every, weekday - 1, nth)
