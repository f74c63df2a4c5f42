"""Commands about days."""

from __future__ import annotations

import datetime
from dataclasses import replace
from functools import partial
from typing import Annotated

import typer
from sqlalchemy.orm import Session

from planner.cli import series
from planner.cli.console import Console, OfficePath, a_date, put_table
from planner.days.desks import desks_for, landlord_called
from planner.days.edit import DayDraft, add_day, move_day
from planner.days.holidays import warnings_for
from planner.days.queries import day_on, days
from planner.days.rules import hours_text, read_hours
from planner.days.venues import VenueDraft
from planner.kinds import DayKind
from planner.office.queries import landlords_on
from planner.office.queries import office as own
from planner.texts import day_in_words

app = typer.Typer(help="Plan days, see which there are and which come next.", no_args_is_help=True)
series.add_to(app)

Date = Annotated[
    datetime.date, typer.Option("--date", parser=a_date, metavar="DATE", help="2026-12-17")
]
Hours = Annotated[str, typer.Option(help="08:30-12:00,13:30-17:00; the office's if left out.")]
Desks = Annotated[
    str, typer.Option(help="Desks per landlord: 2, or GW=1,POORT=3; the office's if left out.")
]
Minutes = Annotated[int | None, typer.Option(help="The office's if left out.")]
Kind = Annotated[DayKind, typer.Option(help="To register, for updates, or an info session.")]
Place = Annotated[str, typer.Option(help="Where: name; address; how to get in.")]


@app.command("list")
def list_(context: typer.Context, office: OfficePath = None) -> None:
    """List the days with their hours, desks and households."""
    console = Console.of(context)
    with console.open(office) as workspace:
        rows = workspace.ask(days)
    if not rows:
        console.say("no_days")
        return
    heads = [console.word(f"day_{name}") for name in ("date", "hours", "desks", "households")]
    table = [
        (
            day_in_words(row.date, console.language),
            hours_text(row.sessions),
            str(row.desks),
            f"{row.seated}/{row.households}",
            console.warnings(row.warnings),
        )
        for row in rows
    ]
    put_table([(*heads, ""), *table])


@app.command()
def add(
    context: typer.Context, date: Date, hours: Hours = "", desks: Desks = "",
    visit: Minutes = None, change_over: Minutes = None, walk: Minutes = None,
    extra: Minutes = None, place: Place = "", kind: Kind = DayKind.REGISTRATION,
    office: OfficePath = None,
) -> None:  # fmt: skip
    """Plan a day, with the office's hours and number of desks unless others are given."""
    console = Console.of(context)
    given = {"visit": visit, "change_over": change_over, "walk": walk, "extra": extra}
    minutes = {f"{name}_minutes": value for name, value in given.items() if value is not None}
    with console.open(office) as workspace:
        draft = workspace.ask(partial(_draft, date=date, hours=hours, desks=desks))
        draft = replace(draft, minutes=minutes, venue=_venue(place), kind=kind)
        console.say_done(workspace.run(partial(add_day, draft=draft)).done)
        console.say_warnings(workspace.ask(partial(warnings_for, day=date)))


@app.command()
def move(
    context: typer.Context,
    date: Date,
    to: Annotated[datetime.date, typer.Option(parser=a_date, metavar="DATE")],
    office: OfficePath = None,
) -> None:
    """Move a day with all its appointments to another date; its series goes on as it was."""
    console = Console.of(context)
    with console.open(office) as workspace:
        day_id = workspace.ask(partial(day_on, date=date))
        version = next(row.version for row in workspace.ask(days) if row.id == day_id)
        work = partial(move_day, day_id=day_id, version=version, date=to)
        console.say_done(workspace.run(work).done)


def _draft(session: Session, *, date: datetime.date, hours: str, desks: str) -> DayDraft:
    sessions = read_hours(hours) or own(session).hours
    if not desks:
        return DayDraft(date, sessions)
    return DayDraft(date, sessions, desks=desks_for(_counts(session, date, desks), sessions))


def _counts(session: Session, date: datetime.date, desks: str) -> dict[int, int]:
    """Read "2" or "GW=1,POORT=3" as a number of desks per landlord."""
    try:
        if desks.isdigit():
            return dict.fromkeys(landlords_on(session, date), int(desks))
        pairs = [part.split("=") for part in desks.split(",")]
        return {landlord_called(session, name.strip()): int(count) for name, count in pairs}
    except ValueError as error:
        raise typer.BadParameter(desks, param_hint="--desks") from error


def _venue(place: str) -> VenueDraft | None:
    name, address, directions = ([part.strip() for part in place.split(";")] + ["", "", ""])[:3]
    return VenueDraft(name, address, directions) if name else None
