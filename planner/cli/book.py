"""The command that books one household: what is free, or a place of it taken."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Annotated

import typer
from sqlalchemy.orm import Session

from planner.cli.console import Console, DayDate, OfficePath, put, put_table
from planner.days.desks import landlord_called
from planner.days.queries import day_on
from planner.errors import NoSuchHousehold, SeveralHouseholds
from planner.households.search import household_rows
from planner.texts import day_in_words
from planner.times import DAY_MINUTES, clock, minutes_of
from planner.timetable.booking.answer import Answer, day_answer
from planner.timetable.booking.book import book_appointment
from planner.timetable.booking.propose import Offer
from planner.timetable.booking.view import booking_view
from planner.timetable.booking.wish import Terms, Wish
from planner.timetable.words import say_reason
from planner.workspace import Workspace


def a_time(text: str) -> int:
    """Read a time of day as 09:30."""
    try:
        return minutes_of(text)
    except ValueError as error:
        raise typer.BadParameter(f"{text} is no time; write 09:30") from error


Who = Annotated[str, typer.Option(help="Its number on the day, or enough of its name.")]
Owners = Annotated[list[str] | None, typer.Option(help="Code of a landlord; all if left out.")]
From = Annotated[
    int | None, typer.Option("--from", parser=a_time, metavar="HH:MM", help="Free from.")
]
Until = Annotated[int | None, typer.Option(parser=a_time, metavar="HH:MM", help="Free until.")]
Take = Annotated[int | None, typer.Option(min=1, help="Book this one of the places listed.")]
WalkIn = Annotated[bool, typer.Option("--walk-in", help="Hours that are kept count too.")]
Release = Annotated[bool, typer.Option("--release", help="Give up a place that is fixed.")]


def add_to(app: typer.Typer) -> None:
    """Add this command."""
    app.command("book")(book)


def book(
    context: typer.Context, day: DayDate, household: Who, landlord: Owners = None,
    from_: From = None, until: Until = None, offer: Take = None, walk_in: WalkIn = False,
    release: Release = False, office: OfficePath = None,
) -> None:  # fmt: skip
    """List where a household can come on a day, nobody else moving; or book one of these places."""
    console = Console.of(context)
    with console.open(office) as workspace:
        day_id = workspace.ask(partial(day_on, date=day))
        work = partial(_wish, day_id=day_id, who=household, codes=landlord or [])
        wish = workspace.ask(work)
        if from_ is not None or until is not None:
            wish = replace(wish, availability=((from_ or 0, until or DAY_MINUTES),))
        terms = Terms(workspace.clock(), walk_in=walk_in)
        answer = workspace.ask(partial(day_answer, day_id=day_id, wish=wish, terms=terms))
        if answer.refusal is not None:
            raise answer.refusal
        if offer is None or offer > len(answer.offers):
            _show(console, answer, offer)
        else:
            taken = answer.offers[offer - 1]
            _take(console, workspace, wish, taken, terms, release=release)


def _show(console: Console, answer: Answer, asked: int | None) -> None:
    """List the places.

    Raises:
        BadParameter: One was asked for that is not among them.
    """
    if asked is not None:
        raise typer.BadParameter(str(asked), param_hint="--offer")
    if answer.offers:
        put_table([_row(console, *numbered) for numbered in enumerate(answer.offers, start=1)])
        return
    why, remedy = say_reason(answer.reason, answer.names, console.language)
    put(f"{why} {remedy}".rstrip())
    if answer.later:
        console.say("later", date=answer.later.date, start=answer.later.arrives)


def _take(
    console: Console, workspace: Workspace, wish: Wish, offer: Offer, terms: Terms, *, release: bool
) -> None:
    work = partial(book_appointment, wish=wish, offer=offer, terms=terms, release_first=release)
    console.say_done(workspace.run(work).done)


def _row(console: Console, number: int, offer: Offer) -> tuple[str, ...]:
    desk = console.word("desk")
    route = (f"{clock(s.start)} {desk} {s.desk} {s.landlord}" for s in offer.route)
    date = day_in_words(offer.date, console.language)
    end = clock(offer.choice.end)
    return f"{number}.", date, f"{clock(offer.arrives)}-{end}", ", ".join(route)


def _wish(session: Session, *, day_id: int, who: str, codes: list[str]) -> Wish:
    """Find the household and what it asks now; landlords that are named go before those.

    Raises:
        NoSuchHousehold, SeveralHouseholds: The words fit nobody, or more than one.
        UnknownLandlord: A code is nobody's.
    """
    rows = household_rows(session, day_id=day_id, words=who, as_typed=True)
    if who.isdigit():
        rows = [row for row in rows if row.number == int(who)]
    if not rows:
        raise NoSuchHousehold(who)
    if len(rows) > 1:
        raise SeveralHouseholds(who, len(rows))
    wish = booking_view(session, household_id=rows[0].id, day_id=day_id).wish
    landlords = tuple(landlord_called(session, code) for code in codes)
    return replace(wish, landlords=landlords) if landlords else wish
