"""The command line as a whole, and how it answers: 0 done, 1 refused in one sentence, 2 usage."""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

from planner.cli import (
    accounts,
    announcing,
    backup,
    book,
    day,
    daypack,
    demo,
    figures,
    interpreters,
    journal,
    lists,
    lists_out,
    office,
    outcomes,
    paper,
    privacy,
    queue,
    rehearsal,
    server,
    sessions,
    simulate,
    timetable,
)
from planner.cli.console import Console, OfficePath, UsualOffice
from planner.errors import Refusal
from planner.texts import LANGUAGES, explain

app = typer.Typer(
    help="Plan group-registration days: the work of the window, without it.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.add_typer(office.app, name="office")
app.add_typer(day.app, name="day")
app.add_typer(backup.app, name="backup")
app.add_typer(lists_out.app, name="lists")
app.add_typer(queue.app, name="queue")
app.add_typer(journal.app, name="journal")
app.add_typer(accounts.app, name="accounts")
app.add_typer(privacy.app, name="privacy")
app.add_typer(privacy.person, name="person")
app.add_typer(outcomes.app, name="outcomes")
app.add_typer(sessions.app, name="sessions")
app.add_typer(server.app, name="server")
for room in (
    lists,
    daypack,
    announcing,
    interpreters,
    timetable,
    book,
    rehearsal,
    simulate,
    paper,
    demo,
    figures,
):
    room.add_to(app)

Language = Annotated[
    str, typer.Option(envvar="INSCHRIJFDAG_LANGUAGE", help="Language of the answers: nl, fr, en.")
]


RecoveryKey = Annotated[
    str,
    typer.Option(envvar="INSCHRIJFDAG_RECOVERY_KEY", help="Opens an office made on another PC."),
]

Account = Annotated[
    str, typer.Option(envvar="INSCHRIJFDAG_ACCOUNT", help="Who you are, where there are accounts.")
]
PASSWORD = "INSCHRIJFDAG_PASSWORD"
"""Gives the password unasked; as an option it would show in the list of processes."""


@app.callback()
def settings(
    context: typer.Context,
    office: UsualOffice = None,
    language: Language = "nl",
    recovery_key: RecoveryKey = "",
    account: Account = "",
) -> None:
    """Take what every command understands."""
    if language not in LANGUAGES:
        raise typer.BadParameter(language, param_hint="--language")
    context.obj = Console(office, language, recovery_key, account, os.environ.get(PASSWORD, ""))


@app.command()
def undo(context: typer.Context, office: OfficePath = None) -> None:
    """Take back the last operation."""
    console = Console.of(context)
    with console.open(office) as workspace:
        console.say_done(workspace.undo().done)


@app.command()
def redo(context: typer.Context, office: OfficePath = None) -> None:
    """Do again what was just undone."""
    console = Console.of(context)
    with console.open(office) as workspace:
        console.say_done(workspace.redo().done)


def main() -> None:
    """Run a command and leave with its status."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run a command. A refusal becomes its sentence on stderr."""
    try:
        app(arguments, prog_name="python -m planner")
    except Refusal as refusal:
        sys.stderr.write(explain(refusal, _language(arguments)) + "\n")
        return 1
    except SystemExit as ended:
        return int(ended.code or 0)
    return 0


def _language(arguments: list[str]) -> str:
    """Find the language that was asked for, as a refusal comes from deep within a command."""
    asked = os.environ.get("INSCHRIJFDAG_LANGUAGE", "nl")
    if "--language" in arguments[:-1]:
        asked = arguments[arguments.index("--language") + 1]
    return asked if asked in LANGUAGES else "nl"
