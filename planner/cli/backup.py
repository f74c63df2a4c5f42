"""Commands about copies of the office's file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from planner.cli.console import Console, OfficePath, put_table
from planner.cli.unlocking import unlocked
from planner.errors import NoSuchBackup
from planner.figures.words import decimal
from planner.office.backup.check import is_whole, newest_whole
from planner.office.backup.choosing import choose_backup_folder
from planner.office.backup.place import Backup, Why, backups_of, home, places
from planner.office.backup.recover import recover
from planner.texts import moment_in_words, sentence

app = typer.Typer(
    help="Make a copy of the office's file, list the copies, put one back.", no_args_is_help=True
)

Number = Annotated[int, typer.Argument(min=0, help="Its number in the list; 0: the newest whole.")]
Folder = Annotated[Path | None, typer.Argument(help="A folder; beside the office if left out.")]
Checked = Annotated[bool, typer.Option("--check", help="Read every copy through.")]


@app.command()
def now(context: typer.Context, office: OfficePath = None) -> None:
    """Make a copy, if anything has changed."""
    console = Console.of(context)
    with console.open(office) as workspace:
        made = workspace.backups.back_up(Why.HAND)
    if made:
        console.say("backup_made", file=made.path)
    else:
        console.say("backup_unneeded")


@app.command("list")
def list_(context: typer.Context, check: Checked = False, office: OfficePath = None) -> None:
    """List the copies, the newest first; the office itself is not opened."""
    console = Console.of(context)
    found = backups_of(console.path(office))
    if found:
        put_table(
            [
                _row(console, number, *row)
                for number, row in enumerate(
                    ((backup, not check or is_whole(backup)) for backup in found), start=1
                )
            ]
        )
    else:
        console.say("backup_none")


@app.command()
def restore(context: typer.Context, number: Number, office: OfficePath = None) -> None:
    """Put a copy back; what is there now is copied first, and kept apart."""
    console = Console.of(context)
    path = console.path(office)
    found = backups_of(path)
    if number > len(found):
        raise NoSuchBackup(number, len(found))
    backup = found[number - 1] if number else newest_whole(path)
    work = partial(recover, path, backup)
    unlocked(console, path, work).close()
    console.say("backup_restored", at=backup.at, folder=home(path))


@app.command()
def folder(context: typer.Context, place: Folder = None, office: OfficePath = None) -> None:
    """Choose where copies go from now on."""
    console = Console.of(context)
    path = console.path(office)
    with console.open(office) as workspace:
        workspace.run(partial(choose_backup_folder, office=path, folder=place))
    console.say("backup_folder", folder=places(path)[0])


def _row(console: Console, number: int, backup: Backup, whole: bool) -> tuple[str, ...]:
    moment = moment_in_words(backup.at, console.language)
    why = sentence("backups", f"why.{backup.why}", console.language)
    size = f"{decimal(backup.size / 1e6, console.language)} MB"
    return f"{number}.", moment, why, size, "" if whole else console.word("backup_damaged")
