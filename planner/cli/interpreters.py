"""The command that shows which languages a day asks for, and books who speaks them."""

from __future__ import annotations

from functools import partial
from typing import Annotated

import typer

from planner.cli.console import Console, DayDate, OfficePath
from planner.days.bookings import Booking, book_interpreters
from planner.days.needs import languages_needed
from planner.days.queries import day_on
from planner.days.rules import read_hours
from planner.errors import UnknownLanguage
from planner.households.importing.words.languages import read_speech
from planner.languages import interpreter_languages, language_name

Book = Annotated[
    list[str] | None,
    typer.Option(help="Book somebody: LANGUAGE[:NAME[:HOURS]], e.g. ar:Tolk 1:09-12."),
]


def add_to(app: typer.Typer) -> None:
    """Add this command."""
    app.command("interpreters")(interpreters)


def interpreters(
    context: typer.Context, day: DayDate, book: Book = None, office: OfficePath = None
) -> None:
    """Show which languages a day asks for and who speaks them; book interpreters."""
    console = Console.of(context)
    with console.open(office) as workspace:
        day_id = workspace.ask(partial(day_on, date=day))
        if book:
            bookings = [_booking(asked, place, console) for place, asked in enumerate(book, 1)]
            work = partial(book_interpreters, day_id=day_id, bookings=bookings)
            console.say_done(workspace.run(work).done)
        for need in workspace.ask(partial(languages_needed, day_id=day_id)):
            console.say(
                "need",
                language=language_name(need.language, console.language),
                households=need.households,
                interpreters=need.interpreters,
            )


def _booking(asked: str, place: int, console: Console) -> Booking:
    """Read LANGUAGE[:NAME[:HOURS]].

    Raises:
        UnknownLanguage: No interpreter speaks it.
        HoursUnreadable, HoursBroken: The hours cannot be.
    """
    language, name, hours = ([*asked.split(":", 2), "", ""])[:3]
    code = _language_code(language)
    usual = f"{language_name(code, console.language)} {place}"
    return Booking(name or usual, code, read_hours(hours))


def _language_code(text: str) -> str:
    """Find the code of a language by its code or its name."""
    known = dict(interpreter_languages("nl"))
    codes = [text] if text in known else list(read_speech(text).codes)
    if len(codes) != 1 or codes[0] not in known:
        raise UnknownLanguage(text)
    return codes[0]
